// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/facts/Ties.h"

#include "core/query/Cadence.h"

#include <algorithm>
#include <array>

namespace cw::advice {

namespace {

/// In larger company not everybody speaks to everybody.
constexpr qsizetype kSmallCompany = 12;
constexpr std::size_t kContactsForGap = 3;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

void layOver(std::optional<std::int8_t>& known, const std::optional<int>& said)
{
    if (said)
        known = static_cast<std::int8_t>(*said);
}

std::int32_t median(std::vector<std::int32_t>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

bool wantsLess(const SideFacts& side)
{
    return side.wanted && (*side.wanted == 0 || (side.depth && *side.wanted < *side.depth));
}

int wantsDeeper(const SideFacts& side)
{
    return side.wanted ? *side.wanted - side.depth.value_or(0) : 0;
}

} // namespace

std::optional<double> TieFacts::trust() const
{
    double sum = 0.0;
    int count = 0;
    const bool sidesSaid = firstSide.trust || secondSide.trust;
    for (const SideFacts* side : {&firstSide, &secondSide, &observers}) {
        if (!side->trust || (side == &observers && sidesSaid))
            continue;
        sum += (*side->trust - 1) / 3.0;
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::optional<double> TieFacts::importance() const
{
    std::optional<double> most;
    for (const SideFacts* side : {&firstSide, &secondSide, &observers}) {
        if (side->importance)
            most = std::max(most.value_or(0.0), (*side->importance - 1) / 3.0);
    }
    return most;
}

bool TieFacts::someSideWantsLess() const
{
    return wantsLess(firstSide) || wantsLess(secondSide) || wantsLess(observers);
}

int TieFacts::wishedDeeper() const
{
    return std::max({0, wantsDeeper(firstSide), wantsDeeper(secondSide)});
}

Ties::Ties(const Network& network, const query::NetworkGraph& graph, CivilDate today)
    : m_graph(graph), m_ofEdge(graph.relationships.size(), -1)
{
    readRelationships(network, today);
    readAssessments(network, today);
    readInteractions(network, today);
}

void Ties::readRelationships(const Network& network, CivilDate today)
{
    std::vector<std::pair<RelationshipId, std::int32_t>> edges;
    for (std::size_t i = 0; i < m_graph.relationships.size(); ++i)
        edges.emplace_back(m_graph.relationships[i], static_cast<std::int32_t>(i));
    std::ranges::sort(edges);
    auto edge = edges.begin();
    for (const Relationship& each : network.all<Relationship>()) {
        const auto first = m_graph.nodeOf(each.first);
        const auto second = m_graph.nodeOf(each.second);
        if (!first || !second)
            continue;
        TieFacts tie{.id = each.id, .first = *first, .second = *second};
        while (edge != edges.end() && edge->first < each.id)
            ++edge;
        if (edge != edges.end() && edge->first == each.id) {
            tie.edge = edge->second;
            m_ofEdge[at(tie.edge)] = static_cast<std::int32_t>(m_ties.size());
        }
        tie.hasEnded = each.ended && (!today || each.ended <= today);
        const auto cadence = query::cadenceOf(network, each, network.profile().rule, today);
        tie.cadenceDays = cadence ? cadence->days : 0;
        m_ties.push_back(tie);
    }
    for (std::size_t i = 0; i < m_ties.size(); ++i)
        m_byPair.push_back(static_cast<std::int32_t>(i));
    std::ranges::sort(m_byPair, {}, [&](std::int32_t place) {
        return std::pair(m_ties[at(place)].first, m_ties[at(place)].second);
    });
}

TieFacts* Ties::find(RelationshipId id)
{
    const auto found = std::ranges::lower_bound(m_ties, id, {}, &TieFacts::id);
    return found != m_ties.end() && found->id == id ? &*found : nullptr;
}

std::int32_t Ties::placeOf(NodeIndex a, NodeIndex b) const
{
    const std::pair who = std::minmax(a, b);
    const auto pairOf = [&](std::int32_t place) {
        return std::pair(m_ties[at(place)].first, m_ties[at(place)].second);
    };
    const std::pair<NodeIndex, NodeIndex> wanted(who.first, who.second);
    const auto found = std::ranges::lower_bound(m_byPair, wanted, {}, pairOf);
    return found != m_byPair.end() && pairOf(*found) == wanted ? *found : -1;
}

const TieFacts* Ties::between(NodeIndex a, NodeIndex b) const
{
    const std::int32_t place = placeOf(a, b);
    return place >= 0 ? &m_ties[at(place)] : nullptr;
}

CivilDate Ties::metWithoutTie(NodeIndex a, NodeIndex b) const
{
    const std::pair<NodeIndex, NodeIndex> who(std::min(a, b), std::max(a, b));
    const auto found = std::ranges::lower_bound(m_withoutTie, who, {}, &Meeting::who);
    return found != m_withoutTie.end() && found->who == who ? found->date : CivilDate();
}

void Ties::readAssessments(const Network& network, CivilDate today)
{
    std::vector<const Assessment*> said;
    said.reserve(network.all<Assessment>().size());
    for (const Assessment& each : network.all<Assessment>()) {
        if (!today || each.date <= today)
            said.push_back(&each);
    }
    // Ids ascend already: of one day the later made counts.
    std::ranges::stable_sort(said, {}, &Assessment::date);
    for (const Assessment* each : said) {
        TieFacts* const tie = find(each->relationship);
        if (!tie)
            continue;
        SideFacts* side = &tie->observers;
        if (each->author)
            side =
                each->author == m_graph.memberAt(tie->first) ? &tie->firstSide : &tie->secondSide;
        layOver(side->depth, each->depth);
        layOver(side->trust, each->trust);
        layOver(side->wanted, each->wantedDepth);
        layOver(side->importance, each->importance);
        tie->deepest = std::max(tie->deepest, static_cast<std::int8_t>(each->depth.value_or(-1)));
    }
}

void Ties::readInteractions(const Network& network, CivilDate today)
{
    std::vector<std::pair<std::int32_t, CivilDate>> contacts;
    std::vector<NodeIndex> who;
    for (const Interaction& each : network.all<Interaction>()) {
        if (!each.date || (today && each.date > today) || each.participants.size() > kSmallCompany)
            continue;
        who.clear();
        for (const MemberId member : each.participants) {
            if (const auto node = m_graph.nodeOf(member))
                who.push_back(*node);
        }
        for (std::size_t i = 0; i < who.size(); ++i) {
            for (std::size_t k = i + 1; k < who.size(); ++k) {
                const std::int32_t place = placeOf(who[i], who[k]);
                if (place >= 0)
                    contacts.emplace_back(place, each.date);
                else
                    m_withoutTie.push_back({{who[i], who[k]}, each.date});
            }
        }
    }
    std::ranges::sort(m_withoutTie, [](const Meeting& a, const Meeting& b) {
        return a.who != b.who ? a.who < b.who : a.date > b.date;
    });
    const auto isSame = [](const Meeting& a, const Meeting& b) { return a.who == b.who; };
    m_withoutTie.erase(
        std::unique(m_withoutTie.begin(), m_withoutTie.end(), isSame), m_withoutTie.end());
    readGaps(std::move(contacts));
}

void Ties::readGaps(std::vector<std::pair<std::int32_t, CivilDate>> contacts)
{
    std::ranges::sort(contacts);
    std::vector<std::int32_t> all;
    std::vector<std::int32_t> gaps;
    for (std::size_t begin = 0; begin < contacts.size();) {
        std::size_t end = begin;
        gaps.clear();
        for (; end < contacts.size() && contacts[end].first == contacts[begin].first; ++end) {
            if (end > begin)
                gaps.push_back(
                    contacts[end].second.epochDays() - contacts[end - 1].second.epochDays());
        }
        TieFacts& tie = m_ties[at(contacts[begin].first)];
        tie.lastContact = contacts[end - 1].second;
        tie.contacts = static_cast<std::int32_t>(end - begin);
        if (gaps.size() + 1 >= kContactsForGap) {
            tie.usualGap = std::max(1, median(gaps));
            all.push_back(tie.usualGap);
        }
        begin = end;
    }
    if (!all.empty())
        m_usualGap = median(all);
}

} // namespace cw::advice
