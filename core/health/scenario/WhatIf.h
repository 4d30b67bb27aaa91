// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"
#include "core/health/MeasureTable.h"
#include "core/health/scenario/Repairs.h"

#include <string_view>
#include <vector>

namespace cw::health {

/// Members who would no longer be joined to those whom they were joined to.
struct CutOffPiece
{
    std::vector<MemberId> members; ///< ascending
    /// Who tied them to the rest: their neighbours of now who would be gone or out of reach;
    /// ascending.
    std::vector<MemberId> heldBy;

    bool operator==(const CutOffPiece&) const = default;
};

/// Members who would be joined to others whom nothing joins them to now.
struct JoinedPiece
{
    std::vector<MemberId> members; ///< ascending; all are there now
    /// Who would tie them to the rest: neighbours who come, or are out of reach now; ascending.
    std::vector<MemberId> joinedBy;

    bool operator==(const JoinedPiece&) const = default;
};

/// The network as it is beside the network as it would be.
struct WhatIf
{
    HealthMeasures now;
    HealthMeasures then;
    /// Of each component that falls apart, all parts but the largest; largest first.
    std::vector<CutOffPiece> cutOff;
    /// Of each component of then, all parts that are apart now but the largest; largest first.
    std::vector<JoinedPiece> joined;
    /// The ties that would mend it best, in the order of doing.
    std::vector<Repair> repairs;
};

/// One number, now and then.
struct SideBySide
{
    std::string_view key;
    NumberKind kind = NumberKind::Real;
    Measured now;
    Measured then;
};

/// The passes whose numbers are worth comparing, and quick.
HealthPasses whatIfPasses();

/// Measures both by one query; the components are measured in any case.
///
/// @param repairs  how many at most; none are looked for where nothing is lost.
/// Errors: Cancelled. Thread: any, of snapshots.
Result<WhatIf> measureWhatIf(
    const Network& now, const Network& then, const HealthQuery& query, std::size_t repairs,
    TaskContext& task);

/// All numbers of the network that were measured on both sides, in the order of the table.
std::vector<SideBySide> sideBySide(const HealthMeasures& now, const HealthMeasures& then);

} // namespace cw::health
