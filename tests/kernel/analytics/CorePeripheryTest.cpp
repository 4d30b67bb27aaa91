// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/CorePeriphery.h"
#include "tests/support/GraphFixtures.h"
#include "tests/support/KnownNetworks.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace cw {

namespace {

std::set<std::string> coreOf(const fixtures::NamedGraph& named, const CorePeriphery& found)
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < named.names.size(); ++i) {
        if (found.isCore[i])
            names.insert(named.names[i]);
    }
    return names;
}

/// Pearson's correlation written out over the pairs, as Borgatti and Everett define the fit.
std::optional<double> fitByDefinition(const CompactGraph& graph, const std::vector<bool>& isCore)
{
    std::vector<std::pair<double, double>> pairs;
    for (NodeIndex a = 0; a < graph.nodeCount(); ++a) {
        for (NodeIndex b = a + 1; b < graph.nodeCount(); ++b) {
            const bool one = isCore[static_cast<std::size_t>(a)];
            if (one == isCore[static_cast<std::size_t>(b)])
                pairs.emplace_back(graph.areNeighbours(a, b) ? 1.0 : 0.0, one ? 1.0 : 0.0);
        }
    }
    double tie = 0, ideal = 0;
    for (const auto& pair : pairs) {
        tie += pair.first / static_cast<double>(pairs.size());
        ideal += pair.second / static_cast<double>(pairs.size());
    }
    double together = 0, ties = 0, ideals = 0;
    for (const auto& pair : pairs) {
        together += (pair.first - tie) * (pair.second - ideal);
        ties += (pair.first - tie) * (pair.first - tie);
        ideals += (pair.second - ideal) * (pair.second - ideal);
    }
    if (!(ties > 1e-12) || !(ideals > 1e-12))
        return std::nullopt;
    return together / std::sqrt(ties * ideals);
}

std::vector<bool> coreByBits(NodeIndex nodes, std::uint32_t bits)
{
    std::vector<bool> isCore;
    for (NodeIndex node = 0; node < nodes; ++node)
        isCore.push_back(((bits >> node) & 1U) != 0);
    return isCore;
}

std::int64_t wrongPairs(const CompactGraph& graph, const std::vector<bool>& isCore)
{
    std::int64_t wrong = 0;
    for (NodeIndex a = 0; a < graph.nodeCount(); ++a) {
        for (NodeIndex b = a + 1; b < graph.nodeCount(); ++b) {
            const bool one = isCore[static_cast<std::size_t>(a)];
            const bool other = isCore[static_cast<std::size_t>(b)];
            if (one == other)
                wrong += one != graph.areNeighbours(a, b);
        }
    }
    return wrong;
}

} // namespace

/// The best of the kite and of the Florentine families, found by trying all; of the karate club the
/// best known.
TEST(CorePeriphery, FindsTheBestPartingOfKnownNetworks)
{
    const fixtures::NamedGraph kite = fixtures::kite();
    const auto ofKite = fitCorePeriphery(kite.graph, 1);
    EXPECT_NEAR(ofKite->fit, 0.6, 1e-9);
    EXPECT_EQ(
        coreOf(kite, *ofKite),
        (std::set<std::string>{"Andre", "Beverley", "Diane", "Fernando", "Garth"}));
    const fixtures::NamedGraph families = fixtures::florentineMarriages();
    const auto ofFamilies = fitCorePeriphery(families.graph, 1);
    EXPECT_NEAR(ofFamilies->fit, 0.422577, 1e-6);
    EXPECT_EQ(
        coreOf(families, *ofFamilies), (std::set<std::string>{"Medici", "Ridolfi", "Tornabuoni"}));
    const fixtures::NamedGraph karate = fixtures::karateClub();
    const auto ofKarate = fitCorePeriphery(karate.graph, 1);
    EXPECT_NEAR(ofKarate->fit, 0.543220, 1e-6);
    EXPECT_EQ(
        coreOf(karate, *ofKarate),
        (std::set<std::string>{"1", "2", "3", "4", "9", "14", "32", "33", "34"}));
    EXPECT_NEAR(fitCorePeriphery(fixtures::ring(10), 1)->fit, 0.306186, 1e-6);
}

TEST(CorePeriphery, TheIdealFitsByOne)
{
    GraphBuilder builder(10); // four who all know each other, six that hang on them
    for (NodeIndex a = 0; a < 4; ++a) {
        for (NodeIndex b = a + 1; b < 4; ++b)
            builder.addEdge(a, b);
    }
    for (NodeIndex other = 4; other < 10; ++other)
        builder.addEdge(other, other % 4);
    const auto found = fitCorePeriphery(builder.build(), 1);
    EXPECT_NEAR(found->fit, 1.0, 1e-12);
    EXPECT_EQ(found->coreSize, 4);
}

TEST(CorePeriphery, IsTheBestOfAllPartingsInSmallNetworks)
{
    int best = 0;
    int networks = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const CompactGraph graph = fixtures::communities(2, 5, 0.6, 0.3, seed);
        const auto found = fitCorePeriphery(graph, seed);
        double exact = -1.0;
        for (std::uint32_t bits = 0; bits < (1U << 10); ++bits)
            exact = std::max(exact, fitByDefinition(graph, coreByBits(10, bits)).value_or(-1.0));
        ASSERT_TRUE(found);
        EXPECT_NEAR(found->fit, *fitByDefinition(graph, found->isCore), 1e-9);
        best += std::abs(found->fit - exact) < 1e-9;
        ++networks;
    }
    EXPECT_EQ(best, networks);
}

TEST(CorePeriphery, HasNoFitWhereNothingDiffers)
{
    EXPECT_FALSE(fitCorePeriphery(CompactGraph(), 1));
    EXPECT_FALSE(fitCorePeriphery(GraphBuilder(1).build(), 1));
    EXPECT_FALSE(fitCorePeriphery(fixtures::path(3), 1));
    EXPECT_FALSE(fitCorePeriphery(GraphBuilder(8).build(), 1));
    EXPECT_FALSE(fitCorePeriphery(fixtures::complete(6), 1));
}

TEST(ExactCore, OfKnownNetworksIsAsPublished)
{
    EXPECT_EQ(exactCore(fixtures::karateClub().graph).wrongPairs, 23);
    EXPECT_EQ(exactCore(fixtures::kite().graph).wrongPairs, 4);
    EXPECT_EQ(exactCore(fixtures::florentineMarriages().graph).wrongPairs, 9);
    EXPECT_EQ(exactCore(fixtures::star(10)).wrongPairs, 0);
    EXPECT_EQ(exactCore(fixtures::complete(6)).wrongPairs, 0);
    EXPECT_EQ(exactCore(fixtures::ring(10)).wrongPairs, 7);
    EXPECT_EQ(exactCore(CompactGraph()).wrongPairs, 0);
}

TEST(ExactCore, IsTheBestOfAllPartings)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const CompactGraph graph = fixtures::communities(2, 5, 0.8, 0.4, seed);
        std::int64_t best = wrongPairs(graph, coreByBits(10, 0));
        for (std::uint32_t bits = 1; bits < (1U << 10); ++bits)
            best = std::min(best, wrongPairs(graph, coreByBits(10, bits)));
        EXPECT_EQ(exactCore(graph).wrongPairs, best) << seed;
    }
}

} // namespace cw
