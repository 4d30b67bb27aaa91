// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "ui/shell/PaletteModel.h"

#include <memory>
#include <vector>

namespace cw {

class ActionCatalogue;
class Network;

/// Every action of the catalogue that can be used now; an empty needle proposes all in the table's
/// order. The catalogue outlives the source.
PaletteSource actionSource(const ActionCatalogue& actions);

/// The members of a network by name, short name and e-mail. Archived ones come last.
///
/// @param network  asked at each search; may answer null (no document).
/// @param revision  of that network; folded names are kept until it differs.
/// @param go       called with whoever was chosen.
/// @param among    who may be chosen, ascending, asked at each search; empty: all. Those few are
///                 proposed for an empty needle too.
PaletteSource memberSource(
    std::function<const Network*()> network, std::function<quint64()> revision,
    std::function<void(MemberId)> go, std::function<const std::vector<MemberId>&()> among = {});

/// The views of the map, saved and shipped, by name; an empty needle proposes none.
/// @param network  asked at each search; may answer null (no document).
/// @param go       called with the name of the one that was chosen.
PaletteSource
viewSource(std::function<const Network*()> network, std::function<void(const QString&)> go);

} // namespace cw
