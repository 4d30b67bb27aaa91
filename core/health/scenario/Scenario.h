// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <QString>

#include <vector>

namespace cw::health {

/// How deep a tie may become that is proposed without saying: they exchange news and ideas.
inline constexpr int kProposedDepth = 2;

struct ProposedTie
{
    MemberId first;
    MemberId second;
    int depth = kProposedDepth; ///< 1 to 5, as both would say
    bool operator==(const ProposedTie&) const = default;
};

struct Invitation
{
    QString name;
    MemberKind kind = MemberKind::Organization;
    std::vector<MemberId> knows; ///< whom they would be tied to
    int depth = kProposedDepth;
    bool operator==(const Invitation&) const = default;
};

/// What might happen to the network.
struct Scenario
{
    std::vector<MemberId> without;       ///< who would be gone
    std::vector<RelationshipId> ended;   ///< which would be over
    std::vector<Invitation> invited;     ///< who would come
    std::vector<ProposedTie> introduced; ///< who would be tied
    CivilDate on;                        ///< when; none: today

    bool isEmpty() const
    {
        return without.empty() && ended.empty() && invited.empty() && introduced.empty();
    }
    bool operator==(const Scenario&) const = default;
};

/// The network as it would be. Measured by the same code as the network as it is.
struct Branch
{
    Network network;
    Change change;                 ///< that leads there; fits the network it was made for
    std::vector<MemberId> invited; ///< of each invitation
};

/// Lets it happen on a copy: what goes first, then what comes. Both sides say of a proposed tie
/// that it is so deep, so that it counts under every rule; one that was there already becomes that
/// deep.
///
/// Errors: NotFound (somebody or something that is not there, or a tie with somebody who is gone),
/// InvalidArgument (a tie of one member, an invitation without a name), OutOfRange (a depth).
/// Cost: a copy of the network (a pointer for each 256 rows) and what is changed.
Result<Branch> branchOf(const edit::EditContext& context, const Scenario& scenario);

} // namespace cw::health
