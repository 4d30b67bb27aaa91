// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/Timeset.h"
#include "core/exchange/text/CellGuard.h"
#include "core/exchange/text/DateText.h"
#include "core/exchange/text/NumberText.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace cw::exchange {

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

DateReading day(const char* iso)
{
    const CivilDate date = *CivilDate::fromIso(iso);
    return {DateReading::Kind::Day, date, date};
}

} // namespace

TEST(CellGuard, StopsEveryWayToBeginAFormula)
{
    for (const char* cell :
         {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\rx", "\nx", "＝1", "＋1", "－1", "＠x",
          "  =1", "\xC2\xA0=1", "-", "--5", "+49 30 1234"})
        EXPECT_EQ(guarded(utf8(cell)), u'\'' + utf8(cell)) << cell;
}

TEST(CellGuard, LeavesNumbersAndOrdinaryTextAlone)
{
    for (const char* cell :
         {"", "-5", "-3.25", "-1e-3", " -5", "a=b", "Ana", "'twas", "1-2", "me@x.org"})
        EXPECT_EQ(guarded(utf8(cell)), utf8(cell)) << cell;
}

TEST(CellGuard, TakesOffOnlyWhatItPutOn)
{
    EXPECT_EQ(unguarded(utf8("'=1")), utf8("=1"));
    EXPECT_EQ(unguarded(utf8("''=1")), utf8("'=1"));
    EXPECT_EQ(unguarded(utf8("'twas")), utf8("'twas"));
    EXPECT_EQ(unguarded(utf8("'-5")), utf8("'-5"));
}

RC_GTEST_PROP(CellGuard, IsUndoneExactly, ())
{
    const auto units = *rc::gen::container<std::u16string>(rc::gen::oneOf(
        rc::gen::elementOf(std::u16string(u"'=+-@\t\r\n ＝1.5ea")),
        rc::gen::inRange<char16_t>(0x20, 0x7F)));
    const QString cell = QString::fromStdU16String(units);
    RC_ASSERT(unguarded(guarded(cell)) == cell);
    RC_ASSERT(needsGuard(cell) || guarded(cell) == cell);
}

TEST(NumberText, ReadsNumbersAsInCAndNothingElse)
{
    EXPECT_EQ(numberFromText(u"-12.5"), -12.5);
    EXPECT_EQ(numberFromText(u"+3"), 3.0);
    EXPECT_EQ(numberFromText(u"1e-3"), 0.001);
    EXPECT_EQ(numberFromText(u"0,5", true), 0.5);
    for (const char* text :
         {"", " 1", "1 ", "0,5", "1.2.3", "nan", "inf", "0x10", "1e999", "+-1", "--1", "٣"})
        EXPECT_FALSE(numberFromText(utf8(text))) << text;
    EXPECT_FALSE(numberFromText(u"1.000,5", true));
    EXPECT_FALSE(numberFromText(QString(100, u'1')));
}

RC_GTEST_PROP(NumberText, ReadsWhatItWrites, (double number))
{
    RC_PRE(std::isfinite(number));
    RC_ASSERT(numberFromText(numberText(number)) == number);
}

TEST(DateText, ReadsDatesThatCanMeanOneDayOnly)
{
    for (const char* text :
         {"2021-04-13", " 2021-04-13 ", "2021/04/13", "2021-4-13", "13.4.2021", "13.04.2021",
          "13/4/2021", "4/13/2021", "13-04-2021", "2021-04-13T10:20:30Z", "2021-04-13 10:20",
          "44299", "44299.5"})
        EXPECT_EQ(readDate(utf8(text)), day("2021-04-13")) << text;
    EXPECT_EQ(readDate(u"4/4/2021"), day("2021-04-04"));
    EXPECT_EQ(readDate(utf8(std::string(150, '1').c_str())), DateReading()) << "digits without end";
    EXPECT_EQ(readDate(u"3.4.2021"), day("2021-04-03"));
}

TEST(DateText, RefusesToGuess)
{
    EXPECT_EQ(readDate(u"03/04/2021").kind, DateReading::Kind::Ambiguous);
    EXPECT_EQ(readDate(u"03/04/2021", DateOrder::DayFirst), day("2021-04-03"));
    EXPECT_EQ(readDate(u"03/04/2021", DateOrder::MonthFirst), day("2021-03-04"));
    for (const char* text :
         {"", "soon", "2021-02-30", "31.4.2021", "13/13/2021", "1/2/21", "1/2-2021", "1/2/3/2021",
          "-5", "123", "2021-04-13x", "99999999", "9999999999999999999999", "2021-"})
        EXPECT_EQ(readDate(utf8(text)).kind, DateReading::Kind::None) << text;
}

TEST(DateText, TakesYearsAndMonthsAsPeriods)
{
    const DateReading year = readDate(u"2019");
    EXPECT_EQ(year.kind, DateReading::Kind::Period);
    EXPECT_EQ(year.first, *CivilDate::of(2019, 1, 1));
    EXPECT_EQ(year.last, *CivilDate::of(2019, 12, 31));
    const DateReading month = readDate(u"2020-02");
    EXPECT_EQ(month.last, *CivilDate::of(2020, 2, 29));
    EXPECT_EQ(readDate(u"9999-12").last, *CivilDate::of(9999, 12, 31));
}

TEST(DateText, LetsOneCellSettleTheOrderOfOthers)
{
    EXPECT_EQ(orderShownBy(u"13/04/2021"), DateOrder::DayFirst);
    EXPECT_EQ(orderShownBy(u"04/13/2021"), DateOrder::MonthFirst);
    EXPECT_EQ(orderShownBy(u"04/03/2021"), DateOrder::Unknown);
    EXPECT_EQ(orderShownBy(u"2021-04-13"), DateOrder::Unknown);
}

TEST(DateText, CountsSpreadsheetDaysAsSpreadsheetsDo)
{
    EXPECT_EQ(dateFromSerial(1), CivilDate::of(1900, 1, 1));
    EXPECT_EQ(dateFromSerial(59), CivilDate::of(1900, 2, 28));
    EXPECT_FALSE(dateFromSerial(60)); // 29 February 1900 never was
    EXPECT_EQ(dateFromSerial(61), CivilDate::of(1900, 3, 1));
    EXPECT_EQ(dateFromSerial(2958465), CivilDate::of(9999, 12, 31));
    EXPECT_FALSE(dateFromSerial(2958466));
    EXPECT_FALSE(dateFromSerial(0));
    EXPECT_EQ(dateFromSerial(42837, true), CivilDate::of(2021, 4, 13));
    EXPECT_EQ(isoFromSerial(44299), utf8("2021-04-13"));
    EXPECT_EQ(isoFromSerial(44299.25), utf8("2021-04-13T06:00"));
    EXPECT_EQ(isoFromSerial(44298.9999999), utf8("2021-04-13"));
    EXPECT_EQ(isoFromSerial(0.5), utf8("12:00"));
    EXPECT_FALSE(isoFromSerial(-1));
}

TEST(Timeset, ReadsOneIntervalAndItsOpenEnds)
{
    const CivilDate first = *CivilDate::of(2019, 1, 1);
    const CivilDate last = *CivilDate::of(2021, 6, 30);
    EXPECT_EQ(periodFromTimeset(u"<[2019-01-01, 2021-06-30]>"), (Period{first, last}));
    EXPECT_EQ(periodFromTimeset(u" <[2019, Infinity]> "), (Period{first, CivilDate()}));
    for (const char* text :
         {"", "<>", "<[]>", "<[1,2,3]>", "<[1.5, 2.5]>", "<[2019,2020];[2021,2022]>", "2019"})
        EXPECT_FALSE(periodFromTimeset(utf8(text))) << text;
    for (const Period& period : {Period{first, last}, Period{first, {}}, Period{{}, last}})
        EXPECT_EQ(periodFromTimeset(timesetText(period)), period);
}

} // namespace cw::exchange
