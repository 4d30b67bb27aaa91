// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/NestedRows.h"

#include <map>

namespace cw::exchange {

/// Where the people of an address book belong, and what they were at together. What is there
/// already is left alone: an affiliation by its two sides and the role, where only a role that
/// nobody has written is filled in; an interaction by its day, company and note.
class ContactMatching
{
public:
    ContactMatching(Planning& planning, MemberMatching& members, NestedRows& rows)
        : m_planning(planning), m_members(members), m_rows(rows)
    {}

    /// After all elements were taken. False when cancelled.
    bool take();

private:
    void takeAffiliation(const DraftAffiliation& said);
    bool isThere(const Affiliation& affiliation);
    MemberId sideOf(const DraftReference& side, const Place& place);
    void takeEncounter(const DraftEncounter& encounter);
    bool isThere(const Interaction& interaction);
    void sayUpcoming();

    Planning& m_planning;
    MemberMatching& m_members;
    NestedRows& m_rows;
    std::map<AffiliationId, Affiliation> m_filled; ///< known ones that got a role
    QSet<InteractionId> m_claimed;                 ///< known ones that an encounter has named
    int m_upcoming = 0;
    Place m_firstUpcoming;
};

} // namespace cw::exchange
