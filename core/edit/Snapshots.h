// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Keeps what the measures say. Its id is given here, and the day where it has none.
///
/// Errors: InvalidArgument ("label" empty, "measures" that are no numbers).
Result<Change> keepSnapshot(const EditContext& context, const Snapshot& snapshot);

Result<Change> renameSnapshot(const EditContext& context, SnapshotId id, const QString& label);

Result<Change> removeSnapshots(const EditContext& context, std::span<const SnapshotId> ids);

/// Says that the network is in another phase than the rule does (or in the same, after all). The
/// day is today where it has none. Errors: InvalidArgument ("reason" empty).
Result<Change> judgePhase(const EditContext& context, const PhaseJudgement& judgement);

Result<Change>
removePhaseJudgements(const EditContext& context, std::span<const PhaseJudgementId> ids);

} // namespace cw::edit
