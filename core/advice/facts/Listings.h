// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/AdviceQuery.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace cw::advice {

/// What is needed and offered among the members of a graph on the day, and which fits which. What
/// somebody keeps to the weavers counts only where confidence is asked for.
class Listings
{
public:
    /// An offer or a need as what it can be compared by.
    struct Wording
    {
        NodeIndex node = 0;
        ExchangeKind what = ExchangeKind::Resource;
        QSet<QString> words; ///< stems, and "#" with the number of each tag
    };
    /// An offer of somebody else that fits a need.
    struct Fit
    {
        std::size_t need = 0;  ///< place among the needs
        std::size_t offer = 0; ///< place among the offers
        double fits = 0.0;     ///< 0 to 1

        bool operator==(const Fit&) const = default;
    };

    /// O(needs, and for each the offers that share a word with it).
    Listings(const Network& network, const query::NetworkGraph& graph, const AdviceQuery& query);

    const std::vector<const Need*>& needs() const { return m_needRows; }
    const std::vector<const Offer*>& offers() const { return m_offerRows; }
    NodeIndex asker(std::size_t need) const { return m_needs[need].node; }
    NodeIndex giver(std::size_t offer) const { return m_offers[offer].node; }
    const Wording& wordingOfNeed(std::size_t need) const { return m_needs[need]; }
    const Wording& wordingOfOffer(std::size_t offer) const { return m_offers[offer]; }
    /// What sharing a word says: the fewer use it, the more.
    double weight(const QString& word) const { return m_weights.value(word); }

    /// By need, the best offers for it first, not all where there are many.
    const std::vector<Fit>& fits() const { return m_fits; }
    /// The best of what this one needs and that one offers; null: nothing fits. O(log n).
    const Fit* best(NodeIndex needs, NodeIndex offers) const;
    /// The same, whoever of the two it is that needs.
    const Fit* between(NodeIndex a, NodeIndex b) const;

private:
    void read(const Network& network, const query::NetworkGraph& graph, const AdviceQuery& query);
    void weighWords();
    double fit(const Wording& need, const Wording& offer) const;
    void findFits(std::size_t need);

    std::vector<Wording> m_offers;
    std::vector<const Offer*> m_offerRows;
    std::vector<Wording> m_needs;
    std::vector<const Need*> m_needRows;
    QHash<QString, std::vector<std::size_t>> m_offersWith; ///< a word
    QHash<QString, double> m_weights;
    std::vector<Fit> m_fits;
    std::map<std::pair<NodeIndex, NodeIndex>, std::size_t> m_best; ///< who needs, who offers
};

} // namespace cw::advice
