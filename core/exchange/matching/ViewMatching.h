// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/DepthColumns.h"
#include "core/exchange/matching/MemberMatching.h"

#include <array>

class QJsonObject;

namespace cw::exchange {

/// What a draft says of how one pair sees its relationship.
struct PairViews
{
    /// Of one side, or the observer.
    struct View
    {
        bool isGiven = false;
        std::optional<int> depth;
    };

    RelationshipId relationship;
    MemberId first;
    MemberId second;
    std::array<View, 3> views; ///< of the observer, of the first, of the second
    bool isNew = false;        ///< the network has no such relationship yet
    bool isAssessed = false;   ///< the draft brought the assessments themselves

    MemberId authorOf(std::size_t view) const
    {
        return view == 0 ? MemberId() : view == 1 ? first : second;
    }
    /// @param author  one of the two; none: the observer.
    View& viewOf(MemberId author) { return views[author.isNull() ? 0 : author == first ? 1 : 2]; }
};

/// What connections say about depth: which of it the network knows already, and the assessments
/// that the rest becomes.
class ViewMatching
{
public:
    ViewMatching(Planning& planning, const MemberMatching& members);

    /// For as many assessments more.
    void makeRoom(std::size_t views);

    /// Gathers the depth that a connection gives, or says what is wrong with it.
    void note(const DraftConnection& connection, MemberId from, MemberId to, PairViews& pair);

    /// Our own sheets bring each assessment; those that are there already say nothing.
    /// @return whether any is new.
    bool takeRows(
        const DraftConnection& connection, const RowEdits<Relationship>& relationships,
        PairViews& pair);

    /// Makes assessments of what was noted. @return whether any is new.
    bool assess(const PairViews& pair);

private:
    bool takeRow(
        const DraftConnection& connection, const Relationship& relationship, const QJsonObject& row,
        std::vector<AssessmentId>& unclaimed);
    bool isKnown(const PairViews& pair, MemberId author, std::optional<int> depth) const;
    void insert(Assessment&& assessment);

    Planning& m_planning;
    const MemberMatching& m_members;
    DepthColumns m_depths;
};

} // namespace cw::exchange
