// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/analytics/Cascade.h"

namespace cw::analytics {

/// Whether the starts and probabilities are such. Errors: InvalidArgument.
Result<void> checkCascade(const CompactGraph& graph, const CascadeOptions& options);

/// So many simulations in batches of 64; at least one.
std::size_t batchesOf(std::size_t simulations);

} // namespace cw::analytics
