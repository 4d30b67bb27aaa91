// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/base/CivilDate.h"

#include <chrono>

namespace cw {

namespace {

std::chrono::year_month_day fields(std::int32_t epochDays)
{
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{epochDays}}};
}

/// The number that `text` writes in plain digits, or -1.
int digits(std::string_view text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// By hand, and not by printf: a large import writes a million dates.
void writeDigits(std::string& text, std::size_t at, std::size_t count, int number)
{
    for (std::size_t i = count; i > 0; --i) {
        text[at + i - 1] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
}

} // namespace

std::optional<CivilDate> CivilDate::of(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
        std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return std::nullopt;
    return fromEpochDays(
        static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count()));
}

std::optional<CivilDate> CivilDate::fromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    return of(digits(text.substr(0, 4)), digits(text.substr(5, 2)), digits(text.substr(8, 2)));
}

int CivilDate::year() const
{
    return static_cast<int>(fields(m_days).year());
}

int CivilDate::month() const
{
    return static_cast<int>(static_cast<unsigned>(fields(m_days).month()));
}

int CivilDate::day() const
{
    return static_cast<int>(static_cast<unsigned>(fields(m_days).day()));
}

std::string CivilDate::toIso() const
{
    if (isNull())
        return {};
    const std::chrono::year_month_day date = fields(m_days);
    const int year = static_cast<int>(date.year());
    constexpr int kLast = 9999;
    const bool isUsual = year >= 0 && year <= kLast;
    std::string text = isUsual ? "0000" : std::to_string(year);
    if (isUsual)
        writeDigits(text, 0, 4, year);
    text += "-00-00";
    writeDigits(text, text.size() - 5, 2, static_cast<int>(static_cast<unsigned>(date.month())));
    writeDigits(text, text.size() - 2, 2, static_cast<int>(static_cast<unsigned>(date.day())));
    return text;
}

} // namespace cw
