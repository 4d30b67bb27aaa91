// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace cw {

/// A calendar day without time or zone, proleptic Gregorian, years 1 to 9999; or "no date", which
/// sorts before all days. Stored and exchanged as ISO 8601 text ("2025-03-12"); four bytes in
/// memory.
class CivilDate
{
public:
    /// No date.
    constexpr CivilDate() = default;

    /// The day, or nothing when there is no such day (2025-02-30).
    static std::optional<CivilDate> of(int year, int month, int day);

    /// Reads "YYYY-MM-DD" and nothing else; nothing for any other text.
    static std::optional<CivilDate> fromIso(std::string_view text);

    /// From days since 1970-01-01.
    static constexpr CivilDate fromEpochDays(std::int32_t days)
    {
        CivilDate date;
        date.m_days = days;
        return date;
    }

    constexpr bool isNull() const { return m_days == kNone; }
    explicit constexpr operator bool() const { return !isNull(); }

    /// Days since 1970-01-01; only of a date that is not null.
    constexpr std::int32_t epochDays() const { return m_days; }
    int year() const;
    int month() const;
    int day() const;

    /// "2025-03-12"; empty for no date.
    std::string toIso() const;

    constexpr CivilDate plusDays(std::int32_t days) const
    {
        return isNull() ? *this : fromEpochDays(m_days + days);
    }

    auto operator<=>(const CivilDate&) const = default;

private:
    static constexpr std::int32_t kNone = std::numeric_limits<std::int32_t>::min();
    std::int32_t m_days = kNone;
};

} // namespace cw
