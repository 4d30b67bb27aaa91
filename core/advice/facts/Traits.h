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
    /// What sharing it says: the rarer, the more; 0 for what all have.
    double weight = 0.0;
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
    /// Both have a sector, and not the same.
    bool differInSector(NodeIndex a, NodeIndex b) const;

    /// Who has it, ascending.
    std::vector<std::vector<NodeIndex>> carriers() const;

private:
    Index sectorOf(NodeIndex node) const;

    std::vector<Trait> m_traits;
    std::vector<std::vector<Index>> m_of;
};

/// A weight as a part of a score: 0 to 1, one rare trait about a half.
double interestValue(double sharedWeight);

} // namespace cw::advice
