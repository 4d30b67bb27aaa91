// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/DepthColumns.h"
#include "core/exchange/matching/MemberMatching.h"

#include <map>

namespace cw::exchange {

/// Which connection of a draft is which strand of which relationship, and what it says about depth.
class ConnectionMatching
{
public:
    ConnectionMatching(Planning& planning, MemberMatching& members, TagNames& tags);

    /// Takes every connection. False when cancelled.
    bool takeConnections();

    /// Makes the assessments, counts, and hands the rows over to the plan. Once, at the end.
    void finish();

private:
    /// What is known of one pair that the draft names.
    struct Pair
    {
        RelationshipId relationship;
        bool isNew = false;
        bool isChanged = false;
        std::vector<StrandId> unmatched; ///< strands of the network that no row has claimed yet
        std::map<MemberId, std::optional<int>> depths; ///< by author, none: the observer
        bool isAssessed = false; ///< the draft brought the assessments themselves
    };

    Pair& pairOf(MemberId first, MemberId second);
    void take(const DraftConnection& connection, MemberId from, MemberId to);
    StrandId matchOf(Pair& pair, const DraftConnection& connection, Direction direction);
    void lay(const DraftConnection& connection, Direction direction, Strand& strand);
    void layRelationshipColumns(const DraftConnection& connection, Pair& pair);
    void noteDepth(const DraftConnection& connection, MemberId from, MemberId to, Pair& pair);
    bool isKnownDepth(const Pair& pair, MemberId author, std::optional<int> depth) const;
    void assess(Pair& pair);
    void takeAssessments(const DraftConnection& connection, MemberId from, MemberId to, Pair& pair);

    Planning& m_planning;
    MemberMatching& m_members;
    TagNames& m_tags;
    QString m_scheme;
    DepthColumns m_depths;
    CustomFields m_relationshipFields;
    CustomFields m_fields;
    ColumnsByHeader<Strand> m_strandColumns;
    ColumnsByHeader<Relationship> m_relationshipColumns;
    RowEdits<Relationship> m_relationships;
    std::vector<Update<Strand>> m_updatedStrands;
    QHash<QString, StrandId> m_byForeignId;
    std::vector<Pair> m_pairs;
    std::unordered_map<std::int64_t, std::unordered_map<std::int64_t, std::size_t>> m_pairIndexes;
};

} // namespace cw::exchange
