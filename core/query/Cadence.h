// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <optional>

namespace cw::query {

/// What says how often the two of a relationship mean to be in touch.
enum class CadenceBasis { Relationship, Member, Tag, Depth };

struct Cadence
{
    int days = 0; ///< 1 and more
    CadenceBasis basis = CadenceBasis::Relationship;

    bool operator==(const Cadence&) const = default;
};

/// How often the two mean to be in touch: as the relationship itself says; else as a CadenceRule of
/// one of the two says, else of a tag of one of the two or of a strand of theirs, else of their
/// depth under `rule`, rounded. Of several of a kind the shortest. None: nobody follows it.
///
/// Cost: O(rules), and their tags and strands; constant where there are no rules.
std::optional<Cadence> cadenceOf(
    const Network& network, const Relationship& relationship, Rule rule = Rule::Claimed,
    CivilDate asOf = {});

} // namespace cw::query
