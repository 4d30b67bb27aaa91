// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields/CustomHeaders.h"

#include "core/network/Folding.h"

#include <algorithm>
#include <vector>

namespace cw::exchange {

namespace {

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
    : m_taken(taken)
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
                                 free(label, taken), draftKindOf(definition->kind),
                                 definition->options, definition->isPrivate});
    }
}

const CustomHeaders::Header& CustomHeaders::of(const QString& key)
{
    const auto known = m_byKey.constFind(key);
    if (known != m_byKey.constEnd())
        return *known;
    return *m_byKey.insert(key, Header{free(key, m_taken), DraftFieldKind::Text, {}, false});
}

QString CustomHeaders::free(const QString& wanted, QSet<QString>& taken)
{
    QString header = wanted;
    for (int i = 2; taken.contains(folded(header)); ++i)
        header = wanted + QStringLiteral(" (%1)").arg(i);
    taken.insert(folded(header));
    return header;
}

} // namespace cw::exchange
