// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Snapshots.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

Result<Change> keepSnapshot(const EditContext& context, const Snapshot& snapshot)
{
    Snapshot kept = snapshot;
    if (!kept.taken)
        kept.taken = context.today;
    return rows::insertRow(context, std::move(kept));
}

Result<Change> renameSnapshot(const EditContext& context, SnapshotId id, const QString& label)
{
    return rows::changeRow(context, id, [&](Snapshot& snapshot) { snapshot.label = label; });
}

Result<Change> removeSnapshots(const EditContext& context, std::span<const SnapshotId> ids)
{
    return rows::removeRows<Snapshot>(context, ids);
}

Result<Change> judgePhase(const EditContext& context, const PhaseJudgement& judgement)
{
    PhaseJudgement kept = judgement;
    if (!kept.date)
        kept.date = context.today;
    return rows::insertRow(context, std::move(kept));
}

Result<Change>
removePhaseJudgements(const EditContext& context, std::span<const PhaseJudgementId> ids)
{
    return rows::removeRows<PhaseJudgement>(context, ids);
}

} // namespace cw::edit
