// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SceneFixture.h"

#include "core/kernel/base/Random.h"

#include <array>
#include <cmath>
#include <set>
#include <string>
#include <utility>

namespace cw::testing {

namespace {

using scene::LineDash;
using scene::MarkShape;

constexpr double kGoldenAngle = 2.399963229728653;
/// Members of a cluster lie on a sunflower of this pitch, world units.
constexpr double kMemberGap = 24;
constexpr std::array<scene::Rgb, 8> kColors{0xFF0072B2, 0xFFD55E00, 0xFF009E73, 0xFFCC79A7,
                                            0xFF56B4E9, 0xFFE69F00, 0xFFF0E442, 0xFF7A7A7A};
constexpr std::array<const char*, 20> kFirst{
    "Ana",  "Bo",    "Chidi", "Dorte", "Elif", "Femi",  "Gwen",  "Hana", "Ines", "Jonas",
    "Kofi", "Leila", "Mateo", "Nadia", "Omar", "Petra", "Quinn", "Rosa", "Sam",  "Tomasz"};
constexpr std::array<const char*, 20> kLast{
    "Ruiz",   "Okoro", "Vidal",   "Hansen", "Yilmaz",    "Adeyemi",     "Price",
    "Suzuki", "Costa", "Berg",    "Mensah", "Haddad",    "Fischer",     "Kowalski",
    "Farouk", "Novak", "Brennan", "Moreau", "Lindqvist", "van der Meer"};
constexpr std::array<const char*, 10> kBodies{
    "Harbour Food Network", "Riverside Allotments", "City Council",
    "Bread & Roses Bakery", "North Quay Housing",   "Seed Library",
    "Clean Water Alliance", "St Mary's Kitchen",    "Institute for Regional Food Systems",
    "Youth Forum"};

struct Cluster
{
    double x = 0, y = 0;
    std::vector<std::uint32_t> nodes;
};

std::string nameOf(MarkShape shape, Random& random)
{
    if (shape != MarkShape::Circle)
        return kBodies[random.below(kBodies.size())];
    return std::string(kFirst[random.below(kFirst.size())]) + " " +
           kLast[random.below(kLast.size())];
}

using Tie = std::pair<std::uint32_t, std::uint32_t>;

/// Early nodes of a cluster are its hubs.
std::uint32_t pick(const Cluster& cluster, Random& random)
{
    const double u = random.unit();
    return cluster
        .nodes[static_cast<std::size_t>(u * u * static_cast<double>(cluster.nodes.size()))];
}

std::set<Tie> makeTies(
    const std::vector<Cluster>& clusters, std::size_t members, std::size_t wanted, Random& random)
{
    std::set<Tie> ties;
    for (std::size_t tries = 0; ties.size() < wanted && tries < wanted * 4 && members > 1;
         ++tries) {
        const std::size_t home = random.below(clusters.size());
        const double where = random.unit();
        // Clusters near in number lie near on the spiral's arms.
        const std::size_t away = where < 0.78   ? home
                                 : where < 0.93 ? (home + 1 + random.below(3)) % clusters.size()
                                                : random.below(clusters.size());
        const std::uint32_t a = pick(clusters[home], random);
        const auto& other = clusters[away].nodes;
        const std::uint32_t b = other[random.below(other.size())];
        if (a != b)
            ties.insert({std::min(a, b), std::max(a, b)});
    }
    return ties;
}

} // namespace

scene::SceneModel clusteredScene(const ClusteredSceneOptions& options)
{
    Random random(options.seed);
    const std::size_t count = std::max<std::size_t>(
        1, (options.members + options.membersPerCluster - 1) / options.membersPerCluster);
    const double clusterRadius =
        kMemberGap * std::sqrt(static_cast<double>(options.membersPerCluster));
    std::vector<Cluster> clusters(count);
    for (std::size_t c = 0; c < count; ++c) {
        const double r = clusterRadius * 0.95 * std::sqrt(static_cast<double>(c) + 0.3);
        const double angle = kGoldenAngle * static_cast<double>(c);
        clusters[c].x = 1.35 * r * std::cos(angle) + 20 * random.unit();
        clusters[c].y = r * std::sin(angle) + 20 * random.unit();
    }
    std::vector<scene::Point> at(options.members);
    for (std::uint32_t i = 0; i < options.members; ++i) {
        Cluster& cluster = clusters[i % count];
        const double rank = static_cast<double>(cluster.nodes.size()) + 0.5;
        const double angle = kGoldenAngle * rank + static_cast<double>(i % count);
        const double r = kMemberGap * std::sqrt(rank) * (0.85 + 0.3 * random.unit());
        at[i] = {cluster.x + r * std::cos(angle), cluster.y + r * std::sin(angle)};
        cluster.nodes.push_back(i);
    }
    const std::set<Tie> ties = makeTies(
        clusters, options.members,
        static_cast<std::size_t>(options.tiesPerMember * static_cast<double>(options.members)),
        random);
    std::vector<int> degree(options.members, 0);
    for (const Tie& tie : ties) {
        ++degree[tie.first];
        ++degree[tie.second];
    }

    scene::SceneBuilder builder;
    for (std::uint32_t i = 0; i < options.members; ++i) {
        const auto kind = random.below(10);
        const MarkShape shape = kind < 7   ? MarkShape::Circle
                                : kind < 9 ? MarkShape::RoundedSquare
                                           : MarkShape::Hexagon;
        const double size = std::sqrt(static_cast<double>(degree[i]));
        builder.addNode(
            {.id = static_cast<scene::NodeId>(i) + 1,
             .radius = static_cast<float>(std::clamp(3.5 + 1.8 * size, 5.0, 16.0)),
             .importance = static_cast<float>(degree[i]),
             .fill = kColors[i % count % kColors.size()],
             .shape = shape,
             .pinned = random.below(40) == 0,
             .archived = random.below(50) == 0},
            nameOf(shape, random), at[i]);
    }
    constexpr std::array<float, 6> kWidths{0.75F, 0.75F, 1.25F, 2, 3, 4};
    for (const Tie& tie : ties) {
        const auto depth = std::min<std::size_t>(random.below(6), random.below(6));
        builder.addEdge(
            {.a = tie.first,
             .b = tie.second,
             .width = kWidths[depth],
             .weight = static_cast<float>(depth),
             .dash = depth == 0              ? LineDash::Dotted
                     : random.below(30) == 0 ? LineDash::Dashed
                                             : LineDash::Solid,
             .taper = random.below(40) == 0 ? scene::LineTaper::TowardsB : scene::LineTaper::None,
             .arrowAtB = random.below(6) == 0,
             .fade = static_cast<std::uint8_t>(random.below(10) == 0 ? 1 + random.below(3) : 0)});
    }
    return builder.build();
}

} // namespace cw::testing
