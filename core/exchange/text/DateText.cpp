// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/DateText.h"

#include "core/exchange/text/NumberText.h"

#include <array>
#include <cmath>

namespace cw::exchange {

namespace {

using Kind = DateReading::Kind;

/// Up to three numbers with one kind of separator between them.
struct Parts
{
    std::array<int, 3> number{};
    std::array<int, 3> digits{};
    int count = 0;
    QChar separator;
    bool isSound = true;
};

Parts split(QStringView text)
{
    Parts parts;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            if (parts.count == 0)
                parts.count = 1;
            const auto at = static_cast<std::size_t>(parts.count - 1);
            if (++parts.digits[at] > 4) {
                parts.isSound = false;
                return parts;
            }
            parts.number[at] = parts.number[at] * 10 + (c.unicode() - u'0');
        } else {
            const bool isSeparator = c == u'-' || c == u'.' || c == u'/';
            const bool isFirst = parts.count == 1;
            parts.isSound = parts.isSound && isSeparator && parts.count > 0 && parts.count < 3 &&
                            (isFirst || c == parts.separator);
            if (!parts.isSound)
                return parts;
            parts.separator = c;
            ++parts.count;
        }
    }
    return parts;
}

DateReading day(std::optional<CivilDate> date)
{
    return date ? DateReading{Kind::Day, *date, *date} : DateReading{};
}

DateReading month(int year, int number)
{
    const std::optional<CivilDate> first = CivilDate::of(year, number, 1);
    if (!first)
        return {};
    const std::optional<CivilDate> next =
        number == 12 ? CivilDate::of(year + 1, 1, 1) : CivilDate::of(year, number + 1, 1);
    const CivilDate last = next ? next->plusDays(-1) : *CivilDate::of(9999, 12, 31);
    return DateReading{Kind::Period, *first, last};
}

DateReading readThree(const Parts& parts, DateOrder order)
{
    const auto [a, b, c] = parts.number;
    if (parts.digits[0] == 4)
        return parts.digits[1] <= 2 && parts.digits[2] <= 2 ? day(CivilDate::of(a, b, c))
                                                            : DateReading{};
    if (parts.digits[2] != 4 || parts.digits[0] > 2 || parts.digits[1] > 2)
        return {};
    const std::optional<CivilDate> dayFirst = CivilDate::of(c, b, a);
    const std::optional<CivilDate> monthFirst = CivilDate::of(c, a, b);
    if (parts.separator == u'.')
        return day(dayFirst);
    if (order == DateOrder::DayFirst)
        return day(dayFirst);
    if (order == DateOrder::MonthFirst)
        return day(monthFirst);
    if (dayFirst && monthFirst && dayFirst != monthFirst)
        return DateReading{Kind::Ambiguous, {}, {}};
    return day(dayFirst ? dayFirst : monthFirst);
}

/// "2021-04-03T10:00:00Z" and "2021-04-03 10:00" without what follows the day.
QStringView withoutTime(QStringView text)
{
    constexpr qsizetype kDay = 10;
    if (text.size() <= kDay || (text[kDay] != u'T' && text[kDay] != u' '))
        return text;
    const QStringView time = text.sliced(kDay + 1);
    const bool isTime = time.size() >= 5 && time[0].isDigit() && time[1].isDigit() &&
                        time[2] == u':' && time[3].isDigit() && time[4].isDigit();
    return isTime ? text.first(kDay) : text;
}

} // namespace

DateReading readDate(QStringView text, DateOrder order)
{
    const QStringView trimmed = withoutTime(text.trimmed());
    if (trimmed.isEmpty())
        return {};
    if (const std::optional<double> serial = numberFromText(trimmed); serial && *serial >= 10000.0)
        return day(dateFromSerial(*serial));
    const Parts parts = split(trimmed);
    if (!parts.isSound)
        return {};
    if (parts.count == 1 && parts.digits[0] == 4) {
        const std::optional<CivilDate> first = CivilDate::of(parts.number[0], 1, 1);
        const std::optional<CivilDate> last = CivilDate::of(parts.number[0], 12, 31);
        return first && last ? DateReading{Kind::Period, *first, *last} : DateReading{};
    }
    if (parts.count == 2 && parts.separator == u'-' && parts.digits[0] == 4 && parts.digits[1] == 2)
        return month(parts.number[0], parts.number[1]);
    return parts.count == 3 ? readThree(parts, order) : DateReading{};
}

DateOrder orderShownBy(QStringView text)
{
    const Parts parts = split(withoutTime(text.trimmed()));
    const bool isOrdered = parts.isSound && parts.count == 3 && parts.digits[2] == 4 &&
                           parts.digits[0] <= 2 && parts.separator != u'.';
    if (!isOrdered)
        return DateOrder::Unknown;
    if (parts.number[0] > 12 && parts.number[1] <= 12)
        return DateOrder::DayFirst;
    return parts.number[1] > 12 && parts.number[0] <= 12 ? DateOrder::MonthFirst
                                                         : DateOrder::Unknown;
}

std::optional<CivilDate> dateFromSerial(double serial, bool from1904)
{
    constexpr double kLast = 2958465.0; // 9999-12-31
    const double whole = std::floor(serial);
    if (!(whole >= 1.0) || whole > kLast)
        return std::nullopt;
    const auto days = static_cast<std::int32_t>(whole);
    if (from1904) {
        const CivilDate date = CivilDate::of(1904, 1, 1)->plusDays(days);
        return date <= *CivilDate::of(9999, 12, 31) ? std::optional(date) : std::nullopt;
    }
    constexpr std::int32_t kNeverWas = 60; // 1900-02-29
    if (days == kNeverWas)
        return std::nullopt;
    return CivilDate::of(1899, 12, days < kNeverWas ? 31 : 30)->plusDays(days);
}

std::optional<QString> isoFromSerial(double serial, bool from1904)
{
    if (!(serial >= 0.0))
        return std::nullopt;
    constexpr double kSecondsPerDay = 86400.0;
    auto seconds = static_cast<int>(std::lround((serial - std::floor(serial)) * kSecondsPerDay));
    double whole = std::floor(serial);
    if (seconds == static_cast<int>(kSecondsPerDay)) {
        seconds = 0;
        whole += 1.0;
    }
    const auto twoDigits = [](int n) { return QStringLiteral("%1").arg(n, 2, 10, QChar(u'0')); };
    QString time = twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60);
    if (seconds % 60 != 0)
        time += u':' + twoDigits(seconds % 60);
    if (whole < 1.0)
        return time;
    const std::optional<CivilDate> date = dateFromSerial(whole, from1904);
    if (!date)
        return std::nullopt;
    const QString iso = QString::fromStdString(date->toIso());
    return seconds == 0 ? iso : iso + u'T' + time;
}

} // namespace cw::exchange
