// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/Timeset.h"

#include "core/exchange/text/DateText.h"

#include <QList>

namespace cw::exchange {

namespace {

QStringView inside(QStringView text, QChar open, QChar close)
{
    const QStringView trimmed = text.trimmed();
    const bool isClosed = trimmed.size() >= 2 && trimmed.front() == open && trimmed.back() == close;
    return isClosed ? trimmed.sliced(1, trimmed.size() - 2) : QStringView();
}

QString endText(CivilDate date, const char* open)
{
    return date ? QString::fromStdString(date.toIso()) : QString::fromLatin1(open);
}

} // namespace

std::optional<Period> periodFromTimeset(QStringView text)
{
    const auto ends = inside(inside(text, u'<', u'>'), u'[', u']').split(u',');
    if (ends.size() != 2)
        return std::nullopt;
    const QStringView first = ends[0].trimmed();
    const QStringView last = ends[1].trimmed();
    Period period;
    if (first != u"-Infinity") {
        const DateReading date = readDate(first);
        if (date.kind != DateReading::Kind::Day && date.kind != DateReading::Kind::Period)
            return std::nullopt;
        period.first = date.first;
    }
    if (last != u"Infinity") {
        const DateReading date = readDate(last);
        if (date.kind != DateReading::Kind::Day && date.kind != DateReading::Kind::Period)
            return std::nullopt;
        period.last = date.last;
    }
    return period.first || period.last ? std::optional(period) : std::nullopt;
}

QString timesetText(const Period& period)
{
    if (!period.first && !period.last)
        return {};
    return QStringLiteral("<[%1, %2]>")
        .arg(endText(period.first, "-Infinity"), endText(period.last, "Infinity"));
}

} // namespace cw::exchange
