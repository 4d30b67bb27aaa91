// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "core/network/records/SavedView.h"
#include "ui/canvas/views/ViewText.h"

namespace cw {

/// What of a saved view this program, or this document by now, cannot show; sentences, none where
/// all is well.
QStringList viewProblems(
    const Network& network, const SavedView& view, const ReadView& read, bool isFilterRead);

} // namespace cw
