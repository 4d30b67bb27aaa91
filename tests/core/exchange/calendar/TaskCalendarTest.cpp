// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/TaskCalendar.h"

#include "core/exchange/contacts/ContentLines.h"
#include "tests/core/exchange/ExchangeTesting.h"

#include <algorithm>

namespace cw::exchange {

namespace {

constexpr std::int64_t kNoon = 1773144000000; // 2026-03-10T12:00:00Z

CalendarTask taskOf(const QString& summary)
{
    CalendarTask task;
    task.uid = QStringLiteral("follow-up-7@net");
    task.summary = summary;
    return task;
}

/// What a reader of the rules makes of it: the lines' names and values.
QList<QPair<QString, QString>> linesOf(const QByteArray& bytes)
{
    Draft draft;
    const Budget budget;
    TaskContext task;
    Reading reading(draft, budget, task);
    const DecodedText text = contentText(bytes);
    ContentLines lines(text, QStringLiteral("x.ics"), reading);
    QList<QPair<QString, QString>> read;
    ContentLine line;
    while (lines.next(line))
        read.append({line.name, unescaped(line.value)});
    EXPECT_TRUE(draft.problems.empty());
    return read;
}

QString valueOf(const QByteArray& bytes, const char* name)
{
    for (const auto& [key, value] : linesOf(bytes)) {
        if (key == QLatin1String(name))
            return value;
    }
    return {};
}

/// Every physical line keeps to what the rules say of lines.
void expectSoundLines(const QByteArray& bytes)
{
    ASSERT_TRUE(bytes.endsWith("\r\n"));
    QByteArray rest = bytes;
    rest.replace("\r\n", "");
    EXPECT_FALSE(rest.contains('\r'));
    EXPECT_FALSE(rest.contains('\n'));
    for (const QByteArray& line : bytes.chopped(2).split('\n')) {
        const QByteArray plain = line.endsWith('\r') ? line.chopped(1) : line;
        EXPECT_LE(plain.size(), 75);
        EXPECT_FALSE(plain.isEmpty());
        // A letter that is cut is none.
        EXPECT_FALSE(QString::fromUtf8(plain).contains(QChar::ReplacementCharacter));
    }
}

} // namespace

TEST(TaskCalendarTest, WritesATodoAsTheRulesSay)
{
    CalendarTask task = taskOf(QStringLiteral("Ask Ana and Bo how it went"));
    task.description = QStringLiteral("You introduced them.");
    task.category = QStringLiteral("Introductions");
    task.due = *CivilDate::of(2026, 3, 12);
    EXPECT_EQ(
        writeTasks({task}, kNoon, QStringLiteral("Harbour")),
        QByteArray("BEGIN:VCALENDAR\r\n"
                   "VERSION:2.0\r\n"
                   "PRODID:-//Commonweave//Commonweave//EN\r\n"
                   "X-WR-CALNAME:Harbour\r\n"
                   "BEGIN:VTODO\r\n"
                   "UID:follow-up-7@net\r\n"
                   "DTSTAMP:20260310T120000Z\r\n"
                   "DUE;VALUE=DATE:20260312\r\n"
                   "SUMMARY:Ask Ana and Bo how it went\r\n"
                   "DESCRIPTION:You introduced them.\r\n"
                   "CATEGORIES:Introductions\r\n"
                   "CLASS:PRIVATE\r\n"
                   "STATUS:NEEDS-ACTION\r\n"
                   "END:VTODO\r\n"
                   "END:VCALENDAR\r\n"));
}

TEST(TaskCalendarTest, SaysWhatIsDoneAndWhen)
{
    CalendarTask task = taskOf(QStringLiteral("A"));
    task.state = TaskState::Done;
    task.ended = *CivilDate::of(2026, 3, 9);
    QByteArray bytes = writeTasks({task}, kNoon);
    EXPECT_EQ(valueOf(bytes, "STATUS"), u"COMPLETED");
    EXPECT_EQ(valueOf(bytes, "COMPLETED"), u"20260309T120000Z");
    EXPECT_EQ(valueOf(bytes, "PERCENT-COMPLETE"), u"100");
    task.ended = {};
    EXPECT_FALSE(writeTasks({task}, kNoon).contains("\r\nCOMPLETED"));
    task.state = TaskState::Dropped;
    EXPECT_EQ(valueOf(writeTasks({task}, kNoon), "STATUS"), u"CANCELLED");
}

TEST(TaskCalendarTest, EscapesWhatHasAMeaningInLines)
{
    const QString text = QStringLiteral("a, b; c\\n: \"d\"\nnext\tend");
    const QByteArray bytes = writeTasks({taskOf(text)}, kNoon);
    EXPECT_TRUE(bytes.contains("SUMMARY:a\\, b\\; c\\\\n: \"d\"\\nnext\tend\r\n"));
    EXPECT_EQ(valueOf(bytes, "SUMMARY"), text);
}

TEST(TaskCalendarTest, EveryEndOfALineIsOne)
{
    const QString text = QStringLiteral("a\r\nb\rc\nd") + QChar::LineSeparator + u'e' +
                         QChar::ParagraphSeparator + u'f';
    EXPECT_EQ(valueOf(writeTasks({taskOf(text)}, kNoon), "SUMMARY"), u"a\nb\nc\nd\ne\nf");
}

TEST(TaskCalendarTest, LeavesOutControlCharacters)
{
    QString text = QStringLiteral("a");
    for (const int code : {0, 1, 7, 11, 27, 31, 127, 0x85})
        text += QChar(code);
    text += u'b';
    EXPECT_EQ(valueOf(writeTasks({taskOf(text)}, kNoon), "SUMMARY"), u"ab");
}

TEST(TaskCalendarTest, FoldsLinesAtSeventyFiveOctetsAndNeverWithinALetter)
{
    const QString letters[] = {QStringLiteral("a"),           QStringLiteral("ü"),
                               QStringLiteral("日"),          QStringLiteral("🧵"),
                               QStringLiteral("👩‍🌾"), QStringLiteral(",")};
    for (const QString& letter : letters) {
        for (int count : {1, 22, 23, 33, 34, 66, 67, 68, 74, 75, 76, 10000}) {
            const QString name = letter.repeated(count);
            const QByteArray bytes = writeTasks({taskOf(name)}, kNoon, name);
            expectSoundLines(bytes);
            EXPECT_EQ(valueOf(bytes, "SUMMARY"), name);
        }
    }
}

TEST(TaskCalendarTest, AHalfOfALetterBreaksNothing)
{
    const QString text = QStringLiteral("a") + QChar(0xD83E) + QStringLiteral("b");
    const QByteArray bytes = writeTasks({taskOf(text)}, kNoon);
    EXPECT_TRUE(valueOf(bytes, "SUMMARY").startsWith(u'a'));
    EXPECT_TRUE(valueOf(bytes, "SUMMARY").endsWith(u'b'));
}

TEST(TaskCalendarTest, OpensAndClosesEachTask)
{
    const QByteArray bytes = writeTasks({taskOf(QStringLiteral("A")), taskOf({})}, kNoon);
    EXPECT_EQ(bytes.count("BEGIN:VTODO\r\n"), 2);
    EXPECT_EQ(bytes.count("END:VTODO\r\n"), 2);
    EXPECT_EQ(bytes.count("UID:"), 2);
    EXPECT_EQ(bytes.count("DTSTAMP:"), 2);
    EXPECT_FALSE(bytes.contains("DUE"));
    EXPECT_FALSE(bytes.contains("DESCRIPTION"));
    EXPECT_FALSE(bytes.contains("SUMMARY:\r\n"));
}

} // namespace cw::exchange
