// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <vector>

namespace cw::weaving {

/// What else stands to be done today, beside DueContacts: each list with what is longest overdue
/// first.
struct Digest
{
    std::vector<FollowUpId> followUps;     ///< of introductions, due today or before
    std::vector<IntroductionId> agreed;    ///< both said yes: to be made
    std::vector<IntroductionId> waiting;   ///< asked a week ago and more, not answered
    std::vector<CommitmentId> commitments; ///< open, due within three days or overdue
    std::vector<NeedId> needs;             ///< open, to be met within two weeks or overdue

    bool isEmpty() const
    {
        return followUps.empty() && agreed.empty() && waiting.empty() && commitments.empty() &&
               needs.empty();
    }

    bool operator==(const Digest&) const = default;
};

/// Cost: O(rows of those tables).
Digest digestOf(const Network& network, CivilDate today);

} // namespace cw::weaving
