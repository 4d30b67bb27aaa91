// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/facts/Traits.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
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
    readMembers(network, graph);
    const double all = std::log(static_cast<double>(m_of.size()));
    for (Trait& trait : m_traits) {
        const double rarity = all > 0.0 ? 1.0 - std::log(trait.carriers) / all : 0.0;
        trait.weight = mostOf(trait.kind) * rarity;
    }
    findCohorts(network, graph);
}

void Traits::readMembers(const Network& network, const query::NetworkGraph& graph)
{
    using Words = std::map<TagId, std::uint8_t>;
    std::vector<Words> words(graph.members.size());
    const auto put = [&](MemberId member, TagId tag, Standing standing) {
        if (const auto node = graph.nodeOf(member))
            words[static_cast<std::size_t>(*node)][tag] |= static_cast<std::uint8_t>(standing);
    };
    for (const Interest& each : network.all<Interest>())
        put(each.member, each.tag, Standing::Cares);
    for (const Skill& each : network.all<Skill>()) {
        // Who would learn it cannot do it yet, unless they have said how well.
        if (!each.wantsToLearn || each.level)
            put(each.member, each.tag, Standing::Can);
        if (each.canTeach)
            put(each.member, each.tag, Standing::Teaches);
        if (each.wantsToLearn)
            put(each.member, each.tag, Standing::Learns);
    }
    Numbering numbers(m_traits);
    for (const MemberId id : graph.members) {
        const Member& member = *network.find(id);
        Words& own = words[m_of.size()];
        for (const TagId tag : member.tags)
            own[tag] |= static_cast<std::uint8_t>(Standing::Marked);
        std::vector<std::pair<Index, std::uint8_t>> has;
        for (const auto& [tag, standing] : own)
            has.emplace_back(numbers.of(tag), standing);
        if (const QString sector = member.sector.trimmed(); !sector.isEmpty())
            has.emplace_back(numbers.of(Trait::Kind::Sector, sector), std::uint8_t{0});
        if (const QString place = member.place.trimmed(); !place.isEmpty())
            has.emplace_back(numbers.of(Trait::Kind::Place, place), std::uint8_t{0});
        std::ranges::sort(has);
        m_of.emplace_back();
        m_standing.emplace_back();
        for (const auto& [trait, standing] : has) {
            ++m_traits[static_cast<std::size_t>(trait)].carriers;
            m_of.back().push_back(trait);
            m_standing.back().push_back(standing);
        }
    }
}

/// A word is that of a cohort where its carriers, had they been drawn from all, would hardly ever
/// have come within so short a time of each other.
void Traits::findCohorts(const Network& network, const query::NetworkGraph& graph)
{
    constexpr std::size_t kFewest = 5;
    constexpr double kHardlyEver = 1e-4;
    constexpr double kOfCohort = 0.25; // of what the word would say else
    std::vector<CivilDate> days;       // on which anybody came, ascending
    std::vector<CivilDate> cameOn;
    for (const MemberId id : graph.members) {
        cameOn.push_back(network.find(id)->joined);
        if (cameOn.back())
            days.push_back(cameOn.back());
    }
    std::ranges::sort(days);
    const std::vector<std::vector<NodeIndex>> who = carriers();
    for (std::size_t i = 0; i < m_traits.size(); ++i) {
        Trait& trait = m_traits[i];
        if (trait.kind != Trait::Kind::Tag || who[i].size() < kFewest)
            continue;
        CivilDate first;
        CivilDate last;
        const bool isOnlyMarked = std::ranges::all_of(who[i], [&](NodeIndex node) {
            const CivilDate came = cameOn[static_cast<std::size_t>(node)];
            first = first ? std::min(first, came) : came;
            last = std::max(last, came);
            return came && !stands(node, static_cast<Index>(i), Standing::Cares) &&
                   !stands(node, static_cast<Index>(i), Standing::Can);
        });
        if (!isOnlyMarked)
            continue;
        const auto within =
            std::ranges::upper_bound(days, last) - std::ranges::lower_bound(days, first);
        const double share = static_cast<double>(within) / static_cast<double>(days.size());
        trait.isCohort = std::pow(share, static_cast<double>(who[i].size())) < kHardlyEver;
        if (trait.isCohort)
            trait.weight *= kOfCohort;
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
    forEachShared(a, b, [&](const Trait& trait) { sum += trait.weight; });
    return sum;
}

bool Traits::shareTelling(NodeIndex a, NodeIndex b) const
{
    bool found = false;
    forEachShared(a, b, [&](const Trait& trait) { found = found || trait.isTelling(); });
    return found;
}

bool Traits::stands(NodeIndex node, Index trait, Standing standing) const
{
    const auto place = std::ranges::lower_bound(of(node), trait) - of(node).begin();
    const auto& standings = m_standing[static_cast<std::size_t>(node)];
    const auto at = static_cast<std::size_t>(place);
    return at < standings.size() && of(node)[at] == trait &&
           (standings[at] & static_cast<std::uint8_t>(standing)) != 0;
}

std::vector<Traits::Index> Traits::taughtBy(NodeIndex teacher, NodeIndex learner) const
{
    std::vector<Index> both;
    std::ranges::set_intersection(of(teacher), of(learner), std::back_inserter(both));
    std::erase_if(both, [&](Index each) {
        return !stands(teacher, each, Standing::Teaches) ||
               !stands(learner, each, Standing::Learns);
    });
    return both;
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
