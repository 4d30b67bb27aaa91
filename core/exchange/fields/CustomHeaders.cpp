// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields/CustomHeaders.h"

#include "core/exchange/fields/FieldPlaces.h"
#include "core/network/Folding.h"

#include <algorithm>
#include <vector>

namespace cw::exchange {

namespace {

constexpr QLatin1StringView kRelationshipEnd(" (relationship)");

DraftFieldKind draftKindOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return DraftFieldKind::Text;
    case FieldKind::Number:
        return DraftFieldKind::Number;
    case FieldKind::Date:
        return DraftFieldKind::Date;
    case FieldKind::Link:
        return DraftFieldKind::Link;
    case FieldKind::Choice:
        return DraftFieldKind::Choice;
    case FieldKind::Choices:
        return DraftFieldKind::Choices;
    }
    return DraftFieldKind::Text;
}

} // namespace

CustomHeaders::CustomHeaders(const Network& network, FieldOwner owner, QSet<QString>& taken)
    : m_owner(owner), m_taken(taken)
{
    std::vector<const FieldDefinition*> definitions;
    for (const FieldDefinition& definition : network.all<FieldDefinition>()) {
        if (definition.owner == owner)
            definitions.push_back(&definition);
    }
    std::ranges::stable_sort(definitions, {}, &FieldDefinition::position);
    for (const FieldDefinition* definition : definitions) {
        const QString label = definition->label.isEmpty() ? definition->key : definition->label;
        m_byKey.insert(
            definition->key, Header{
                                 headerFor(label), draftKindOf(definition->kind),
                                 definition->options, definition->isPrivate});
    }
}

const CustomHeaders::Header& CustomHeaders::of(const QString& key)
{
    const auto known = m_byKey.constFind(key);
    if (known != m_byKey.constEnd())
        return *known;
    return *m_byKey.insert(key, Header{headerFor(key), DraftFieldKind::Text, {}, false});
}

QString CustomHeaders::headerFor(const QString& label)
{
    const QString end = m_owner == FieldOwner::Relationship ? QString(kRelationshipEnd) : QString();
    const auto isOurs = [](const QString& header) {
        return isRowsHeader(DraftFieldOwner::Element, header) ||
               isRowsHeader(DraftFieldOwner::Connection, header);
    };
    QString header = label + end;
    for (int i = 2; m_taken.contains(folded(header)) || isOurs(header); ++i)
        header = label + QStringLiteral(" (%1)").arg(i) + end;
    m_taken.insert(folded(header));
    return header;
}

QString relationshipLabel(const QString& header)
{
    return header.endsWith(kRelationshipEnd, Qt::CaseInsensitive)
               ? header.chopped(kRelationshipEnd.size()).trimmed()
               : QString();
}

} // namespace cw::exchange
