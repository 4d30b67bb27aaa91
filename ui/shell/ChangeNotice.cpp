// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChangeNotice.h"

#include "core/change/Change.h"

namespace cw {

namespace {

/// Archiving hides: to a person that is taking away.
bool hides(const Change& change)
{
    for (const Update<Member>& update : change.of<Member>().updated) {
        if (update.after.archived && !update.before.archived)
            return true;
    }
    return false;
}

template <class... Records>
bool takesAway(const Change& change)
{
    return (!change.of<Records>().removed.empty() || ...);
}

} // namespace

bool deservesNotice(const Change& change)
{
    if (takesAway<
            Member, Relationship, Affiliation, Strand, Assessment, Interaction, Tag,
            FieldDefinition, SavedView, Annotation, Background, Snapshot, PhaseJudgement,
            PulseQuestion, PulseRound, Exchange, Offer, Need, Interest, Skill, Introduction,
            FollowUp, AdviceCard, Project, ProjectMember, Outcome, Commitment, Opportunity,
            Recognition, Nomination, CadenceRule, Snooze, Strain>(change) ||
        hides(change))
        return true;
    const auto& members = change.of<Member>();
    const auto& ties = change.of<Relationship>();
    return members.inserted.size() + members.updated.size() > 1 ||
           ties.inserted.size() + ties.updated.size() > 1;
}

} // namespace cw
