// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/FilterWords.h"

#include "core/network/Folding.h"
#include "core/query/filter/Filter.h"
#include "core/query/filter/FilterTokens.h"

#include <array>

namespace cw::query {

namespace {

constexpr std::array kOwners{AttributeOwner::Member, AttributeOwner::Relationship};

QString nameOf(const Attribute& attribute)
{
    return nameText(attribute.owner, attribute.key);
}

/// What folds to nothing ("€") is compared as it is.
QString comparable(const QString& text)
{
    const QString plain = folded(text);
    return plain.isEmpty() ? text.trimmed() : plain;
}

QString valueKey(const Attribute& attribute, const QString& word)
{
    return nameOf(attribute) + u'\n' + comparable(word);
}

} // namespace

FilterWords::FilterWords(const Network& network)
{
    for (const AttributeOwner owner : kOwners)
        m_attributes << allAttributes(network, owner);
    // Keys before labels: a custom field may be labelled as a built-in attribute is called.
    for (const Attribute& each : m_attributes) {
        addName(each, each.key);
        if (each.owner == AttributeOwner::Relationship)
            addName(each, kRelationshipPrefix + each.key);
    }
    for (const Attribute& each : m_attributes) {
        if (each.isCustom())
            addName(each, each.label);
        else if (each.kind == AttributeKind::Choice)
            m_closed.insert(nameOf(each), offeredValues(network, each));
    }
}

void FilterWords::addName(const Attribute& attribute, const QString& name)
{
    const QString key = comparable(name);
    if (!m_places.contains(key))
        m_places.insert(key, m_attributes.indexOf(attribute));
}

void FilterWords::addValue(const Attribute& attribute, const QString& word, const QString& value)
{
    m_values.insert(valueKey(attribute, word), value);
}

std::optional<Attribute> FilterWords::find(const QString& name) const
{
    const auto place = m_places.constFind(comparable(name));
    if (place == m_places.constEnd() || *place < 0)
        return std::nullopt;
    return m_attributes[*place];
}

QString FilterWords::valueOf(const Attribute& attribute, const QString& word) const
{
    return m_values.value(valueKey(attribute, word), word);
}

QStringList FilterWords::closedValues(const Attribute& attribute) const
{
    return m_closed.value(nameOf(attribute));
}

} // namespace cw::query
