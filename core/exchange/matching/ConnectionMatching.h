// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/MemberMatching.h"
#include "core/exchange/matching/ViewMatching.h"

namespace cw::exchange {

/// Two members as a key.
struct PairOfMembers
{
    MemberId first;
    MemberId second;

    bool operator==(const PairOfMembers&) const = default;
    friend std::size_t qHash(const PairOfMembers& pair, std::size_t seed)
    {
        return qHashMulti(seed, pair.first.value, pair.second.value);
    }
};

/// Which connection of a draft is which strand of which relationship.
class ConnectionMatching
{
public:
    ConnectionMatching(Planning& planning, MemberMatching& members, TagNames& tags);

    /// Takes every connection. False when cancelled.
    bool takeConnections();

    /// The relationship of two members, of the network or of what was taken; none where there is
    /// none.
    RelationshipId relationshipOf(MemberId one, MemberId other) const;

    /// Makes the assessments, counts, and hands the rows over to the plan. Once, at the end.
    void finish();

private:
    /// What is known of one pair that the draft names.
    struct Pair
    {
        PairViews said;
        std::vector<StrandId> unmatched; ///< strands of the network that no row has claimed yet
        bool isChanged = false;
    };

    void makeRoom(std::size_t connections);
    Pair& pairOf(MemberId first, MemberId second);
    void take(const DraftConnection& connection, MemberId from, MemberId to);
    StrandId matchOf(Pair& pair, const DraftConnection& connection, Direction direction);
    void lay(const DraftConnection& connection, Direction direction, Strand& strand);
    bool saysOfRelationship(const DraftConnection& connection);
    void layRelationshipColumns(const DraftConnection& connection, Pair& pair);

    Planning& m_planning;
    MemberMatching& m_members;
    TagNames& m_tags;
    QString m_scheme;
    ViewMatching m_views;
    CustomFields m_relationshipFields;
    CustomFields m_fields;
    ColumnsByHeader<Strand> m_strandColumns;
    ColumnsByHeader<Relationship> m_relationshipColumns;
    RowEdits<Relationship> m_relationships;
    std::vector<Update<Strand>> m_updatedStrands;
    QHash<QString, StrandId> m_byForeignId;
    std::vector<Pair> m_pairs;
    QHash<PairOfMembers, std::size_t> m_pairIndexes;
};

} // namespace cw::exchange
