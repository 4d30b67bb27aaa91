// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QString>

#include <utility>
#include <vector>

namespace cw {

/// What might happen, as the map shows it: who leaves and which ties end are grey, proposed ties
/// are ghosts. Nothing of it is in the document.
struct MapScenario
{
    QString text; ///< what it is, in a few words
    std::vector<MemberId> leaving;
    std::vector<RelationshipId> ended;
    std::vector<std::pair<MemberId, MemberId>> proposed;

    bool operator==(const MapScenario&) const = default;
};

} // namespace cw
