// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/kernel/base/IdGenerator.h"
#include "core/kernel/base/Random.h"

namespace cw::store::testing {

/// Makes changes of every kind with arbitrary values: rows of all records come, change and go with
/// what refers to them. The same seed makes the same changes.
class RandomChanges
{
public:
    explicit RandomChanges(std::uint64_t seed);

    /// Some tens of rows; fits `network`.
    Change next(const Network& network);

    /// `members` members and about four relationships each, with everything that belongs to them;
    /// only insertions.
    Change manyRows(const Network& network, int members);

private:
    Random m_random;
    std::int64_t m_nowMs = 1'700'000'000'000;
    IdGenerator m_ids;
};

/// The change that takes `empty`, a network without a name, to `network`.
Change allOf(const Network& network);

} // namespace cw::store::testing
