// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "core/document/Document.h"
#include "core/health/HealthMeasures.h"
#include "core/query/GraphQuery.h"

#include <optional>
#include <variant>

namespace cw::cli {

/// `--rule`, `--min-depth` and `--as-of`: what of a network is looked at.
void describeGraph(Arguments& arguments);

/// What was asked for, or how the verb ends because that makes no sense.
std::variant<query::GraphQuery, ExitCode> graphOf(const Arguments& arguments, Console& console);

/// `--filter`: who of it is looked at.
void describeFilter(Arguments& arguments);

/// Puts the filter's text into the query, or tells how the verb ends because that makes no sense.
/// The document outlives the query.
std::optional<ExitCode> askOnlyAbout(
    health::HealthQuery& query, const Document& document, const QString& filter,
    const Arguments& arguments, Console& console);

} // namespace cw::cli
