// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/time/Reading.h"

#include <optional>
#include <vector>

namespace cw::health {

/// A reading to be kept (edit::keepSnapshot). Of its coverage the undated ones are not kept.
Snapshot snapshotOf(const Reading& reading, const QString& label, CivilDate taken);

/// What was kept, to be held against what is computed now. Measures that there are no more are
/// among its numbers; a reason that there is no more counts as too few members.
Reading readingOf(const Snapshot& snapshot);

/// All that was kept, by the day that it is about; of one day in the order of taking.
std::vector<Reading> keptReadings(const Network& network);

/// The latest that was kept of a day up to `day`; none: nothing was.
std::optional<Reading> lastKept(const Network& network, CivilDate day);

/// What a guardian says of the phase on a day, where the rule says `diagnosed`: the latest
/// judgement, as long as the rule still says what it said when it was made. None: the rule stands.
std::optional<PhaseJudgement>
standingJudgement(const Network& network, Phase diagnosed, CivilDate day);

} // namespace cw::health
