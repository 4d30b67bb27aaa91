// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QString>

#include <vector>

namespace cw::weaving {

/// How often somebody has been brought together with others, and has done it for others.
struct Share
{
    MemberId member;
    int introduced = 0; ///< as one of the two, made ones
    int asked = 0;      ///< open questions put to them
    int woven = 0;      ///< introduced others

    bool operator==(const Share&) const = default;
};

/// The members with one value of a field, and how many of them have ever been introduced.
struct ShareOfGroup
{
    QString group; ///< empty: no value
    int members = 0;
    int introduced = 0;

    bool operator==(const ShareOfGroup&) const = default;
};

/// Who is always introduced, and who never is.
struct Fairness
{
    std::vector<Share> most;     ///< the most often introduced first; everybody who ever was
    std::vector<Share> weavers;  ///< those who introduce others, the busiest first
    std::vector<MemberId> never; ///< never introduced, and nobody has asked; by name
    std::vector<ShareOfGroup> byKind;
    std::vector<ShareOfGroup> bySector;
    std::vector<ShareOfGroup> byPlace;

    bool operator==(const Fairness&) const = default;
};

/// Of those who are there today; who only wants to look on is not among those who never were.
///
/// Cost: O(members log members + introductions).
Fairness fairnessOf(const Network& network, CivilDate today);

} // namespace cw::weaving
