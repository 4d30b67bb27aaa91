// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/NestedRows.h"

#include "core/exchange/fields/FieldPlaces.h"
#include "core/exchange/fields/RowCells.h"
#include "core/exchange/matching/RuleKeeping.h"
#include "core/network/Folding.h"
#include "core/rules/TextRules.h"

#include <QSet>

namespace cw::exchange {

namespace {

/// For rows that name nobody.
class NoNames final : public RowNames
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
    takeAnnotations(networkField(m_planning.draft(), kAnnotationsHeader));
}

/// The rows where there are any; else the names alone, which people may have written.
void NestedRows::takeAffiliations(const DraftElement& element, MemberId member)
{
    const QList<QJsonObject> rows = rowsOf(element, kAffiliationsHeader);
    for (const QJsonObject& row : rows) {
        Affiliation affiliation;
        affiliation.member = member;
        if (!rowFromJson(row, affiliation, *this) ||
            !keepRules(m_planning, affiliation, element.place) ||
            !(isThere(affiliation, false) || addAffiliation(affiliation)))
            refuse(element.place, kAffiliationsHeader, jsonText({row}));
    }
    if (!rows.isEmpty())
        return;
    const QString names = fieldOf(element, kAffiliationNamesHeader);
    for (const QString& name : names.split(u'|', Qt::SkipEmptyParts)) {
        Affiliation affiliation;
        affiliation.member = member;
        affiliation.container = m_members.memberOf(name.trimmed());
        if (!isThere(affiliation, true) && !addAffiliation(affiliation))
            refuse(element.place, kAffiliationNamesHeader, name);
    }
}

bool NestedRows::isThere(const Affiliation& affiliation, bool isNameOnly) const
{
    bool isKnown = false;
    forEachAffiliationOf(affiliation.member, [&](const Affiliation& known) {
        isKnown = isKnown || (isNameOnly ? known.container == affiliation.container
                                         : isSame(affiliation, known));
    });
    return isKnown;
}

bool NestedRows::addAffiliation(Affiliation affiliation)
{
    const Member* container = m_members.find(affiliation.container);
    if (!container || !rules::checkContainer(affiliation, *container).ok())
        return false;
    bool isCircle = false;
    forEachAffiliationOf(affiliation.container, [&](const Affiliation& other) {
        isCircle = isCircle || rules::closesCircle(affiliation, other);
    });
    if (isCircle)
        return false;
    affiliation.id = m_planning.ids().next<AffiliationId>();
    auto& inserted = m_planning.plan().change.of<Affiliation>().inserted;
    m_planned.insert(affiliation.member, inserted.size());
    inserted.push_back(std::move(affiliation));
    return true;
}

/// The same interaction is one of that day, kind and company that no other row has named; a note
/// that was kept back does not make it another.
void NestedRows::takeInteractions(const DraftElement& element)
{
    const Network& network = m_planning.network();
    for (const QJsonObject& row : rowsOf(element, kInteractionsHeader)) {
        Interaction interaction;
        if (!rowFromJson(row, interaction, *this) ||
            !keepRules(m_planning, interaction, element.place)) {
            refuse(element.place, kInteractionsHeader, jsonText({row}));
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
    for (const QJsonObject& row : rowsOf(element, kPlacementsHeader)) {
        Placement placement;
        placement.member = member;
        if (!rowFromJson(row, placement, *this) ||
            !keepRules(m_planning, placement, element.place)) {
            refuse(element.place, kPlacementsHeader, jsonText({row}));
            continue;
        }
        const QPair<qint64, int> spot{member.value, placement.arrangement};
        const bool isThere = placement.arrangement == kTheMap || m_placed.contains(spot) ||
                             m_planning.network().placementOf(member, placement.arrangement);
        if (isThere)
            continue;
        m_placed.insert(spot);
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
        refuse(element.place, kBroughtByHeader, name);
    else
        m_members.edit(member).broughtBy = by;
}

/// Of the network's own profile only what it has not said itself.
void NestedRows::takeProfile(const QString& cell)
{
    const Place place = m_planning.wholeSource();
    const NetworkProfile before = m_planning.network().profile();
    auto& updates = m_planning.plan().change.of<NetworkProfile>().updated;
    NetworkProfile after = updates.empty() ? before : updates.front().after;
    for (const QJsonObject& row : jsonRows(cell)) {
        NetworkProfile said;
        if (!rowFromJson(row, said, *this))
            refuse(place, kProfileHeader, jsonText({row}));
        const NetworkProfile empty;
        forEachField<NetworkProfile>([&]<class F>(const F& each) {
            if (after.*(each.member) == empty.*(each.member))
                after.*(each.member) = said.*(each.member);
        });
    }
    if (!keepRules(m_planning, after, place))
        after = before;
    updates.clear();
    if (after != before)
        updates.push_back({before, after});
}

void NestedRows::takeViews(const QString& cell)
{
    const Place place = m_planning.wholeSource();
    QSet<QString> names;
    for (const SavedView& view : m_planning.network().all<SavedView>())
        names.insert(rules::caseFolded(view.name));
    for (const QJsonObject& row : jsonRows(cell)) {
        SavedView view;
        if (!rowFromJson(row, view, *this) || !keepRules(m_planning, view, place)) {
            refuse(place, kViewsHeader, jsonText({row}));
            continue;
        }
        const QString name = rules::caseFolded(view.name);
        if (names.contains(name))
            continue;
        names.insert(name);
        view.id = m_planning.ids().next<SavedViewId>();
        m_planning.plan().change.of<SavedView>().inserted.push_back(std::move(view));
    }
}

/// The same annotation is one that says the same at the same place.
void NestedRows::takeAnnotations(const QString& cell)
{
    const Place place = m_planning.wholeSource();
    auto& inserted = m_planning.plan().change.of<Annotation>().inserted;
    for (const QJsonObject& row : jsonRows(cell)) {
        Annotation annotation;
        if (!rowFromJson(row, annotation, *this) || !keepRules(m_planning, annotation, place)) {
            refuse(place, kAnnotationsHeader, jsonText({row}));
            continue;
        }
        const auto isSameOne = [&](Annotation known) {
            known.id = annotation.id;
            return known == annotation;
        };
        if (std::ranges::any_of(m_planning.network().all<Annotation>(), isSameOne))
            continue;
        annotation.id = m_planning.ids().next<AnnotationId>();
        inserted.push_back(std::move(annotation));
    }
}

/// The rows in the element's cells; says so where one cannot be read.
QList<QJsonObject> NestedRows::rowsOf(const DraftElement& element, QLatin1StringView header)
{
    RowCells cells = rowCells(element.fields, header);
    if (!cells.unreadable.isEmpty())
        refuse(element.place, header, cells.unreadable);
    return std::move(cells.rows);
}

void NestedRows::refuse(const Place& place, QLatin1StringView column, const QString& value)
{
    m_planning.problem(place, column, value, Reason::NotKept);
}

namespace {

void takeTags(Planning& planning)
{
    const NoNames nobody;
    const Place place = planning.wholeSource();
    QSet<QString> names;
    for (const Tag& tag : planning.network().all<Tag>())
        names.insert(rules::caseFolded(tag.name));
    for (const QJsonObject& row : jsonRows(networkField(planning.draft(), kTagsHeader))) {
        Tag tag;
        if (!rowFromJson(row, tag, nobody) || !keepRules(planning, tag, place)) {
            planning.problem(place, kTagsHeader, jsonText({row}), Reason::NotKept);
            continue;
        }
        const QString name = rules::caseFolded(tag.name);
        if (names.contains(name))
            continue;
        names.insert(name);
        tag.id = planning.ids().next<TagId>();
        planning.plan().change.of<Tag>().inserted.push_back(std::move(tag));
    }
}

/// The custom fields that are there or come, by owner.
class KnownDefinitions
{
public:
    explicit KnownDefinitions(const Network& network)
    {
        for (const FieldDefinition& definition : network.all<FieldDefinition>())
            add(definition);
    }

    void add(const FieldDefinition& definition)
    {
        const int owner = static_cast<int>(definition.owner);
        m_keys.insert({owner, definition.key});
        m_foldedKeys.insert({owner, rules::caseFolded(definition.key)});
        m_labels.insert({owner, folded(definition.label)});
    }

    /// The same field, by key or by label.
    bool contains(const FieldDefinition& definition) const
    {
        const int owner = static_cast<int>(definition.owner);
        return m_keys.contains({owner, definition.key}) ||
               m_labels.contains({owner, folded(definition.label)});
    }

    bool isKeyFree(const FieldDefinition& definition) const
    {
        return !m_foldedKeys.contains(
            {static_cast<int>(definition.owner), rules::caseFolded(definition.key)});
    }

private:
    QSet<QPair<int, QString>> m_keys;
    QSet<QPair<int, QString>> m_foldedKeys;
    QSet<QPair<int, QString>> m_labels;
};

void takeDefinitions(Planning& planning)
{
    const NoNames nobody;
    const Place place = planning.wholeSource();
    KnownDefinitions known(planning.network());
    for (const QJsonObject& row : jsonRows(networkField(planning.draft(), kDefinitionsHeader))) {
        FieldDefinition definition;
        const bool isSound =
            rowFromJson(row, definition, nobody) && keepRules(planning, definition, place);
        if (isSound && known.contains(definition))
            continue;
        if (!isSound || !known.isKeyFree(definition)) {
            planning.problem(place, kDefinitionsHeader, jsonText({row}), Reason::NotKept);
            continue;
        }
        known.add(definition);
        definition.id = planning.ids().next<FieldDefinitionId>();
        planning.plan().change.of<FieldDefinition>().inserted.push_back(std::move(definition));
    }
}

} // namespace

void takeVocabulary(Planning& planning)
{
    takeTags(planning);
    takeDefinitions(planning);
}

} // namespace cw::exchange
