// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include "core/query/Depth.h"

#include <algorithm>

namespace cw::health {

namespace {

/// 3 and 4 of 4.
constexpr int kMuchTrust = 3;

/// What both sides of the ties have said about trust. It stays a sum: nobody is named.
struct TrustViews
{
    std::size_t views = 0;
    std::size_t much = 0;
    std::size_t ties = 0;   ///< with at least one view
    std::size_t both = 0;   ///< with two
    std::size_t mutual = 0; ///< with much trust on both sides
    std::vector<MemberId> authors;
};

TrustViews trustOf(const PanelInput& input)
{
    TrustViews trust;
    for (const RelationshipId id : input.found.network.relationships) {
        const Relationship& tie = *input.network.find(id);
        int views = 0;
        int much = 0;
        for (const MemberId side : {tie.first, tie.second}) {
            const auto said = query::sideView(input.network, id, side, input.found.asOf).trust;
            if (!said)
                continue;
            ++views;
            much += *said >= kMuchTrust;
            trust.authors.push_back(side);
        }
        trust.views += static_cast<std::size_t>(views);
        trust.much += static_cast<std::size_t>(much);
        trust.ties += views > 0;
        trust.both += views == 2;
        trust.mutual += much == 2;
    }
    std::ranges::sort(trust.authors);
    trust.authors.erase(
        std::unique(trust.authors.begin(), trust.authors.end()), trust.authors.end());
    return trust;
}

} // namespace

std::optional<Finding> trustPanel(const PanelInput& input)
{
    const TrustViews trust = trustOf(input);
    if (trust.views == 0)
        return std::nullopt;
    const bool isSafe = trust.authors.size() >= kSmallestGroup;
    const auto number = [](std::size_t value) { return static_cast<double>(value); };
    // What so few have said would tell who said it.
    const auto ifSafe = [&](Measured value) {
        return isSafe ? value : Measured::of({}, NotDefined::TooFewAnswers);
    };
    Finding finding;
    finding.panel = Panel::Trust;
    finding.figure = share(
        Quantity::TrustedShare,
        ifSafe(shareOf(number(trust.much), number(trust.views), NotDefined::NoTies)));
    finding.beside = {
        count(Quantity::TrustViews, number(trust.views)),
        share(
            Quantity::TrustMutual,
            trust.both >= kSmallestGroup
                ? ifSafe(shareOf(number(trust.mutual), number(trust.both), NotDefined::NoTies))
                : Measured::of({}, NotDefined::TooFewAnswers))};
    finding.bases = {{BasisKind::TrustKnown, trust.ties, input.found.network.relationships.size()}};
    if (isSafe)
        finding.reason = {
            ReasonKind::TrustSpread, {number(trust.much), number(trust.views)}, {}, {}};
    else
        finding.reason = {
            ReasonKind::TooFewViews,
            {number(trust.authors.size()), number(kSmallestGroup)},
            {},
            {}};
    return finding;
}

} // namespace cw::health
