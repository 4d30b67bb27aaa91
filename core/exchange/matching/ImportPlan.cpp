// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/ImportPlan.h"

#include "core/exchange/matching/ConnectionMatching.h"
#include "core/exchange/matching/ContactMatching.h"
#include "core/exchange/matching/NestedRows.h"
#include "core/exchange/matching/RowMatching.h"

namespace cw::exchange {

namespace {

/// The name and description of a network that has none yet.
void takeProfile(Planning& planning)
{
    const Draft& draft = planning.draft();
    const NetworkProfile& before = planning.network().profile();
    NetworkProfile after = before;
    // A network with nobody in it is called as its file until somebody says better.
    const bool isNew = planning.network().all<Member>().empty();
    if (after.name.isEmpty() || (isNew && !draft.name.isEmpty()))
        after.name = draft.name;
    if (after.description.isEmpty())
        after.description = draft.description;
    if (after != before)
        planning.plan().change.of<NetworkProfile>().updated.push_back({before, after});
}

} // namespace

Result<ImportPlan> planImport(
    const Network& network, const Draft& draft, const ImportOptions& options, IdGenerator& ids,
    TaskContext& task)
{
    Planning planning(network, draft, options, ids, task);
    planning.plan().problems = draft.problems;
    planning.plan().notes = draft.notes;
    takeProfile(planning);
    takeVocabulary(planning);
    TagNames tags(planning);
    MemberMatching members(planning, tags);
    if (!members.takeElements())
        return Error{ErrorCode::Cancelled, {}, {}};
    NestedRows nested(planning, members);
    nested.take();
    if (!ContactMatching(planning, members, nested).take())
        return Error{ErrorCode::Cancelled, {}, {}};
    ConnectionMatching connections(planning, members, tags);
    if (!connections.takeConnections())
        return Error{ErrorCode::Cancelled, {}, {}};
    RowMatching(planning, members, connections, tags).take();
    members.finish();
    connections.finish();
    ImportPlan& plan = planning.plan();
    plan.affiliations = static_cast<int>(plan.change.of<Affiliation>().inserted.size());
    plan.interactions = static_cast<int>(plan.change.of<Interaction>().inserted.size());
    return std::move(plan);
}

} // namespace cw::exchange
