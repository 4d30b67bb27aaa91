// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"

namespace cw::health {

/// What whoever reads the numbers should know. The sentence is made where it is shown.
enum class NoteKind {
    NobodyThen,           ///< no member is known to have been there on that day
    NoArcs,               ///< nobody has told of their own ties
    UndatedMembers,       ///< counted on that day because nothing says since when they are there
    UndatedRelationships, ///< likewise
    DepthUnknown,         ///< relationships left out because their depth is not known
    Sampled,              ///< distances and betweenness are those of a sample of so many sources
    LeftOut,              ///< what takes long in so large a network was not measured unasked
};

struct HealthNote
{
    NoteKind kind;
    std::size_t count = 0; ///< of members or relationships
    bool operator==(const HealthNote&) const = default;
};

std::vector<HealthNote> notesOf(const HealthMeasures& found);

} // namespace cw::health
