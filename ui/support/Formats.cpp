// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Formats.h"

#include "core/exchange/text/DateText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <cstdlib>

namespace cw::formats {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr int kWeek = 7;
constexpr int kMonth = 30;
constexpr int kYear = 365;

QString daysAgo(int days)
{
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("yesterday");
    if (days < kWeek)
        return Words::tr("%n day(s) ago", nullptr, days);
    if (days < 2 * kMonth)
        return Words::tr("%n week(s) ago", nullptr, days / kWeek);
    if (days < 2 * kYear)
        return Words::tr("%n month(s) ago", nullptr, days / kMonth);
    return Words::tr("%n year(s) ago", nullptr, days / kYear);
}

QString inDays(int days)
{
    if (days == 1)
        return Words::tr("tomorrow");
    if (days < kWeek)
        return Words::tr("in %n day(s)", nullptr, days);
    if (days < 2 * kMonth)
        return Words::tr("in %n week(s)", nullptr, days / kWeek);
    if (days < 2 * kYear)
        return Words::tr("in %n month(s)", nullptr, days / kMonth);
    return Words::tr("in %n year(s)", nullptr, days / kYear);
}

} // namespace

CivilDate fromQDate(const QDate& date)
{
    if (!date.isValid())
        return {};
    return CivilDate::of(date.year(), date.month(), date.day()).value_or(CivilDate());
}

QDate toQDate(CivilDate date)
{
    return date.isNull() ? QDate() : QDate(date.year(), date.month(), date.day());
}

CivilDate today()
{
    return fromQDate(QDate::currentDate());
}

QString date(CivilDate date)
{
    if (date.isNull())
        return {};
    //: How a date is written: QDate's letters, for example "d MMM yyyy" gives "12 Mar 2025".
    return QLocale().toString(toQDate(date), Words::tr("d MMM yyyy"));
}

QString typedDate(const QString& text)
{
    const QLocale locale;
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool isDayFirst = order.indexOf(u'd') < order.indexOf(u'M');
    const exchange::DateReading read = exchange::readDate(
        text, isDayFirst ? exchange::DateOrder::DayFirst : exchange::DateOrder::MonthFirst);
    QDate day;
    if (read.kind == exchange::DateReading::Kind::Day)
        day = toQDate(read.first);
    for (const QString& format : {Words::tr("d MMM yyyy"), QStringLiteral("d MMMM yyyy")}) {
        if (!day.isValid())
            day = locale.toDate(text.simplified(), format);
    }
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

QString relativeDate(CivilDate date, CivilDate today)
{
    if (date.isNull() || today.isNull())
        return {};
    const int days = today.epochDays() - date.epochDays();
    return days >= 0 ? daysAgo(days) : inDays(-days);
}

QString relativeTime(const QDateTime& then, const QDateTime& now)
{
    if (!then.isValid())
        return {};
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 3600;
    const qint64 seconds = then.secsTo(now);
    if (seconds < kMinute)
        return Words::tr("just now");
    if (seconds < kHour)
        return Words::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / kMinute));
    if (then.date() == now.date())
        return Words::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / kHour));
    return daysAgo(static_cast<int>(then.date().daysTo(now.date())));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString number(double value, int decimals)
{
    const QLocale locale;
    // A little below nothing is nothing, not "-0".
    const bool isNothing = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    QString text = locale.toString(isNothing ? 0.0 : value, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (decimals == 0 || !text.contains(point))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(1);
    return text;
}

QString percent(double share)
{
    //: A share of a hundred; %1 is a whole number.
    return Words::tr("%1 %").arg(number(static_cast<qint64>(qRound64(share * 100.0))));
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace cw::formats
