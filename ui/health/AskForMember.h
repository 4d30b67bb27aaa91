// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <QString>

#include <functional>
#include <vector>

namespace cw {

/// Lets a person choose a member by name; the window answers, in the manner of its palette.
///
/// @param prompt  in the empty field: "Who leaves?".
/// @param among   of whom one may be chosen; empty: of all.
/// @param done    called with whoever was chosen; not at all when nobody was.
using AskForMember = std::function<void(
    const QString& prompt, const std::vector<MemberId>& among, std::function<void(MemberId)> done)>;

} // namespace cw
