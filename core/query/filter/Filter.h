// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/attributes/Attribute.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Which members and relationships the map shows, as a value that people can also write and read:
/// `sector = Housing and depth >= 3`.
namespace cw::query {

enum class Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    In,
    IsEmpty,
    IsKnown
};

/// "=", "!=", "<", "<=", ">", ">=", "contains", "in", "is empty", "is known".
QString comparisonText(Comparison comparison);

/// How many values it wants: 0, 1, or one and more (of Comparison::In).
enum class ValueCount { None, One, Several };
ValueCount valueCount(Comparison comparison);

/// Whether values of that kind can be compared so: less and more is for numbers and dates,
/// containing for texts and choices.
bool fits(Comparison comparison, AttributeKind kind);

struct FilterCondition
{
    AttributeOwner owner = AttributeOwner::Member;
    QString key; ///< of an Attribute
    Comparison comparison = Comparison::Equal;
    QStringList values; ///< as AttributeReader::texts() writes them; upper and lower case are alike

    bool operator==(const FilterCondition&) const = default;
};

/// One condition, or several combined. Canonical (as the parser makes it and `all` and `any` keep
/// it): And and Or have two parts and more, none of which is of the same kind; Not has one.
struct FilterTerm
{
    enum class Kind { Condition, And, Or, Not };

    Kind kind = Kind::Condition;
    FilterCondition condition;
    std::vector<FilterTerm> parts;

    bool operator==(const FilterTerm&) const = default;
};

FilterTerm termOf(FilterCondition condition);
/// One part is itself; at least one is needed.
FilterTerm all(std::vector<FilterTerm> parts);
FilterTerm any(std::vector<FilterTerm> parts);
FilterTerm negated(FilterTerm part);

/// Whether the term asks that of members, of relationships, or (And only) of both.
bool asksOf(const FilterTerm& term, AttributeOwner owner);

/// A condition about relationships hides relationships, one about members hides members and with
/// them their ties. The two meet by `and` only: each list must hold for a row of its owner.
struct Filter
{
    std::vector<FilterTerm> members; ///< all must hold; canonical terms, none of them And
    std::vector<FilterTerm> relationships;

    bool isEmpty() const { return members.empty() && relationships.empty(); }
    bool operator==(const Filter&) const = default;
};

/// Takes a term apart. It asks of both only in And (asserted).
Filter filterOf(const FilterTerm& term);

/// The text that parseFilter() reads as the same filter; empty for no filter.
QString text(const Filter& filter);
QString text(const FilterTerm& term);
/// The key as it is written there: "sector", "relationship.last_contact" where members have one of
/// that name too.
QString nameText(AttributeOwner owner, const QString& key);
/// In quotes where it has to be.
QString valueText(const QString& value);

/// The keys that the filter asks of `owner`, each once.
QStringList keysAsked(const Filter& filter, AttributeOwner owner);

} // namespace cw::query
