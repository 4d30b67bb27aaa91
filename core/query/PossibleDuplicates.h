// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QString>

#include <vector>

namespace cw::query {

/// Why members may be one and the same.
enum class DuplicateReason {
    SameEmail, ///< whatever its case
    SameName,  ///< after folding case, accents, spaces and punctuation
};

/// What two e-mail addresses, or names, that are the same have in common; empty where there is
/// nothing to go by. Never shown, never stored.
QString comparedEmail(const QString& email);
QString comparedName(const QString& name);

/// Two or more members that may be one.
struct DuplicateGroup
{
    DuplicateReason reason;
    std::vector<MemberId> members; ///< ascending

    bool operator==(const DuplicateGroup&) const = default;
};

/// Groups by e-mail first, then by name (not those that the e-mail already shows to be the same
/// group); archived members count. Only ever a proposal: mergeMembers() is for a person to choose.
///
/// O(n log n).
std::vector<DuplicateGroup> possibleDuplicates(const Network& network);

} // namespace cw::query
