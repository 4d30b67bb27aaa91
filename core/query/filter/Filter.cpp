// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/Filter.h"

#include "core/query/filter/FilterTokens.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace cw::query {

namespace {

FilterTerm combined(FilterTerm::Kind kind, std::vector<FilterTerm> parts)
{
    assert(!parts.empty());
    if (parts.size() == 1)
        return std::move(parts.front());
    FilterTerm whole;
    whole.kind = kind;
    for (FilterTerm& part : parts) {
        if (part.kind == kind)
            std::move(part.parts.begin(), part.parts.end(), std::back_inserter(whole.parts));
        else
            whole.parts.push_back(std::move(part));
    }
    return whole;
}

QString conditionText(const FilterCondition& condition)
{
    QString said =
        nameText(condition.owner, condition.key) + u' ' + comparisonText(condition.comparison);
    QStringList values;
    for (const QString& value : condition.values)
        values << valueText(value);
    switch (valueCount(condition.comparison)) {
    case ValueCount::None:
        break;
    case ValueCount::One:
        said += u' ' + values.value(0, valueText(QString()));
        break;
    case ValueCount::Several:
        said += QStringLiteral(" (") + values.join(QStringLiteral(", ")) + u')';
        break;
    }
    return said;
}

QString joined(const std::vector<FilterTerm>& terms, const QString& word)
{
    QStringList texts;
    for (const FilterTerm& term : terms) {
        const bool isGroup =
            term.kind == FilterTerm::Kind::And || term.kind == FilterTerm::Kind::Or;
        texts << (isGroup ? u'(' + text(term) + u')' : text(term));
    }
    return texts.join(word);
}

void collectKeys(const FilterTerm& term, QStringList& keys)
{
    if (term.kind == FilterTerm::Kind::Condition && !keys.contains(term.condition.key))
        keys << term.condition.key;
    for (const FilterTerm& part : term.parts)
        collectKeys(part, keys);
}

} // namespace

QString comparisonText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
        return QStringLiteral("=");
    case Comparison::NotEqual:
        return QStringLiteral("!=");
    case Comparison::Less:
        return QStringLiteral("<");
    case Comparison::LessOrEqual:
        return QStringLiteral("<=");
    case Comparison::Greater:
        return QStringLiteral(">");
    case Comparison::GreaterOrEqual:
        return QStringLiteral(">=");
    case Comparison::Contains:
        return QStringLiteral("contains");
    case Comparison::In:
        return QStringLiteral("in");
    case Comparison::IsEmpty:
        return QStringLiteral("is empty");
    case Comparison::IsKnown:
        return QStringLiteral("is known");
    }
    return {};
}

ValueCount valueCount(Comparison comparison)
{
    if (comparison == Comparison::IsEmpty || comparison == Comparison::IsKnown)
        return ValueCount::None;
    return comparison == Comparison::In ? ValueCount::Several : ValueCount::One;
}

bool fits(Comparison comparison, AttributeKind kind)
{
    switch (comparison) {
    case Comparison::Equal:
    case Comparison::NotEqual:
    case Comparison::In:
    case Comparison::IsEmpty:
    case Comparison::IsKnown:
        return true;
    case Comparison::Less:
    case Comparison::LessOrEqual:
    case Comparison::Greater:
    case Comparison::GreaterOrEqual:
        return kind == AttributeKind::Number || kind == AttributeKind::Date;
    case Comparison::Contains:
        return kind == AttributeKind::Text || kind == AttributeKind::Choice;
    }
    return false;
}

FilterTerm termOf(FilterCondition condition)
{
    FilterTerm term;
    term.condition = std::move(condition);
    return term;
}

FilterTerm all(std::vector<FilterTerm> parts)
{
    return combined(FilterTerm::Kind::And, std::move(parts));
}

FilterTerm any(std::vector<FilterTerm> parts)
{
    return combined(FilterTerm::Kind::Or, std::move(parts));
}

FilterTerm negated(FilterTerm part)
{
    FilterTerm term;
    term.kind = FilterTerm::Kind::Not;
    term.parts.push_back(std::move(part));
    return term;
}

bool asksOf(const FilterTerm& term, AttributeOwner owner)
{
    if (term.kind == FilterTerm::Kind::Condition)
        return term.condition.owner == owner;
    return std::ranges::any_of(
        term.parts, [&](const FilterTerm& part) { return asksOf(part, owner); });
}

Filter filterOf(const FilterTerm& term)
{
    Filter filter;
    if (term.kind == FilterTerm::Kind::And) {
        for (const FilterTerm& part : term.parts) {
            Filter each = filterOf(part);
            std::ranges::move(each.members, std::back_inserter(filter.members));
            std::ranges::move(each.relationships, std::back_inserter(filter.relationships));
        }
        return filter;
    }
    const bool isOfMembers = asksOf(term, AttributeOwner::Member);
    assert(!isOfMembers || !asksOf(term, AttributeOwner::Relationship));
    (isOfMembers ? filter.members : filter.relationships).push_back(term);
    return filter;
}

QString text(const FilterTerm& term)
{
    switch (term.kind) {
    case FilterTerm::Kind::Condition:
        return conditionText(term.condition);
    case FilterTerm::Kind::And:
        return joined(term.parts, QStringLiteral(" and "));
    case FilterTerm::Kind::Or:
        return joined(term.parts, QStringLiteral(" or "));
    case FilterTerm::Kind::Not:
        return QStringLiteral("not ") + joined(term.parts, QString());
    }
    return {};
}

QString text(const Filter& filter)
{
    std::vector<FilterTerm> terms = filter.members;
    terms.insert(terms.end(), filter.relationships.begin(), filter.relationships.end());
    return terms.size() == 1 ? text(terms.front()) : joined(terms, QStringLiteral(" and "));
}

QString nameText(AttributeOwner owner, const QString& key)
{
    static const Network kNothing;
    const bool isShared =
        owner == AttributeOwner::Relationship &&
        (key.startsWith(kCustomKeyPrefix) || attribute(kNothing, AttributeOwner::Member, key));
    return valueText(isShared ? kRelationshipPrefix + key : key);
}

QString valueText(const QString& value)
{
    if (isBareWord(value))
        return value;
    QString escaped;
    for (const QChar c : value) {
        if (c == u'\\' || isFilterQuote(c))
            escaped += u'\\';
        escaped += c;
    }
    return u'"' + escaped + u'"';
}

QStringList keysAsked(const Filter& filter, AttributeOwner owner)
{
    QStringList keys;
    for (const FilterTerm& term :
         owner == AttributeOwner::Member ? filter.members : filter.relationships)
        collectKeys(term, keys);
    return keys;
}

} // namespace cw::query
