// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scope/LegendFilter.h"

#include "ui/canvas/appearance/RuleReader.h"

#include <algorithm>

namespace cw {

namespace {

using query::Comparison;
using query::FilterTerm;

/// Whether the term asks for values of that attribute, or for those without one.
bool isAbout(const FilterTerm& term, const LegendValue& value)
{
    if (term.kind != FilterTerm::Kind::Condition)
        return false;
    const query::FilterCondition& condition = term.condition;
    const bool isOfValues = condition.comparison == Comparison::Equal ||
                            condition.comparison == Comparison::In ||
                            condition.comparison == Comparison::IsEmpty;
    return isOfValues && condition.owner == attributeOwner(value.owner) &&
           condition.key == value.attribute;
}

/// What the term asks for; those without a value are an empty text.
QStringList valuesOf(const FilterTerm& term)
{
    return term.condition.comparison == Comparison::IsEmpty ? QStringList{QString()}
                                                            : term.condition.values;
}

FilterTerm termFor(const LegendValue& value, const QStringList& values)
{
    query::FilterCondition condition{attributeOwner(value.owner), value.attribute};
    if (values == QStringList{QString()}) {
        condition.comparison = Comparison::IsEmpty;
    } else {
        condition.comparison = values.size() == 1 ? Comparison::Equal : Comparison::In;
        condition.values = values;
    }
    return query::termOf(condition);
}

std::vector<FilterTerm>& termsOf(query::Filter& filter, const LegendValue& value)
{
    return value.owner == RuleOwner::Members ? filter.members : filter.relationships;
}

} // namespace

query::Filter withLegendValue(query::Filter filter, const LegendValue& value, bool isAdded)
{
    std::vector<FilterTerm>& terms = termsOf(filter, value);
    const auto found =
        std::ranges::find_if(terms, [&](const FilterTerm& term) { return isAbout(term, value); });
    const QStringList before = found == terms.end() ? QStringList() : valuesOf(*found);
    QStringList values{value.text};
    if (before == values) {
        values.clear();
    } else if (isAdded && before.contains(value.text)) {
        values = before;
        values.removeAll(value.text);
    } else if (isAdded && !value.text.isEmpty() && !before.contains(QString())) {
        values = before + values; // no filter asks for a value or none
    }
    if (found == terms.end())
        terms.push_back(termFor(value, values));
    else if (values.isEmpty())
        terms.erase(found);
    else
        *found = termFor(value, values);
    return filter;
}

QList<LegendValue> legendValuesIn(const query::Filter& filter, const QList<LegendSection>& sections)
{
    QList<LegendValue> asked;
    query::Filter terms = filter;
    for (const LegendSection& section : sections) {
        for (const LegendEntry& entry : section.entries) {
            if (!entry.value)
                continue;
            for (const FilterTerm& term : termsOf(terms, *entry.value)) {
                if (isAbout(term, *entry.value) && valuesOf(term).contains(entry.value->text))
                    asked << *entry.value;
            }
        }
    }
    return asked;
}

} // namespace cw
