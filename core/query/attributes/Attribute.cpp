// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attributes/Attribute.h"

#include "core/query/attributes/AttributeValues.h"

#include <algorithm>

namespace cw::query {

namespace {

AttributeKind kindOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Link:
        return AttributeKind::Text;
    case FieldKind::Number:
        return AttributeKind::Number;
    case FieldKind::Date:
        return AttributeKind::Date;
    case FieldKind::Choice:
    case FieldKind::Choices:
        return AttributeKind::Choice;
    }
    return AttributeKind::Text;
}

FieldOwner fieldOwner(AttributeOwner owner)
{
    return owner == AttributeOwner::Member ? FieldOwner::Member : FieldOwner::Relationship;
}

Attribute customAttribute(AttributeOwner owner, const FieldDefinition& field)
{
    Attribute result;
    result.owner = owner;
    result.key = kCustomKeyPrefix + field.key;
    result.kind = kindOf(field.kind);
    result.isMany = field.kind == FieldKind::Choices;
    result.label = field.label.isEmpty() ? field.key : field.label;
    result.isPrivate = field.isPrivate;
    return result;
}

template <class R>
Attribute builtIn(AttributeOwner owner, const BuiltIn<R>& each)
{
    Attribute result;
    result.owner = owner;
    result.key = keyText(each.key);
    result.kind = each.kind;
    result.isMany = each.isMany;
    result.isMeasure = each.isMeasure;
    result.isOnPaths = each.isOnPaths;
    return result;
}

/// A day that lets whoever has ever been in contact have a number of days.
constexpr CivilDate kLastDay = CivilDate::fromEpochDays(2'932'896); // 9999-12-31

/// Flags are of use as soon as one is up.
template <class R>
bool isUsed(const Network& network, const BuiltIn<R>& each)
{
    if (each.isMeasure)
        return !network.all<R>().empty();
    const AttributeSource source{network, {Rule::Claimed, kLastDay, {}, nullptr}};
    const auto& rows = network.all<R>();
    return std::any_of(rows.begin(), rows.end(), [&](const R& row) {
        const AttributeValue value = each.read(source, row);
        const bool* flag = std::get_if<bool>(&value);
        return flag ? *flag : !isEmpty(value);
    });
}

enum class Which { All, Used };

template <class R>
QList<Attribute> builtInsOf(const Network& network, AttributeOwner owner, Which which)
{
    QList<Attribute> result;
    for (const BuiltIn<R>& each : builtIns<R>()) {
        if (which == Which::All || isUsed(network, each))
            result << builtIn(owner, each);
    }
    return result;
}

template <class R>
std::optional<Attribute> builtInOf(AttributeOwner owner, const QString& key)
{
    for (const BuiltIn<R>& each : builtIns<R>()) {
        if (key == keyText(each.key))
            return builtIn(owner, each);
    }
    return std::nullopt;
}

template <class R>
QStringList vocabulary(const QString& key)
{
    QStringList keys;
    for (const BuiltIn<R>& each : builtIns<R>()) {
        if (key != keyText(each.key))
            continue;
        for (const std::string_view choice : each.choices) {
            if (!choice.empty())
                keys << keyText(choice);
        }
    }
    return keys;
}

const FieldDefinition*
definitionOf(const Network& network, AttributeOwner owner, const QString& key)
{
    if (!key.startsWith(kCustomKeyPrefix))
        return nullptr;
    for (const FieldDefinition& field : network.all<FieldDefinition>()) {
        if (field.owner == fieldOwner(owner) && field.key == key.mid(kCustomKeyPrefix.size()))
            return &field;
    }
    return nullptr;
}

QList<Attribute> listed(const Network& network, AttributeOwner owner, Which which)
{
    QList<Attribute> result = owner == AttributeOwner::Member
                                  ? builtInsOf<Member>(network, owner, which)
                                  : builtInsOf<Relationship>(network, owner, which);
    std::vector<const FieldDefinition*> fields;
    for (const FieldDefinition& field : network.all<FieldDefinition>()) {
        if (field.owner == fieldOwner(owner))
            fields.push_back(&field);
    }
    std::ranges::stable_sort(fields, {}, &FieldDefinition::position);
    for (const FieldDefinition* field : fields)
        result << customAttribute(owner, *field);
    return result;
}

} // namespace

QList<Attribute> attributes(const Network& network, AttributeOwner owner)
{
    return listed(network, owner, Which::Used);
}

QList<Attribute> allAttributes(const Network& network, AttributeOwner owner)
{
    return listed(network, owner, Which::All);
}

std::optional<Attribute> attribute(const Network& network, AttributeOwner owner, const QString& key)
{
    if (const FieldDefinition* field = definitionOf(network, owner, key))
        return customAttribute(owner, *field);
    return owner == AttributeOwner::Member ? builtInOf<Member>(owner, key)
                                           : builtInOf<Relationship>(owner, key);
}

QStringList offeredValues(const Network& network, const Attribute& attribute)
{
    if (const FieldDefinition* field = definitionOf(network, attribute.owner, attribute.key))
        return field->options;
    return attribute.owner == AttributeOwner::Member ? vocabulary<Member>(attribute.key)
                                                     : vocabulary<Relationship>(attribute.key);
}

} // namespace cw::query
