// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/NetworkToDraft.h"
#include "core/exchange/Written.h"

namespace cw::exchange {

/// A network in a foreign format, and what of it stayed behind.
struct NetworkExport
{
    Written written;
    std::vector<LeftBehind> leftBehind;
};

/// draftOf() and writeDraft() in one.
/// Errors: UnsupportedFormat, Cancelled, LimitExceeded.   Thread: any; the network is a snapshot.
Result<NetworkExport>
exportNetwork(const Network& network, const ExportOptions& options, TaskContext& task);

} // namespace cw::exchange
