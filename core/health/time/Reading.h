// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"
#include "core/health/Measured.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace cw::health {

/// One number as it was read, and by which method (NetworkMeasure::method).
struct ReadNumber
{
    Measured value;
    int method = 0;

    bool operator==(const ReadNumber&) const = default;
};

struct ReadPhase
{
    Phase phase = Phase::Mixed;
    Phase runnerUp = Phase::Mixed;

    bool operator==(const ReadPhase&) const = default;
};

/// What the measures said of one day, with what they rested on. Names nobody.
struct Reading
{
    CivilDate day;       ///< that it is about
    QString label;       ///< of what was kept
    bool isKept = false; ///< then; else computed from the records as they are now
    Rule rule = Rule::Claimed;
    int minDepth = 0;
    QString filter;
    query::Coverage coverage; ///< of what was kept without the undated ones
    /// By the keys of MeasureTable.h, and kFieldMixingKey with ":" and the field's. What was not
    /// measured is not there.
    std::map<std::string, ReadNumber, std::less<>> numbers;
    std::optional<ReadPhase> phase;

    /// Null where it was not measured.
    const ReadNumber* find(std::string_view key) const;
    bool operator==(const Reading&) const = default;
};

/// @param today  the day where none was asked for.
Reading readingOf(const HealthMeasures& found, CivilDate today);

/// Whether two readings of a measure may be held against each other; the first of these that is in
/// the way.
enum class Comparability {
    Comparable,
    NotMeasured, ///< by one of them
    OtherRule,
    OtherDepth, ///< another least depth
    OtherFilter,
    OtherMethod, ///< it was computed in another way then
};
Comparability comparability(const Reading& first, const Reading& second, std::string_view key);

} // namespace cw::health
