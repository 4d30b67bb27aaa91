// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fields/RowJson.h"
#include "core/exchange/matching/MemberMatching.h"

#include <QHash>

namespace cw::exchange {

/// Rows of other records that our own exports put into one cell of a member (affiliations,
/// interactions, places beyond the map, who brought whom) and what they say of the network as a
/// whole. What is there already is left alone.
class NestedRows final : public MemberNames
{
public:
    NestedRows(Planning& planning, MemberMatching& members)
        : m_planning(planning), m_members(members)
    {}

    /// After all elements were taken, so that everybody who is named is there.
    void take();

    QString nameOf(MemberId) const override { return {}; }
    MemberId memberOf(const QString& name) const override { return m_members.memberOf(name); }

private:
    void takeAffiliations(const DraftElement& element, MemberId member);
    bool isContainer(MemberId container, MemberId member) const;
    void addAffiliation(Affiliation affiliation, bool isNameOnly);
    void takeInteractions(const DraftElement& element);
    void takePlacements(const DraftElement& element, MemberId member);
    void takeBroughtBy(const DraftElement& element, MemberId member);
    void takeProfile(const QString& cell);
    void takeViews(const QString& cell);
    void refuse(const DraftElement& element, QLatin1StringView column, const QString& value);

    Planning& m_planning;
    MemberMatching& m_members;
    QHash<InteractionId, bool> m_claimed; ///< interactions of the network that a row has named
};

/// What the draft says of the network's tags and custom fields, before anything uses them.
void takeVocabulary(Planning& planning);

} // namespace cw::exchange
