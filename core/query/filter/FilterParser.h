// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/Filter.h"
#include "core/query/filter/FilterWords.h"

namespace cw::query {

/// What is wrong in a filter's text and where, so that a window can underline it; the sentence is
/// ui's.
struct FilterError
{
    enum class Kind {
        NameExpected,
        UnknownName,
        ComparisonExpected,
        ComparisonDoesNotFit, ///< subject: the attribute's name
        ValueExpected,
        NotANumber,
        NotADate,
        NotAFlag,
        NotAChoice, ///< choices: what there is
        CloseMissing,
        QuoteMissing,
        JoinExpected, ///< between two conditions stands neither `and` nor `or`
        OwnersMixed,  ///< members and relationships meet otherwise than by `and`
        TooDeep,
        TooLong
    };

    Kind kind = Kind::NameExpected;
    int begin = 0; ///< in the text; at its end where something is missing
    int length = 0;
    QString subject; ///< what stands there
    QStringList choices;

    bool operator==(const FilterError&) const = default;
};

/// What could stand at the end of a text.
struct FilterExpectation
{
    enum class Kind { Name, Comparison, Value, ValueOrClose, Join };
    Kind kind = Kind::Name;
    std::optional<Attribute> attribute; ///< of Comparison and the values
    bool mayClose = false;              ///< a bracket is open

    bool operator==(const FilterExpectation&) const = default;
};

struct ParsedFilter
{
    Filter filter; ///< empty where there is an error
    std::optional<FilterError> error;
    FilterExpectation atEnd;

    bool isOk() const { return !error; }
};

inline constexpr int kLongestFilter = 10'000;
/// Brackets and `not` within each other.
inline constexpr int kDeepestFilter = 40;

/// The language: conditions `NAME = VALUE` (also !=, <, <=, >, >=, contains), `NAME in (A, B)`,
/// `NAME is empty`, `NAME is known`, joined by `and`, `or`, `not` and brackets; `not` binds
/// strongest, then `and`. Names and values with spaces stand in quotes. Words of the language may
/// be in any case. An empty text is no filter. O(length).
ParsedFilter parseFilter(const QString& text, const FilterWords& words);

} // namespace cw::query
