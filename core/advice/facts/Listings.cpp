// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/facts/Listings.h"

#include "core/query/ListingWords.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace cw::advice {

namespace {

constexpr std::size_t kOffersForNeed = 12;
constexpr double kOtherKind = 0.5; ///< where one speaks of an idea and the other of a resource
constexpr double kLeastFit = 0.2;
constexpr double kHalf = 0.6; ///< weight of the words in common at which a fit is a half

template <class Row>
std::optional<Listings::Wording>
wordingOf(const Row& row, const query::NetworkGraph& graph, const AdviceQuery& query)
{
    const CivilDate today = query.today;
    const auto node = graph.nodeOf(row.member);
    const bool isTime = !today || (row.from <= today && (!row.until || row.until >= today));
    if (!node || row.state != MatchState::Open || !isTime || (row.isPrivate && !query.withPrivate))
        return std::nullopt;
    return Listings::Wording{*node, row.what, query::listingWords(row.text, row.tags)};
}

} // namespace

Listings::Listings(
    const Network& network, const query::NetworkGraph& graph, const AdviceQuery& query)
{
    read(network, graph, query);
    weighWords();
    for (std::size_t need = 0; need < m_needs.size(); ++need)
        findFits(need);
}

void Listings::read(
    const Network& network, const query::NetworkGraph& graph, const AdviceQuery& query)
{
    for (const Offer& offer : network.all<Offer>()) {
        if (auto wording = wordingOf(offer, graph, query)) {
            for (const QString& word : wording->words)
                m_offersWith[word].push_back(m_offers.size());
            m_offers.push_back(std::move(*wording));
            m_offerRows.push_back(&offer);
        }
    }
    for (const Need& need : network.all<Need>()) {
        if (auto wording = wordingOf(need, graph, query)) {
            m_needs.push_back(std::move(*wording));
            m_needRows.push_back(&need);
        }
    }
}

/// A tag says twice as much as a word of the text.
void Listings::weighWords()
{
    QHash<QString, int> used;
    for (const auto* all : {&m_offers, &m_needs}) {
        for (const Wording& each : *all) {
            for (const QString& word : each.words)
                ++used[word];
        }
    }
    const double count = static_cast<double>(m_offers.size() + m_needs.size());
    for (auto each = used.cbegin(); each != used.cend(); ++each) {
        const double rarity = 1.0 - 0.8 * std::log(each.value()) / std::log(count + 2.0);
        m_weights[each.key()] = rarity * (each.key().startsWith(u'#') ? 1.0 : 0.5);
    }
}

double Listings::fit(const Wording& need, const Wording& offer) const
{
    // In an order that does not depend on the hash.
    std::set<QString> both;
    for (const QString& word : need.words) {
        if (offer.words.contains(word))
            both.insert(word);
    }
    double sum = 0.0;
    for (const QString& word : both)
        sum += m_weights.value(word);
    const double fits = sum <= 0.0 ? 0.0 : sum / (sum + kHalf);
    return fits * (need.what == offer.what ? 1.0 : kOtherKind);
}

void Listings::findFits(std::size_t need)
{
    const Wording& wording = m_needs[need];
    std::set<std::size_t> offers;
    for (const QString& word : wording.words) {
        for (const std::size_t offer : m_offersWith.value(word))
            offers.insert(offer);
    }
    std::vector<std::pair<double, std::size_t>> ranked;
    for (const std::size_t offer : offers) {
        const double fits = fit(wording, m_offers[offer]);
        if (fits >= kLeastFit && m_offers[offer].node != wording.node)
            ranked.emplace_back(-fits, offer);
    }
    std::ranges::sort(ranked);
    ranked.resize(std::min(ranked.size(), kOffersForNeed));
    for (const auto& [fits, offer] : ranked) {
        const auto [place, isFirst] =
            m_best.try_emplace({wording.node, m_offers[offer].node}, m_fits.size());
        m_fits.push_back({need, offer, -fits});
        if (!isFirst && m_fits[place->second].fits < -fits)
            place->second = m_fits.size() - 1;
    }
}

const Listings::Fit* Listings::best(NodeIndex needs, NodeIndex offers) const
{
    const auto found = m_best.find({needs, offers});
    return found == m_best.end() ? nullptr : &m_fits[found->second];
}

const Listings::Fit* Listings::between(NodeIndex a, NodeIndex b) const
{
    if (m_best.empty())
        return nullptr;
    const Fit* const one = best(a, b);
    const Fit* const other = best(b, a);
    return !one || (other && other->fits > one->fits) ? other : one;
}

} // namespace cw::advice
