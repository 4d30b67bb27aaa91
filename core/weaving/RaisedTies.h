// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <optional>
#include <span>
#include <vector>

namespace cw::weaving {

/// What of a contact speaks for a depth.
enum class RaisedBy { Contact, Exchange, Work };

/// A tie of which a contact says that it is deeper than is known. A question, never an answer:
/// whether it is so is for those who know the two.
struct TieToRaise
{
    MemberId first;
    MemberId second;
    std::optional<int> from; ///< depth that is known, 0 to 5; none: no tie yet, or none known
    int to = 0;              ///< depth that it speaks for
    RaisedBy by = RaisedBy::Contact;
    bool isTied = false; ///< there is a relationship already

    bool operator==(const TieToRaise&) const = default;
};

/// Which ties a contact speaks for raising: two between whom something went exchange (2); two who
/// worked together co-work (4); two alone who were in touch know each other (1). Of a company of
/// more than `kMostWhoWork` only exchanges say something of a pair. Depth is that of the network's
/// rule. The strongest first, each pair once.
///
/// Cost: O(participants squared), at most kMostWhoWork squared, and the exchanges.
inline constexpr int kMostWhoWork = 5;
std::vector<TieToRaise> tiesToRaise(
    const Network& network, const Interaction& contact, std::span<const Exchange> exchanges);

} // namespace cw::weaving
