// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/attributes/AttributeReader.h"
#include "core/query/filter/FilterParser.h"

namespace cw::query {

/// One way on from where somebody writes.
struct FilterSuggestion
{
    enum class Kind { Name, Comparison, Value, Word };
    Kind kind = Kind::Word;
    QString text;                       ///< to be put in, with quotes where needed
    std::optional<Attribute> attribute; ///< that is named, or whose value it is
    int count = 0;                      ///< rows that have the value

    bool operator==(const FilterSuggestion&) const = default;
};

/// What to put in place of the piece that the cursor stands at the end of.
struct FilterCompletion
{
    int begin = 0;
    int length = 0;
    QList<FilterSuggestion> suggestions;
};

struct ValueCountOf
{
    QString value;
    int count = 0;
    bool operator==(const ValueCountOf&) const = default;
};

/// The values that occur, most frequent first, then by name; those offered that do not occur behind
/// them. O(rows).
QList<ValueCountOf> occurringValues(
    const Network& network, const Attribute& attribute, const AttributeContext& context);

/// Names, comparisons, values and words that may stand at the cursor, those that begin with what is
/// written first; at most `limit`. Cost: occurringValues() where a value is wanted.
FilterCompletion completeFilter(
    const QString& text, int cursor, const FilterWords& words, const Network& network,
    const AttributeContext& context, qsizetype limit = 50);

} // namespace cw::query
