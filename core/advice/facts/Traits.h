// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/GraphQuery.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace cw::advice {

/// Something that several members have in common.
struct Trait
{
    enum class Kind { Tag, Sector, Place };

    Kind kind = Kind::Tag;
    TagId tag;
    QString text; ///< of a sector or place
    std::int32_t carriers = 0;
    /// Carried by those who came at about the same time, and put there by a weaver: it says when
    /// somebody came rather than what they care for.
    bool isCohort = false;
    /// What sharing it says: the rarer, the more; 0 for what all have.
    double weight = 0.0;

    /// Reason enough to meet. What nearly everybody has and what a cohort has are not.
    bool isTelling() const { return weight >= 0.2 && !isCohort; }
    /// Worth a word beside better reasons.
    bool isWorthSaying() const { return weight >= 0.1 && !isCohort; }
};

/// How a member stands to a word of the network; several may hold.
enum class Standing : std::uint8_t {
    Marked = 1, ///< a tag of the member
    Cares = 2,  ///< an interest
    Can = 4,    ///< a skill
    Teaches = 8,
    Learns = 16, ///< wants to
};

/// What the members of a graph have in common by what stands in their rows.
class Traits
{
public:
    using Index = std::int32_t;

    Traits(const Network& network, const query::NetworkGraph& graph);

    const Trait& operator[](Index trait) const { return m_traits[static_cast<std::size_t>(trait)]; }
    Index count() const { return static_cast<Index>(m_traits.size()); }
    /// Ascending.
    const std::vector<Index>& of(NodeIndex node) const
    {
        return m_of[static_cast<std::size_t>(node)];
    }

    /// The traits of both, the most telling first.
    std::vector<Index> shared(NodeIndex a, NodeIndex b) const;
    /// Sum of the weights of those. O(traits of both).
    double sharedWeight(NodeIndex a, NodeIndex b) const;
    /// One of those is telling. O(traits of both).
    bool shareTelling(NodeIndex a, NodeIndex b) const;

    bool stands(NodeIndex node, Index trait, Standing standing) const;
    /// Words that one would teach and the other learn, ascending. O(traits of both).
    std::vector<Index> taughtBy(NodeIndex teacher, NodeIndex learner) const;
    /// Both have a sector, and not the same.
    bool differInSector(NodeIndex a, NodeIndex b) const;

    /// Who has it, ascending.
    std::vector<std::vector<NodeIndex>> carriers() const;

private:
    /// Calls `fn(trait)` for those of both, in no order that says anything.
    template <class Fn>
    void forEachShared(NodeIndex a, NodeIndex b, Fn&& fn) const
    {
        auto other = of(b).begin();
        for (const Index trait : of(a)) {
            while (other != of(b).end() && *other < trait)
                ++other;
            if (other == of(b).end())
                return;
            if (*other == trait)
                fn((*this)[trait]);
        }
    }
    Index sectorOf(NodeIndex node) const;
    void readMembers(const Network& network, const query::NetworkGraph& graph);
    void findCohorts(const Network& network, const query::NetworkGraph& graph);

    std::vector<Trait> m_traits;
    std::vector<std::vector<Index>> m_of;
    std::vector<std::vector<std::uint8_t>> m_standing; ///< of each of those: Standing, or-ed
};

/// A weight as a part of a score: 0 to 1, one rare trait about a half.
double interestValue(double sharedWeight);

} // namespace cw::advice
