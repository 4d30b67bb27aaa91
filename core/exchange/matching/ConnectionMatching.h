// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/DepthColumns.h"
#include "core/exchange/matching/MemberMatching.h"

#include <array>

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
    /// What one side, or the observer, says of a pair.
    struct View
    {
        bool isGiven = false;
        std::optional<int> depth;
    };

    /// What is known of one pair that the draft names.
    struct Pair
    {
        RelationshipId relationship;
        MemberId first;
        MemberId second;
        std::vector<StrandId> unmatched; ///< strands of the network that no row has claimed yet
        std::array<View, 3> views;       ///< of the observer, of the first, of the second
        bool isNew = false;
        bool isChanged = false;
        bool isAssessed = false; ///< the draft brought the assessments themselves

        MemberId authorOf(std::size_t view) const
        {
            return view == 0 ? MemberId() : view == 1 ? first : second;
        }
        /// @param author  one of the two; none: the observer.
        View& viewOf(MemberId author)
        {
            return views[author.isNull() ? 0 : author == first ? 1 : 2];
        }
    };

    void makeRoom(std::size_t connections);
    Pair& pairOf(MemberId first, MemberId second);
    void take(const DraftConnection& connection, MemberId from, MemberId to);
    StrandId matchOf(Pair& pair, const DraftConnection& connection, Direction direction);
    void lay(const DraftConnection& connection, Direction direction, Strand& strand);
    bool saysOfRelationship(const DraftConnection& connection);
    void layRelationshipColumns(const DraftConnection& connection, Pair& pair);
    void noteDepth(const DraftConnection& connection, MemberId from, MemberId to, Pair& pair);
    bool isKnownDepth(const Pair& pair, MemberId author, std::optional<int> depth) const;
    void assess(Pair& pair);
    void takeAssessments(const DraftConnection& connection, Pair& pair);

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
    QHash<PairOfMembers, std::size_t> m_pairIndexes;
};

} // namespace cw::exchange
