// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/FilterParser.h"

namespace cw {

/// A chip: "Sector: Food", "Depth ≥ 2", "Place is known", "not (…)".
QString chipText(const Network& network, const query::FilterTerm& term);
/// What a comparison is called where one is chosen: "is", "at least".
QString comparisonWord(query::Comparison comparison, query::AttributeKind kind);

/// What is wrong in a filter's text and what would help, with the column.
QString filterErrorText(const query::FilterError& error);

/// The names and values of a filter's language with the words of the screen.
query::FilterWords screenWords(const Network& network);

} // namespace cw
