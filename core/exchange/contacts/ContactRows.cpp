// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/ContactRows.h"

#include "core/exchange/text/NumberText.h"

#include <algorithm>

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;

QString kindWord(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Unsaid:
        return {};
    case ContactKind::Individual:
        return u"individual"_s;
    case ContactKind::Organization:
        return u"organization"_s;
    case ContactKind::Group:
        return u"group"_s;
    }
    return {};
}

void addField(DraftFields& fields, const char16_t* header, const QString& value)
{
    if (!value.isEmpty())
        fields.append({QString::fromUtf16(header), value});
}

/// All but the first.
QString others(const QStringList& list)
{
    return list.mid(1).join(u'|');
}

/// What one side is to the other, where it is not the same the other way round.
struct OneWay
{
    const char16_t* word; ///< what the named one is to the card
    const char16_t* type; ///< what the strand is called
    bool fromNamed;       ///< it goes from the named one to the card
};

constexpr OneWay kOneWay[] = {
    {u"child", u"parent", false},   {u"parent", u"parent", true},       {u"agent", u"agent", true},
    {u"manager", u"manager", true}, {u"assistant", u"assistant", true},
};

} // namespace

bool ContactRows::add(ContactCard&& card)
{
    if (!m_reading.hasRoom(card.where))
        return false;
    if (card.name.isEmpty() && !card.organization.isEmpty()) {
        card.name = card.organization;
        if (card.kind == ContactKind::Unsaid)
            card.kind = ContactKind::Organization;
    }
    if (card.name.isEmpty() && !card.emails.isEmpty())
        card.name = card.emails.first();
    if (card.name.isEmpty()) {
        m_reading.problem(card.where, {}, Reason::MissingLabel);
        return true;
    }
    auto& elements = m_reading.draft().elements;
    const std::size_t index = elements.size();
    elements.push_back(elementOf(card));
    if (!card.id.isEmpty())
        m_byId.insert(card.id, index);
    for (const QString& email : std::as_const(card.emails))
        m_byEmail.insert(email.toCaseFolded(), index);
    if (card.kind == ContactKind::Organization)
        m_organizations.insert(card.name, index);
    affiliate(card, index);
    for (ContactLink& link : card.related)
        m_relations.push_back({index, std::move(link)});
    return true;
}

DraftElement ContactRows::elementOf(ContactCard& card) const
{
    DraftElement element;
    element.foreignId = card.id;
    element.label = card.name;
    element.tags = card.tags;
    element.image = card.image;
    element.url = card.urls.value(0);
    element.email = card.emails.value(0);
    element.place = card.where;
    DraftFields& fields = element.fields;
    addField(fields, u"Member kind", kindWord(card.kind));
    addField(fields, u"Phone", card.phones.value(0));
    addField(fields, u"Place", card.place);
    addField(fields, u"Latitude", card.latitude ? numberText(*card.latitude) : QString());
    addField(fields, u"Longitude", card.longitude ? numberText(*card.longitude) : QString());
    addField(fields, u"Languages", card.languages);
    addField(fields, u"Notes", card.notes);
    addField(fields, u"Other e-mail", others(card.emails));
    addField(fields, u"Other phone", others(card.phones));
    addField(fields, u"Other link", others(card.urls));
    addField(fields, u"Department", card.units.join(u", "_s));
    fields += std::move(card.fields);
    return element;
}

/// Who is affiliated where: with a company of one's own name nobody is.
void ContactRows::affiliate(ContactCard& card, std::size_t element)
{
    auto& affiliations = m_reading.draft().affiliations;
    const bool isOwnName = card.organization == card.name;
    if (!card.organization.isEmpty() && !isOwnName && m_reading.hasRoom(card.where)) {
        DraftAffiliation affiliation;
        affiliation.member.element = element;
        affiliation.container.element = organizationOf(card.organization, card.where.row);
        affiliation.role = card.title;
        affiliation.place = card.where;
        affiliations.push_back(std::move(affiliation));
    } else if (!card.title.isEmpty()) {
        addField(m_reading.draft().elements[element].fields, u"Title", card.title);
    }
    for (ContactLink& link : card.members) {
        DraftAffiliation affiliation;
        affiliation.member.text = std::move(link.who);
        affiliation.container.element = element;
        affiliation.place = Place{m_source, link.row, u"MEMBER"_s};
        affiliations.push_back(std::move(affiliation));
    }
}

std::size_t ContactRows::organizationOf(const QString& name, int row)
{
    if (const auto known = m_organizations.constFind(name); known != m_organizations.constEnd())
        return *known;
    auto& elements = m_reading.draft().elements;
    const std::size_t index = elements.size();
    DraftElement element;
    element.label = name;
    element.isMention = true;
    element.place = Place{m_source, row, {}};
    addField(element.fields, u"Member kind", kindWord(ContactKind::Organization));
    elements.push_back(std::move(element));
    m_organizations.insert(name, index);
    return index;
}

void ContactRows::leaveBehind(const QString& what, int row)
{
    Left& left = m_left[what];
    if (left.count > 0 && left.lastRow == row)
        return;
    if (left.count++ == 0)
        left.firstRow = row;
    left.lastRow = row;
}

void ContactRows::finish()
{
    for (const Relation& relation : m_relations)
        connect(relation);
    m_relations.clear();
    for (auto left = m_left.cbegin(); left != m_left.cend(); ++left)
        m_reading.note(
            Place{m_source, left->firstRow, left.key()}, QString::number(left->count),
            Reason::NotKept, u"values"_s);
    m_left.clear();
}

/// What the element goes by in other rows.
QString ContactRows::referenceTo(std::size_t element) const
{
    const DraftElement& named = m_reading.draft().elements[element];
    return named.foreignId.isEmpty() ? named.label : named.foreignId;
}

/// The same for somebody whom this source has, else as it is written.
QString ContactRows::resolved(const QString& who) const
{
    constexpr QLatin1StringView kMail("mailto:");
    constexpr QLatin1StringView kId("urn:uuid:");
    if (who.startsWith(kMail)) {
        const auto known = m_byEmail.constFind(who.mid(kMail.size()).toCaseFolded());
        return known == m_byEmail.constEnd() ? who : referenceTo(*known);
    }
    const QString id = who.startsWith(kId) ? who.mid(kId.size()) : who;
    const auto known = m_byId.constFind(id);
    return known == m_byId.constEnd() ? who : referenceTo(*known);
}

void ContactRows::connect(const Relation& relation)
{
    const Place place{m_source, relation.to.row, u"RELATED"_s};
    if (!m_reading.hasRoom(place))
        return;
    DraftConnection connection;
    connection.from = referenceTo(relation.from);
    connection.to = resolved(relation.to.who);
    connection.type = relation.to.how;
    connection.place = place;
    const auto* oneWay = std::ranges::find_if(
        kOneWay, [&](const OneWay& each) { return relation.to.how == QStringView(each.word); });
    if (oneWay != std::end(kOneWay)) {
        connection.type = QString::fromUtf16(oneWay->type);
        connection.direction = DraftDirection::Directed;
        connection.directionGiven = true;
        if (oneWay->fromNamed)
            std::swap(connection.from, connection.to);
    }
    QStringList ends{connection.from, connection.to};
    if (connection.direction == DraftDirection::Undirected)
        ends.sort();
    const QString key = (ends << connection.type).join(u'\n');
    if (m_said.contains(key))
        return;
    m_said.insert(key);
    m_reading.draft().connections.push_back(std::move(connection));
}

} // namespace cw::exchange
