// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/MemberMatching.h"

#include "core/exchange/OwnColumns.h"
#include "core/exchange/fields/FieldPlaces.h"
#include "core/exchange/fields/OtherIds.h"
#include "core/exchange/fields/OwnIds.h"
#include "core/exchange/fields/RowCells.h"
#include "core/exchange/fields/RowJson.h"
#include "core/exchange/matching/KindWords.h"
#include "core/exchange/matching/RuleKeeping.h"
#include "core/exchange/matching/TidyRows.h"
#include "core/query/DuplicateIndex.h"
#include "core/rules/TextRules.h"

#include <cmath>

namespace cw::exchange {

namespace {

/// Custom field for the size that pictures of other programs give a member.
constexpr QStringView kSizeHeader = u"Size";

bool isOwnColumn(const QString& header)
{
    return findColumn(memberColumns(), header) || isRowsHeader(DraftFieldOwner::Element, header);
}

void setIfGiven(QString& value, const QString& given)
{
    if (!given.isEmpty())
        value = given;
}

void setIfGiven(CivilDate& value, CivilDate given)
{
    if (given)
        value = given;
}

/// Whether the element's own rows pin it on the map.
bool isPinned(const DraftElement& element)
{
    for (const QJsonObject& row : rowCells(element.fields, kPlacementsHeader).rows) {
        const bool isOnTheMap =
            row.value(QStringLiteral("arrangement")).toInteger(kTheMap) == kTheMap;
        if (isOnTheMap && row.value(QStringLiteral("pinned")).toInteger() == 1)
            return true;
    }
    return false;
}

DraftFields fieldsOf(const DraftElement& element)
{
    DraftFields fields = element.fields;
    if (element.size)
        fields.append({kSizeHeader.toString(), QString::number(*element.size, 'g', 17)});
    return fields;
}

} // namespace

MemberMatching::MemberMatching(Planning& planning, TagNames& tags)
    : m_planning(planning)
    , m_tags(tags)
    , m_scheme(planning.draft().scheme)
    , m_emails(planning.network(), planning.draft())
    , m_fields(planning, DraftFieldOwner::Element, isOwnColumn)
    , m_ownColumns(memberColumns())
    , m_rows(planning.network())
{
    for (const Member& member : planning.network().all<Member>())
        remember(member);
    findUnneeded();
}

/// Guests of meetings that are still to come: nobody is made of them.
void MemberMatching::findUnneeded()
{
    const Draft& draft = m_planning.draft();
    const CivilDate today = m_planning.options().today;
    m_isUnneeded.assign(draft.elements.size(), false);
    const auto mark = [&](bool isUpcoming) {
        for (const DraftEncounter& encounter : draft.encounters) {
            if ((today && encounter.date > today) != isUpcoming)
                continue;
            for (const std::size_t participant : encounter.participants)
                m_isUnneeded[participant] = isUpcoming && draft.elements[participant].isMention;
        }
    };
    mark(true);
    mark(false);
}

void MemberMatching::remember(const Member& member)
{
    m_byLabel.insert(member.name, member.id);
    if (const QString id = member.foreignIds.value(m_scheme); !id.isEmpty())
        m_byForeignId.insert(id, member.id);
}

/// The element as it is, or without its id where another name in the draft has that already: the
/// first one keeps it. One line of the two would overwrite the other otherwise.
const DraftElement& MemberMatching::withIdOfItsOwn(const DraftElement& element)
{
    if (element.foreignId.isEmpty() || element.label.isEmpty())
        return element;
    const auto known = m_byForeignId.constFind(element.foreignId);
    if (known == m_byForeignId.constEnd())
        return element;
    const auto first = m_places.constFind(*known);
    if (first == m_places.constEnd() || m_rows.find(*known)->name == element.label)
        return element;
    m_planning.problem(
        element.place, QStringLiteral("ID"), element.foreignId, Reason::IdInUse,
        QString::number(first->row));
    m_withoutId = element;
    m_withoutId.foreignId.clear();
    return m_withoutId;
}

bool MemberMatching::takeElements()
{
    const auto& elements = m_planning.draft().elements;
    const auto count = static_cast<qsizetype>(elements.size());
    m_rows.reserve(elements.size());
    m_elementMembers.reserve(elements.size());
    m_byLabel.reserve(m_byLabel.size() + count);
    m_places.reserve(count);
    TidyRows tidy(m_planning);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (i % 1024 == 0 && m_planning.task().cancelled())
            return false;
        if (m_isUnneeded[i])
            m_elementMembers.emplace_back();
        else
            take(withIdOfItsOwn(tidy.of(elements[i])));
    }
    return true;
}

void MemberMatching::take(const DraftElement& element)
{
    if (element.label.isEmpty()) {
        m_planning.problem(element.place, QStringLiteral("Label"), {}, Reason::MissingLabel);
        m_elementMembers.emplace_back();
        return;
    }
    const Match match = matchOf(element);
    const bool isKnown = !match.id.isNull();
    const MemberId id = isKnown ? match.id : add(element.label, element.type, element.place);
    const auto first = m_places.constFind(id);
    const bool isNamed = first != m_places.constEnd();
    if (isNamed && !element.isMention && !m_mentioned.remove(id))
        m_planning.note(
            element.place, {}, element.label, Reason::DuplicateId, QString::number(first->row));
    if (!isNamed) {
        m_places.insert(id, element.place);
        if (element.isMention)
            m_mentioned.insert(id);
    }
    if (match.isByEmail)
        sayByEmail(element, *m_rows.find(id));
    if (isKnown && element.isMention)
        layMention(element, id);
    else if (match.isByEmail)
        layByEmail(element, id);
    else
        lay(element, id);
    m_emails.add(*m_rows.find(id));
    m_elementMembers.push_back(id);
}

/// Calendars often give the address for a name.
void MemberMatching::sayByEmail(const DraftElement& element, const Member& member)
{
    if (member.name != element.label && element.label != element.email)
        m_planning.note(
            element.place, QStringLiteral("E-mail"), element.label, Reason::MatchedByEmail,
            member.name);
}

/// A mention says nothing new of who is there, but how to know them again.
void MemberMatching::layMention(const DraftElement& element, MemberId id)
{
    if (element.email.isEmpty() || !m_rows.find(id)->email.isEmpty())
        return;
    Member& member = m_rows.edit(id);
    member.email = element.email;
    keepToRules(element, member);
}

/// The name that the network uses stays; then the row's id is not kept either, for by its id the
/// row would rename the member the next time. Nor does it replace one that another export has
/// given.
void MemberMatching::layByEmail(const DraftElement& element, MemberId id)
{
    const Member& member = *m_rows.find(id);
    const bool isRenamed = member.name != element.label;
    DraftElement known = element;
    known.label.clear();
    if (isRenamed || member.foreignIds.contains(m_scheme))
        known.foreignId.clear();
    lay(known, id);
    if (!element.foreignId.isEmpty())
        m_byForeignId.insert(element.foreignId, id);
    if (!m_byLabel.contains(element.label, id))
        m_byLabel.insert(element.label, id);
}

MemberMatching::Match MemberMatching::matchOf(const DraftElement& element) const
{
    if (!element.foreignId.isEmpty()) {
        if (const auto known = m_byForeignId.constFind(element.foreignId);
            known != m_byForeignId.constEnd())
            return {*known};
        if (const auto own = ownIdFrom<Member>(element.foreignId); own && m_rows.find(own))
            return {own};
    }
    if (const MemberId byEmail = m_emails.memberOf(element))
        return {byEmail, true};
    return {matchByName(element)};
}

MemberId MemberMatching::matchByName(const DraftElement& element) const
{
    const QString kind = m_planning.draft().isContacts ? fieldOf(element, kKindHeader) : QString();
    MemberId match;
    const auto [begin, end] = m_byLabel.equal_range(element.label);
    for (auto candidate = begin; candidate != end; ++candidate) {
        const Member* member = m_rows.find(*candidate);
        const bool sameType = member->type == element.type;
        if (!sameType && !member->type.isEmpty() && !element.type.isEmpty())
            continue;
        // Somebody may be called like the company of somebody else.
        if (!kind.isEmpty() && enumOf<MemberKind>(kind.toStdString()) != member->kind)
            continue;
        // Somebody with another id of the same scheme is somebody else of the same name.
        if (!element.foreignId.isEmpty() && member->foreignIds.contains(m_scheme))
            continue;
        if (match.isNull() || sameType)
            match = *candidate;
    }
    return match;
}

MemberId MemberMatching::add(const QString& label, const QString& type, const Place& place)
{
    Member member;
    member.id = m_planning.ids().next<MemberId>();
    member.name = label;
    setType(member, type, place);
    m_byLabel.insert(label, member.id);
    return m_rows.insert(std::move(member)).id;
}

void MemberMatching::setType(Member& member, const QString& type, const Place& place)
{
    if (type.isEmpty() || member.type == type)
        return;
    member.type = type;
    const auto kind = kindOfWord(type);
    member.kind = kind.value_or(MemberKind::Individual);
    if (!kind && !m_saidTypes.contains(type)) {
        m_saidTypes.insert(type);
        m_planning.note(place, QStringLiteral("Type"), type, Reason::UnknownValue);
    }
}

void MemberMatching::lay(const DraftElement& element, MemberId id)
{
    Member& member = m_rows.edit(id);
    setIfGiven(member.name, element.label);
    setType(member, element.type, element.place);
    setIfGiven(member.description, element.description);
    setIfGiven(member.image, element.image);
    setIfGiven(member.url, element.url);
    setIfGiven(member.email, element.email);
    setIfGiven(member.color, element.color);
    setIfGiven(member.joined, element.from);
    setIfGiven(member.left, element.to);
    if (!element.tags.isEmpty())
        member.tags = m_tags.idsOf(element.tags);
    if (!element.foreignId.isEmpty()) {
        // What we gave away as an id says nothing when it comes home.
        if (!m_scheme.isEmpty() && ownIdFrom<Member>(element.foreignId) != id)
            member.foreignIds.setValue(m_scheme, element.foreignId);
        m_byForeignId.insert(element.foreignId, id);
    }
    for (const auto& other : splitOtherIds(fieldOf(element, kOtherIdsHeader)))
        member.foreignIds.setValue(other.first, other.second);
    layOwnColumns(element, id);
    member.fields = m_fields.mergedInto(member.fields, fieldsOf(element), element.place);
    keepToRules(element, member);
    place(element, id);
}

void MemberMatching::keepToRules(const DraftElement& element, Member& member)
{
    const Member* before = m_planning.network().find(member.id);
    if (!keepRules(m_planning, member, element.place) && before)
        member = *before;
    if (!before || rules::checkKind(m_planning.network(), member).ok())
        return;
    const QString said = fieldOf(element, kKindHeader);
    const bool isSaid = !said.isEmpty();
    m_planning.problem(
        element.place, isSaid ? QString(kKindHeader) : QStringLiteral("Type"),
        isSaid ? said : element.type, Reason::UnknownValue);
    member.kind = before->kind;
}

void MemberMatching::layOwnColumns(const DraftElement& element, MemberId id)
{
    Member& member = m_rows.edit(id);
    for (const auto& value : element.fields) {
        const auto* column = m_ownColumns.find(value.first);
        if (!column || value.second.isEmpty() || column->set(member, value.second))
            continue;
        m_planning.problem(element.place, value.first, value.second, Reason::NotTaken);
    }
}

void MemberMatching::place(const DraftElement& element, MemberId id)
{
    const auto& point = element.position;
    if (!point || !std::isfinite(point->x) || !std::isfinite(point->y))
        return;
    // The map is memory: who stands somewhere already stays there.
    if (!m_rows.isNew(id) && m_planning.network().placementOf(id))
        return;
    if (m_placed.contains(id))
        return;
    m_placed.insert(id);
    m_planning.plan().change.of<Placement>().inserted.push_back(Placement{
        .id = m_planning.ids().next<PlacementId>(),
        .member = id,
        .x = point->x,
        .y = point->y,
        .pinned = isPinned(element)});
}

void MemberMatching::finish()
{
    findPossibleDuplicates();
    RowCounts& counts = m_planning.plan().members;
    m_rows.forEach([&](const Member& row, const Member* before) {
        if (!before)
            ++counts.added;
        else if (*before == row)
            ++counts.unchanged;
        else
            ++counts.changed;
    });
    m_planning.plan().change.of<Member>() = m_rows.take();
}

void MemberMatching::findPossibleDuplicates()
{
    query::DuplicateIndex known;
    known.reserve(m_byLabel.size());
    for (const Member& member : m_planning.network().all<Member>())
        known.add(member);
    m_rows.forEach([&](const Member& row, const Member* before) {
        if (before)
            return;
        if (const auto likeness = known.find(row)) {
            const bool isByEmail = likeness->reason == query::DuplicateReason::SameEmail;
            Place where = m_places.value(row.id);
            where.column = isByEmail ? QStringLiteral("Email") : QStringLiteral("Label");
            m_planning.plan().possibleDuplicates.push_back(
                {where, isByEmail ? row.email : row.name, Reason::PossibleDuplicate,
                 m_rows.find(likeness->member)->name});
        }
        known.add(row);
    });
}

} // namespace cw::exchange
