// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Formats.h"

#include "ui/support/ErrorText.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

CivilDate day(int y, int m, int d)
{
    return CivilDate::of(y, m, d).value();
}

QString relative(int daysAgo)
{
    const CivilDate today = day(2025, 6, 15);
    // Without a loaded translation the plural stays as in the source; strip what people never see.
    return formats::relativeDate(today.plusDays(-daysAgo), today).remove(QLatin1String("(s)"));
}

} // namespace

TEST(Formats, DatesReadAsPeopleWriteThem)
{
    EXPECT_EQ(formats::date(day(2025, 3, 12)), QStringLiteral("12 Mar 2025"));
    EXPECT_TRUE(formats::date(CivilDate()).isEmpty());
}

TEST(Formats, RelativeDatesRoundDown)
{
    EXPECT_EQ(relative(0), QStringLiteral("today"));
    EXPECT_EQ(relative(1), QStringLiteral("yesterday"));
    EXPECT_EQ(relative(6), QStringLiteral("6 day ago"));
    EXPECT_EQ(relative(13), QStringLiteral("1 week ago"));
    EXPECT_EQ(relative(59), QStringLiteral("8 week ago"));
    EXPECT_EQ(relative(60), QStringLiteral("2 month ago"));
    EXPECT_EQ(relative(730), QStringLiteral("2 year ago"));
    EXPECT_EQ(relative(-1), QStringLiteral("tomorrow"));
    EXPECT_EQ(relative(-14), QStringLiteral("in 2 week"));
}

TEST(Formats, RelativeTimesOfTodayAreMinutesAndHours)
{
    const QDateTime now(QDate(2025, 6, 15), QTime(18, 0));
    EXPECT_EQ(formats::relativeTime(now.addSecs(-5), now), QStringLiteral("just now"));
    EXPECT_EQ(
        formats::relativeTime(now.addSecs(-300), now).remove(QLatin1String("(s)")),
        QStringLiteral("5 minute ago"));
    EXPECT_EQ(formats::relativeTime(now.addSecs(-19 * 3600), now), QStringLiteral("yesterday"));
    EXPECT_EQ(formats::relativeTime(now.addSecs(60), now), QStringLiteral("just now"));
}

TEST(Formats, NumbersCarryNoNeedlessZeros)
{
    EXPECT_EQ(formats::number(qint64(12345)), QStringLiteral("12,345"));
    EXPECT_EQ(formats::number(0.5, 3), QStringLiteral("0.5"));
    EXPECT_EQ(formats::number(100.0, 0), QStringLiteral("100"));
    EXPECT_EQ(formats::number(3.0, 2), QStringLiteral("3"));
    EXPECT_EQ(formats::number(-0.004, 2), QStringLiteral("0")) << "not -0";
    EXPECT_EQ(formats::number(-0.006, 2), QStringLiteral("-0.01"));
    EXPECT_EQ(formats::percent(0.614), QStringLiteral("61 %"));
}

TEST(ErrorText, NamesTheThingAndEveryCodeHasASentence)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const QString text =
            errorText({.code = static_cast<ErrorCode>(code), .subject = "x.weave", .detail = {}});
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << code;
        EXPECT_FALSE(text.contains(QLatin1String("%1"))) << code;
    }
    EXPECT_TRUE(errorText({.code = ErrorCode::Damaged, .subject = "a.weave", .detail = {}})
                    .contains(QLatin1String("a.weave")));
}

} // namespace cw
