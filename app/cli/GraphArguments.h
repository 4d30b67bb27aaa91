// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "core/query/GraphQuery.h"

#include <variant>

namespace cw::cli {

/// `--rule`, `--min-depth` and `--as-of`: what of a network is looked at.
void describeGraph(Arguments& arguments);

/// What was asked for, or how the verb ends because that makes no sense.
std::variant<query::GraphQuery, ExitCode> graphOf(const Arguments& arguments, Console& console);

} // namespace cw::cli
