// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/facts/Traits.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cw::advice {

namespace {

/// What a trait of each kind says at most. A word that the network gave says more than the field
/// somebody works in, and that more than where.
double mostOf(Trait::Kind kind)
{
    switch (kind) {
    case Trait::Kind::Tag:
        return 1.0;
    case Trait::Kind::Sector:
        return 0.7;
    case Trait::Kind::Place:
        return 0.5;
    }
    return 0.0;
}

/// Numbers for what traits are told apart by.
class Numbering
{
public:
    explicit Numbering(std::vector<Trait>& traits) : m_traits(traits) {}

    Traits::Index of(TagId tag)
    {
        return number(m_tags, tag.value, Trait{.kind = Trait::Kind::Tag, .tag = tag});
    }
    Traits::Index of(Trait::Kind kind, const QString& text)
    {
        auto& texts = kind == Trait::Kind::Sector ? m_sectors : m_places;
        return number(texts, text.toCaseFolded(), Trait{.kind = kind, .text = text});
    }

private:
    template <class Key>
    Traits::Index number(QHash<Key, Traits::Index>& known, const Key& key, Trait trait)
    {
        const auto found = known.constFind(key);
        if (found != known.constEnd())
            return *found;
        const auto index = static_cast<Traits::Index>(m_traits.size());
        m_traits.push_back(std::move(trait));
        known.insert(key, index);
        return index;
    }

    std::vector<Trait>& m_traits;
    QHash<std::int64_t, Traits::Index> m_tags;
    QHash<QString, Traits::Index> m_sectors;
    QHash<QString, Traits::Index> m_places;
};

} // namespace

Traits::Traits(const Network& network, const query::NetworkGraph& graph)
{
    Numbering numbers(m_traits);
    std::vector<IdSet<Tag>> interests(graph.members.size());
    for (const Interest& each : network.all<Interest>()) {
        if (const auto node = graph.nodeOf(each.member))
            interests[static_cast<std::size_t>(*node)].insert(each.tag);
    }
    for (const MemberId id : graph.members) {
        const Member& member = *network.find(id);
        std::vector<Index> has;
        IdSet<Tag> tags = interests[m_of.size()];
        for (const TagId tag : member.tags)
            tags.insert(tag);
        for (const TagId tag : tags)
            has.push_back(numbers.of(tag));
        if (const QString sector = member.sector.trimmed(); !sector.isEmpty())
            has.push_back(numbers.of(Trait::Kind::Sector, sector));
        if (const QString place = member.place.trimmed(); !place.isEmpty())
            has.push_back(numbers.of(Trait::Kind::Place, place));
        std::ranges::sort(has);
        for (const Index trait : has)
            ++m_traits[static_cast<std::size_t>(trait)].carriers;
        m_of.push_back(std::move(has));
    }
    const double all = std::log(static_cast<double>(m_of.size()));
    for (Trait& trait : m_traits) {
        const double rarity = all > 0.0 ? 1.0 - std::log(trait.carriers) / all : 0.0;
        trait.weight = mostOf(trait.kind) * rarity;
    }
}

std::vector<Traits::Index> Traits::shared(NodeIndex a, NodeIndex b) const
{
    std::vector<Index> both;
    std::ranges::set_intersection(of(a), of(b), std::back_inserter(both));
    std::ranges::stable_sort(
        both, [&](Index x, Index y) { return (*this)[x].weight > (*this)[y].weight; });
    return both;
}

double Traits::sharedWeight(NodeIndex a, NodeIndex b) const
{
    double sum = 0.0;
    auto other = of(b).begin();
    for (const Index trait : of(a)) {
        while (other != of(b).end() && *other < trait)
            ++other;
        if (other == of(b).end())
            break;
        if (*other == trait)
            sum += (*this)[trait].weight;
    }
    return sum;
}

Traits::Index Traits::sectorOf(NodeIndex node) const
{
    for (const Index trait : of(node)) {
        if ((*this)[trait].kind == Trait::Kind::Sector)
            return trait;
    }
    return -1;
}

bool Traits::differInSector(NodeIndex a, NodeIndex b) const
{
    const Index first = sectorOf(a);
    const Index second = sectorOf(b);
    return first >= 0 && second >= 0 && first != second;
}

std::vector<std::vector<NodeIndex>> Traits::carriers() const
{
    std::vector<std::vector<NodeIndex>> who(m_traits.size());
    for (std::size_t i = 0; i < m_of.size(); ++i) {
        for (const Index trait : m_of[i])
            who[static_cast<std::size_t>(trait)].push_back(static_cast<NodeIndex>(i));
    }
    return who;
}

double interestValue(double sharedWeight)
{
    constexpr double kHalf = 0.6;
    return sharedWeight / (sharedWeight + kHalf);
}

} // namespace cw::advice
