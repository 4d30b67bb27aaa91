// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/ContactMatching.h"

#include "core/exchange/matching/RuleKeeping.h"
#include "core/network/Folding.h"

namespace cw::exchange {

bool ContactMatching::take()
{
    const Draft& draft = m_planning.draft();
    constexpr std::size_t kRowsBetweenLooks = 1024;
    for (std::size_t i = 0; i < draft.affiliations.size(); ++i) {
        if (i % kRowsBetweenLooks == 0 && m_planning.task().cancelled())
            return false;
        takeAffiliation(draft.affiliations[i]);
    }
    for (std::size_t i = 0; i < draft.encounters.size(); ++i) {
        if (i % kRowsBetweenLooks == 0 && m_planning.task().cancelled())
            return false;
        takeEncounter(draft.encounters[i]);
    }
    for (auto& [id, affiliation] : m_filled)
        m_planning.plan().change.of<Affiliation>().updated.push_back(
            {*m_planning.network().find(id), std::move(affiliation)});
    sayUpcoming();
    return true;
}

MemberId ContactMatching::sideOf(const DraftReference& side, const Place& place)
{
    const MemberId id = m_members.memberOf(side);
    if (id.isNull() && !side.text.isEmpty())
        m_planning.problem(place, place.column, side.text, Reason::UnknownMember);
    return id;
}

void ContactMatching::takeAffiliation(const DraftAffiliation& said)
{
    Affiliation affiliation;
    affiliation.member = sideOf(said.member, said.place);
    affiliation.container = sideOf(said.container, said.place);
    affiliation.role = said.role;
    if (affiliation.member.isNull() || affiliation.container.isNull() ||
        affiliation.member == affiliation.container)
        return;
    if (!keepRules(m_planning, affiliation, said.place) || isThere(affiliation))
        return;
    const MemberId container = affiliation.container;
    if (!m_rows.addAffiliation(std::move(affiliation)))
        m_planning.problem(
            said.place, said.place.column, m_members.find(container)->name, Reason::NotTaken);
}

/// Whether the network or this import has it. Somebody who is known to belong there, but not as
/// what, gets the role.
bool ContactMatching::isThere(const Affiliation& affiliation)
{
    const QString role = folded(affiliation.role);
    bool isKnown = false;
    AffiliationId withoutRole;
    m_rows.forEachAffiliationOf(affiliation.member, [&](const Affiliation& known) {
        if (known.container != affiliation.container)
            return;
        const auto filled = m_filled.find(known.id);
        const QString& knownRole = filled == m_filled.end() ? known.role : filled->second.role;
        isKnown = isKnown || role.isEmpty() || folded(knownRole) == role;
        if (knownRole.isEmpty() && m_planning.network().find(known.id))
            withoutRole = known.id;
    });
    if (isKnown || withoutRole.isNull())
        return isKnown;
    Affiliation after = *m_planning.network().find(withoutRole);
    after.role = affiliation.role;
    m_filled.emplace(withoutRole, std::move(after));
    return true;
}

void ContactMatching::takeEncounter(const DraftEncounter& encounter)
{
    const CivilDate today = m_planning.options().today;
    if (today && encounter.date > today) {
        if (m_upcoming++ == 0)
            m_firstUpcoming = encounter.place;
        return;
    }
    Interaction interaction;
    interaction.date = encounter.date;
    interaction.kind = InteractionKind::CoAttended;
    interaction.note = encounter.note;
    for (const std::size_t participant : encounter.participants) {
        if (const MemberId id = m_members.memberOf(DraftReference{participant, {}}))
            interaction.participants.insert(id);
    }
    // Two addresses of one person are no company.
    if (interaction.participants.size() < 2 ||
        !keepRules(m_planning, interaction, encounter.place) || isThere(interaction))
        return;
    interaction.id = m_planning.ids().next<InteractionId>();
    m_planning.plan().change.of<Interaction>().inserted.push_back(std::move(interaction));
}

bool ContactMatching::isThere(const Interaction& interaction)
{
    const Network& network = m_planning.network();
    InteractionId same;
    network.forEachReferencing(
        &Interaction::participants, *interaction.participants.begin(), [&](InteractionId id) {
            const Interaction& other = *network.find(id);
            const bool isSame = other.date == interaction.date &&
                                other.participants == interaction.participants &&
                                other.note == interaction.note;
            if (same.isNull() && isSame && !m_claimed.contains(id))
                same = id;
        });
    if (same)
        m_claimed.insert(same);
    return !same.isNull();
}

void ContactMatching::sayUpcoming()
{
    if (m_upcoming > 0)
        m_planning.note(
            m_firstUpcoming, {}, QString::number(m_upcoming), Reason::NotKept,
            QStringLiteral("events to come"));
}

} // namespace cw::exchange
