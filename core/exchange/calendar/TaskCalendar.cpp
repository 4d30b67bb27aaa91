// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/TaskCalendar.h"

#include <QDateTime>

namespace cw::exchange {

namespace {

constexpr qsizetype kLongestLine = 75; // octets, without the line's end

/// A value of type TEXT.
QByteArray escaped(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isReturn = c == u'\r';
        if (isReturn && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (isReturn || c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            plain += QStringLiteral("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            (plain += u'\\') += c;
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            plain += c;
    }
    return plain.toUtf8();
}

bool isInsideOfLetter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Appends a content line, folded.
void addLine(QByteArray& out, const QByteArray& line)
{
    qsizetype room = kLongestLine;
    qsizetype begin = 0;
    while (line.size() - begin > room) {
        qsizetype end = begin + room;
        while (isInsideOfLetter(line[end]))
            --end;
        out += line.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = kLongestLine - 1; // the space
    }
    out += line.mid(begin) + "\r\n";
}

void addText(QByteArray& out, const char* name, const QString& text)
{
    if (!text.isEmpty())
        addLine(out, name + (':' + escaped(text)));
}

QByteArray dayText(CivilDate day)
{
    return QByteArray::fromStdString(day.toIso()).replace('-', "");
}

void addTask(QByteArray& out, const CalendarTask& task, const QByteArray& stamp)
{
    addLine(out, "BEGIN:VTODO");
    addText(out, "UID", task.uid);
    addLine(out, "DTSTAMP:" + stamp);
    if (task.due)
        addLine(out, "DUE;VALUE=DATE:" + dayText(task.due));
    addText(out, "SUMMARY", task.summary);
    addText(out, "DESCRIPTION", task.description);
    addText(out, "CATEGORIES", task.category);
    addLine(out, "CLASS:PRIVATE");
    switch (task.state) {
    case TaskState::Open:
        addLine(out, "STATUS:NEEDS-ACTION");
        break;
    case TaskState::Done:
        addLine(out, "STATUS:COMPLETED");
        addLine(out, "PERCENT-COMPLETE:100");
        // A moment, by the rules; noon is the same day nearly everywhere.
        if (task.ended)
            addLine(out, "COMPLETED:" + dayText(task.ended) + "T120000Z");
        break;
    case TaskState::Dropped:
        addLine(out, "STATUS:CANCELLED");
        break;
    }
    addLine(out, "END:VTODO");
}

} // namespace

QByteArray
writeTasks(const std::vector<CalendarTask>& tasks, std::int64_t nowMs, const QString& name)
{
    const QByteArray stamp = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC)
                                 .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))
                                 .toLatin1();
    QByteArray out;
    addLine(out, "BEGIN:VCALENDAR");
    addLine(out, "VERSION:2.0");
    addLine(out, "PRODID:-//Commonweave//Commonweave//EN");
    addText(out, "X-WR-CALNAME", name);
    for (const CalendarTask& each : tasks)
        addTask(out, each, stamp);
    addLine(out, "END:VCALENDAR");
    return out;
}

} // namespace cw::exchange
