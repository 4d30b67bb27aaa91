// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fields/RowJson.h"
#include "core/exchange/matching/MemberMatching.h"

#include <QHash>
#include <QSet>

namespace cw::exchange {

/// Rows of other records that our own exports put into one cell of a member (affiliations,
/// interactions, places beyond the map, who brought whom) and what they say of the network as a
/// whole. What is there already is left alone.
class NestedRows final : public RowNames
{
public:
    NestedRows(Planning& planning, MemberMatching& members)
        : m_planning(planning), m_members(members)
    {}

    /// After all elements were taken, so that everybody who is named is there.
    void take();

    /// Makes it, with an id of its own, where the container is one and no circle closes; false
    /// where the rules forbid it.
    bool addAffiliation(Affiliation affiliation);
    /// Those of the network and those of this import.
    template <class Fn>
    void forEachAffiliationOf(MemberId member, Fn&& fn) const
    {
        const Network& network = m_planning.network();
        network.forEachReferencing(
            &Affiliation::member, member, [&](AffiliationId id) { fn(*network.find(id)); });
        const auto& inserted = m_planning.plan().change.of<Affiliation>().inserted;
        const auto [begin, end] = m_planned.equal_range(member);
        for (auto at = begin; at != end; ++at)
            fn(inserted[*at]);
    }

    QString nameOf(MemberId) const override { return {}; }
    MemberId memberOf(const QString& name) const override { return m_members.memberOf(name); }

private:
    void takeAffiliations(const DraftElement& element, MemberId member);
    bool isThere(const Affiliation& affiliation, bool isNameOnly) const;
    void takeInteractions(const DraftElement& element);
    void takePlacements(const DraftElement& element, MemberId member);
    void takeBroughtBy(const DraftElement& element, MemberId member);
    void takeProfile(const QString& cell);
    void takeViews(const QString& cell);
    void takeAnnotations(const QString& cell);
    QList<QJsonObject> rowsOf(const DraftElement& element, QLatin1StringView header);
    void refuse(const Place& place, QLatin1StringView column, const QString& value);

    Planning& m_planning;
    MemberMatching& m_members;
    QMultiHash<MemberId, std::size_t> m_planned; ///< affiliations that the plan inserts, by member
    QSet<QPair<qint64, int>> m_placed;           ///< whom (id) the plan puts into which arrangement
    QHash<InteractionId, bool> m_claimed; ///< interactions of the network that a row has named
};

/// What the draft says of the network's tags and custom fields, before anything uses them.
void takeVocabulary(Planning& planning);

} // namespace cw::exchange
