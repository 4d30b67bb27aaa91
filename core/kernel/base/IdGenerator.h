// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Random.h"

#include <algorithm>
#include <cstdint>
#include <functional>

namespace cw {

/// Makes ids: 41 bits of milliseconds since 2020-01-01 UTC, then 22 random bits, always larger than
/// the one before, so that rows made later sort later and two files made apart can be merged
/// without renumbering.
///
/// The clock and the random seed are injected: tests pass fixed ones. Not thread-safe; a generator
/// belongs to one thread.
class IdGenerator
{
public:
    /// @param nowMs  milliseconds since the Unix epoch, UTC.
    IdGenerator(std::function<std::int64_t()> nowMs, std::uint64_t seed)
        : m_nowMs(std::move(nowMs)), m_random(seed)
    {}

    template <class IdType>
    IdType next()
    {
        return IdType{nextValue()};
    }

    std::int64_t nextValue()
    {
        constexpr std::int64_t kEpochMs = 1'577'836'800'000; // 2020-01-01T00:00:00Z
        constexpr int kRandomBits = 22;
        const std::int64_t ms = std::max<std::int64_t>(m_nowMs() - kEpochMs, 0);
        const auto low = static_cast<std::int64_t>(m_random.next() >> (64 - kRandomBits));
        m_last = std::max((ms << kRandomBits) | low, m_last + 1);
        return m_last;
    }

private:
    std::function<std::int64_t()> m_nowMs;
    Random m_random;
    std::int64_t m_last = 0;
};

} // namespace cw
