// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Random.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cw::analytics {

/// Simulations that one machine word holds, a bit each.
inline constexpr std::size_t kCoins = 64;

/// 64 coins that each fall on 1 with this probability (0 to 1, to 24 binary digits), as the bits of
/// a word. At most 24 draws.
inline std::uint64_t coinMask(float probability, Random& random)
{
    constexpr int kDigits = 24;
    auto digits = static_cast<std::uint32_t>(probability * static_cast<float>(1U << kDigits));
    if (digits >= 1U << kDigits)
        return ~std::uint64_t{0};
    // Compares 64 random numbers with the probability, from the last binary digit to the first.
    std::uint64_t mask = 0;
    for (int digit = 0; digit < kDigits; ++digit, digits >>= 1) {
        if ((digits & 1) != 0)
            mask |= random.next();
        else if (mask != 0)
            mask &= random.next();
    }
    return mask;
}

/// The coins of all edges in one batch of 64 simulations: the same for the same seed and batch,
/// whoever asks. O(m).
inline std::vector<std::uint64_t>
coinsOf(std::span<const float> probabilities, std::uint64_t seed, std::size_t batch)
{
    Random random(seed * 0x9e3779b97f4a7c15U + batch);
    std::vector<std::uint64_t> coins(probabilities.size());
    std::ranges::transform(
        probabilities, coins.begin(), [&](float each) { return coinMask(each, random); });
    return coins;
}

/// 64 counters that masks are added to, one for each bit: digit d of all of them is one word.
class BitCounters
{
public:
    /// Adds 1 to each counter whose bit is set: two operations in the mean.
    void add(std::uint64_t mask)
    {
        for (std::size_t digit = 0; mask != 0; ++digit) {
            const std::uint64_t carry = m_digits[digit] & mask;
            m_digits[digit] ^= mask;
            mask = carry;
        }
    }

    std::int64_t at(std::size_t bit) const
    {
        std::int64_t count = 0;
        for (std::size_t digit = 0; digit < m_digits.size(); ++digit)
            count |= static_cast<std::int64_t>((m_digits[digit] >> bit) & 1) << digit;
        return count;
    }

private:
    std::array<std::uint64_t, 32> m_digits{}; ///< of counts below 2^32
};

} // namespace cw::analytics
