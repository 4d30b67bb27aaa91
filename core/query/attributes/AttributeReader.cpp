// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attributes/AttributeReader.h"

#include "core/query/attributes/AttributeValues.h"
#include "core/rules/ValueRules.h"

#include <utility>

namespace cw::query {

namespace {

template <class R>
using ReadFunction = AttributeValue (*)(const AttributeSource&, const R&);

template <class R>
ReadFunction<R> readFunction(const QString& key)
{
    for (const BuiltIn<R>& each : builtIns<R>()) {
        if (key == keyText(each.key))
            return each.read;
    }
    return nullptr;
}

} // namespace

/// Where the values of one attribute lie: at most one of the ways is set.
struct AttributeReader::Source
{
    AttributeSource rows;
    ReadFunction<Member> ofMember = nullptr;
    ReadFunction<Relationship> ofRelationship = nullptr;
    QString memberField; ///< key of a custom field
    QString relationshipField;
    FieldKind fieldKind = FieldKind::Text;

    AttributeValue value(const Member& row) const { return value(ofMember, memberField, row); }
    AttributeValue value(const Relationship& row) const
    {
        return value(ofRelationship, relationshipField, row);
    }

private:
    template <class R>
    AttributeValue value(ReadFunction<R> read, const QString& field, const R& row) const
    {
        if (read)
            return read(rows, row);
        if (field.isEmpty() || row.fields.isEmpty())
            return {};
        return customValue(fieldKind, row.fields.value(field));
    }
};

AttributeReader::AttributeReader(
    const Network& network, const Attribute& attribute, AttributeContext context)
    : m_attribute(attribute)
{
    auto source = std::make_shared<Source>(Source{{network, std::move(context)}});
    const bool isOfMember = attribute.owner == AttributeOwner::Member;
    if (attribute.key.startsWith(kCustomKeyPrefix)) {
        const QString key = attribute.key.mid(kCustomKeyPrefix.size());
        const auto owner = isOfMember ? FieldOwner::Member : FieldOwner::Relationship;
        if (const FieldDefinition* field = rules::fieldOf(network, owner, key)) {
            (isOfMember ? source->memberField : source->relationshipField) = key;
            source->fieldKind = field->kind;
        }
    } else if (isOfMember) {
        source->ofMember = readFunction<Member>(attribute.key);
    } else {
        source->ofRelationship = readFunction<Relationship>(attribute.key);
    }
    m_source = std::move(source);
}

QStringList AttributeReader::texts(const Member& member) const
{
    return textsOf(m_source->value(member));
}

QStringList AttributeReader::texts(const Relationship& relationship) const
{
    return textsOf(m_source->value(relationship));
}

std::optional<double> AttributeReader::number(const Member& member) const
{
    return numberOf(m_source->value(member));
}

std::optional<double> AttributeReader::number(const Relationship& relationship) const
{
    return numberOf(m_source->value(relationship));
}

CivilDate AttributeReader::date(const Member& member) const
{
    return dateOf(m_source->value(member));
}

CivilDate AttributeReader::date(const Relationship& relationship) const
{
    return dateOf(m_source->value(relationship));
}

} // namespace cw::query
