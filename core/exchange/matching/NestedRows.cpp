// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/NestedRows.h"

#include "core/exchange/fields/FieldPlaces.h"
#include "core/network/Folding.h"

#include <QSet>

namespace cw::exchange {

namespace {

/// For rows that name nobody.
class NoNames final : public MemberNames
{
public:
    QString nameOf(MemberId) const override { return {}; }
    MemberId memberOf(const QString&) const override { return {}; }
};

QString networkField(const Draft& draft, QLatin1StringView header)
{
    return fieldOf(draft, header);
}

bool isSame(Affiliation a, const Affiliation& b)
{
    a.id = b.id;
    return a == b;
}

} // namespace

void NestedRows::take()
{
    for (const DraftElement& element : m_planning.draft().elements) {
        const MemberId member = m_members.memberOf(element);
        if (member.isNull() || element.fields.isEmpty())
            continue;
        takeBroughtBy(element, member);
        takeAffiliations(element, member);
        takeInteractions(element);
        takePlacements(element, member);
    }
    takeProfile(networkField(m_planning.draft(), kProfileHeader));
    takeViews(networkField(m_planning.draft(), kViewsHeader));
}

/// The rows where there are any; else the names alone, which people may have written.
void NestedRows::takeAffiliations(const DraftElement& element, MemberId member)
{
    const QString cell = fieldOf(element, kAffiliationsHeader);
    for (const QJsonObject& row : jsonRows(cell)) {
        Affiliation affiliation;
        affiliation.member = member;
        if (!rowFromJson(row, affiliation, *this) || !isContainer(affiliation.container, member))
            refuse(element, kAffiliationsHeader, jsonText({row}));
        else
            addAffiliation(std::move(affiliation), false);
    }
    if (!cell.isEmpty())
        return;
    const QString names = fieldOf(element, kAffiliationNamesHeader);
    for (const QString& name : names.split(u'|', Qt::SkipEmptyParts)) {
        Affiliation affiliation;
        affiliation.member = member;
        affiliation.container = m_members.memberOf(name.trimmed());
        if (!isContainer(affiliation.container, member))
            refuse(element, kAffiliationNamesHeader, name);
        else
            addAffiliation(std::move(affiliation), true);
    }
}

/// Somebody else who can have members.
bool NestedRows::isContainer(MemberId container, MemberId member) const
{
    const Member* row = container.isNull() ? nullptr : m_members.find(container);
    return row && container != member && row->kind != MemberKind::Individual;
}

void NestedRows::addAffiliation(Affiliation affiliation, bool isNameOnly)
{
    const Network& network = m_planning.network();
    bool isKnown = false;
    network.forEachReferencing(&Affiliation::member, affiliation.member, [&](AffiliationId id) {
        const Affiliation& known = *network.find(id);
        isKnown = isKnown || (isNameOnly ? known.container == affiliation.container
                                         : isSame(affiliation, known));
    });
    if (isKnown)
        return;
    affiliation.id = m_planning.ids().next<AffiliationId>();
    m_planning.plan().change.of<Affiliation>().inserted.push_back(std::move(affiliation));
}

/// The same interaction is one of that day, kind and company that no other row has named; a note
/// that was kept back does not make it another.
void NestedRows::takeInteractions(const DraftElement& element)
{
    const Network& network = m_planning.network();
    for (const QJsonObject& row : jsonRows(fieldOf(element, kInteractionsHeader))) {
        Interaction interaction;
        if (!rowFromJson(row, interaction, *this) || interaction.participants.isEmpty()) {
            refuse(element, kInteractionsHeader, jsonText({row}));
            continue;
        }
        InteractionId known;
        const MemberId first = *interaction.participants.begin();
        network.forEachReferencing(&Interaction::participants, first, [&](InteractionId id) {
            const Interaction& other = *network.find(id);
            const bool isSameOne = other.date == interaction.date &&
                                   other.kind == interaction.kind &&
                                   other.participants == interaction.participants;
            if (known.isNull() && isSameOne && !m_claimed.contains(id))
                known = id;
        });
        if (known) {
            m_claimed.insert(known, true);
            continue;
        }
        interaction.id = m_planning.ids().next<InteractionId>();
        m_planning.plan().change.of<Interaction>().inserted.push_back(std::move(interaction));
    }
}

/// Places in other arrangements than the map, which x and y are about.
void NestedRows::takePlacements(const DraftElement& element, MemberId member)
{
    for (const QJsonObject& row : jsonRows(fieldOf(element, kPlacementsHeader))) {
        Placement placement;
        placement.member = member;
        if (!rowFromJson(row, placement, *this) || placement.arrangement < kTheMap) {
            refuse(element, kPlacementsHeader, jsonText({row}));
            continue;
        }
        const bool isThere = placement.arrangement == kTheMap ||
                             m_planning.network().placementOf(member, placement.arrangement);
        if (isThere)
            continue;
        placement.id = m_planning.ids().next<PlacementId>();
        m_planning.plan().change.of<Placement>().inserted.push_back(placement);
    }
}

void NestedRows::takeBroughtBy(const DraftElement& element, MemberId member)
{
    const QString name = fieldOf(element, kBroughtByHeader);
    if (name.isEmpty())
        return;
    const MemberId by = m_members.memberOf(name.trimmed());
    if (by.isNull() || by == member)
        refuse(element, kBroughtByHeader, name);
    else
        m_members.edit(member).broughtBy = by;
}

/// Of the network's own profile only what it has not said itself.
void NestedRows::takeProfile(const QString& cell)
{
    for (const QJsonObject& row : jsonRows(cell)) {
        NetworkProfile said;
        rowFromJson(row, said, *this);
        const NetworkProfile empty;
        const NetworkProfile before = m_planning.network().profile();
        auto& updates = m_planning.plan().change.of<NetworkProfile>().updated;
        NetworkProfile after = updates.empty() ? before : updates.front().after;
        forEachField<NetworkProfile>([&]<class F>(const F& each) {
            if (after.*(each.member) == empty.*(each.member))
                after.*(each.member) = said.*(each.member);
        });
        updates.clear();
        if (after != before)
            updates.push_back({before, after});
    }
}

void NestedRows::takeViews(const QString& cell)
{
    QSet<QString> names;
    for (const SavedView& view : m_planning.network().all<SavedView>())
        names.insert(view.name);
    for (const QJsonObject& row : jsonRows(cell)) {
        SavedView view;
        if (!rowFromJson(row, view, *this) || view.name.isEmpty() || names.contains(view.name))
            continue;
        names.insert(view.name);
        view.id = m_planning.ids().next<SavedViewId>();
        m_planning.plan().change.of<SavedView>().inserted.push_back(std::move(view));
    }
}

void NestedRows::refuse(const DraftElement& element, QLatin1StringView column, const QString& value)
{
    m_planning.problem(element.place, column, value, Reason::UnknownValue);
}

void takeVocabulary(Planning& planning)
{
    const NoNames nobody;
    const Draft& draft = planning.draft();
    QSet<QString> tags;
    for (const Tag& tag : planning.network().all<Tag>())
        tags.insert(tag.name.toCaseFolded());
    for (const QJsonObject& row : jsonRows(networkField(draft, kTagsHeader))) {
        Tag tag;
        if (!rowFromJson(row, tag, nobody) || tag.name.trimmed().isEmpty() ||
            tags.contains(tag.name.toCaseFolded()))
            continue;
        tags.insert(tag.name.toCaseFolded());
        tag.id = planning.ids().next<TagId>();
        planning.plan().change.of<Tag>().inserted.push_back(std::move(tag));
    }
    QSet<QPair<int, QString>> fields; // owner and key, owner and label
    const auto know = [&](const FieldDefinition& definition) {
        fields.insert(
            {static_cast<int>(definition.owner), QStringLiteral("key ") + definition.key});
        fields.insert({static_cast<int>(definition.owner), folded(definition.label)});
    };
    for (const FieldDefinition& definition : planning.network().all<FieldDefinition>())
        know(definition);
    for (const QJsonObject& row : jsonRows(networkField(draft, kDefinitionsHeader))) {
        FieldDefinition definition;
        const bool isSound = rowFromJson(row, definition, nobody) && !definition.key.isEmpty();
        const int owner = static_cast<int>(definition.owner);
        if (!isSound || fields.contains({owner, QStringLiteral("key ") + definition.key}) ||
            fields.contains({owner, folded(definition.label)}))
            continue;
        know(definition);
        definition.id = planning.ids().next<FieldDefinitionId>();
        planning.plan().change.of<FieldDefinition>().inserted.push_back(std::move(definition));
    }
}

} // namespace cw::exchange
