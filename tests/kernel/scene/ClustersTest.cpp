// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/ClusterNames.h"
#include "core/kernel/scene/SpatialGrid.h"

#include "tests/support/SceneFixture.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace cw::scene {

namespace {

/// `count` cliques of `size` nodes in a row, each joined to the next; clique i is of group i + 1
/// but for its last `strangers`, who are of none.
SceneModel cliques(int count, int size, double apart = 100, int strangers = 0)
{
    SceneBuilder builder;
    for (int c = 0; c < count; ++c) {
        for (int i = 0; i < size; ++i) {
            SceneNode node;
            node.id = c * size + i + 1;
            node.group = i < size - strangers ? static_cast<std::uint32_t>(c + 1) : 0;
            builder.addNode(node, "x", {apart * c + i % 4, static_cast<double>(i / 4)});
        }
    }
    const auto at = [&](int c, int i) { return static_cast<std::uint32_t>(c * size + i); };
    for (int c = 0; c < count; ++c) {
        for (int i = 0; i < size; ++i) {
            for (int j = i + 1; j < size; ++j)
                builder.addEdge({.a = at(c, i), .b = at(c, j)});
        }
        if (c > 0)
            builder.addEdge({.a = at(c - 1, 0), .b = at(c, 1)});
    }
    return builder.build();
}

Clusters clustersOf(const SceneModel& scene)
{
    return findClusters(scene, TaskContext());
}

ClusterNameOptions seen(const SceneModel& scene, double width, double height, double zoom = 1)
{
    const SpatialGrid grid(scene.positions());
    ClusterNameOptions options;
    options.view = ViewTransform::fitting(*grid.bounds(), width, height, 40, 40)
                       .zoomedAt({width / 2, height / 2}, zoom);
    options.visible = {0, 0, width, height};
    options.spacing = typicalSpacing(grid, scene.nodeCount());
    options.measure = [](std::uint32_t) { return LabelSize{90, 18}; };
    return options;
}

} // namespace

TEST(Clusters, AreTheCliquesOfAChainOfThem)
{
    const Clusters clusters = clustersOf(cliques(5, 8));
    ASSERT_EQ(clusters.of[0].size(), 40U);
    std::set<std::uint32_t> upper;
    for (std::size_t node = 0; node < 40; ++node) {
        EXPECT_EQ(clusters.of[0][node], clusters.of[0][node / 8 * 8]);
        upper.insert(clusters.of[0][node]);
    }
    EXPECT_EQ(upper.size(), 5U);
    for (const std::uint32_t cluster : upper) {
        EXPECT_EQ(clusters.all[cluster].members, 8U);
        EXPECT_EQ(clusters.all[cluster].parent, kNoCluster);
    }
}

TEST(Clusters, KnowWhatMostOfThemHaveInCommon)
{
    const Clusters clusters = clustersOf(cliques(4, 10, 100, 3));
    for (std::uint32_t clique = 0; clique < 4; ++clique)
        EXPECT_EQ(clusters.all[clusters.of[0][clique * 10]].group, clique + 1);
    const Clusters mixed = clustersOf(cliques(4, 10, 100, 5));
    for (const Cluster& cluster : mixed.all)
        EXPECT_EQ(cluster.group, 0U) << "half is not most";
}

TEST(Clusters, OfNobodyOrOfStrangersAreNone)
{
    EXPECT_TRUE(clustersOf(SceneModel()).all.empty());
    SceneBuilder builder;
    for (int i = 0; i < 7; ++i)
        builder.addNode({.id = i + 1}, "x", {static_cast<double>(i), 0});
    const Clusters clusters = clustersOf(builder.build());
    EXPECT_TRUE(clusters.all.empty());
    EXPECT_EQ(clusters.of[1], std::vector<std::uint32_t>(7, kNoCluster));
}

TEST(Clusters, ComeBackEmptyWhenNobodyWantsThemAnyMore)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(findClusters(cliques(3, 6), TaskContext(stop.get_token())).of[0].empty());
}

TEST(Clusters, KeepTheirHubWhileTheyGoOn)
{
    const SceneModel scene = cliques(3, 8);
    Clusters before = clustersOf(scene);
    const std::uint32_t cluster = before.of[0][3];
    before.all[cluster].hub = 3; // as if 3 had had most ties once
    Clusters now = clustersOf(scene);
    EXPECT_NE(now.all[cluster].hub, 3U);
    keepHubs(now, before, scene);
    EXPECT_EQ(now.all[cluster].hub, 3U);
}

TEST(Clusters, LetAHubGoThatIsElsewhereOrHasFewTiesLeft)
{
    const SceneModel scene = cliques(3, 8);
    const Clusters found = clustersOf(scene);
    const std::uint32_t cluster = found.of[0][3];
    Clusters before = found;
    before.all[cluster].hub = 12; // of the next clique
    Clusters now = found;
    keepHubs(now, before, scene);
    EXPECT_EQ(now.all, found.all);
    SceneBuilder builder; // a star of eight: only its middle has more than one tie
    for (int i = 0; i < 8; ++i) {
        SceneNode node;
        node.id = i + 1;
        builder.addNode(node, "x", {static_cast<double>(i), 0.0});
    }
    for (std::uint32_t i = 1; i < 8; ++i)
        builder.addEdge({.a = 0, .b = i});
    const SceneModel star = builder.build();
    Clusters ofStar = clustersOf(star);
    ASSERT_FALSE(ofStar.all.empty());
    before = ofStar;
    before.all[ofStar.of[0][0]].hub = 5;
    keepHubs(ofStar, before, star);
    EXPECT_EQ(ofStar.all[ofStar.of[0][0]].hub, 0U);
}

TEST(Clusters, AreCarriedOverByIdWhenMembersComeAndGo)
{
    const SceneModel before = cliques(3, 6);
    const Clusters clusters = clustersOf(before);
    SceneBuilder builder;
    for (std::uint32_t i = 0; i < before.nodeCount(); ++i) {
        if (i != 2)
            builder.addNode(before.node(i), "x", before.position(i));
    }
    builder.addNode({.id = 900}, "new", {0, 0});
    const SceneModel now = builder.build();
    const Clusters carried = carriedOver(clusters, before, now);
    ASSERT_EQ(carried.of[0].size(), now.nodeCount());
    EXPECT_EQ(carried.of[0][1], clusters.of[0][1]);
    EXPECT_EQ(carried.of[0][2], clusters.of[0][3]);
    EXPECT_EQ(carried.of[0].back(), kNoCluster);
    for (std::size_t i = 0; i < carried.all.size(); ++i) {
        if (clusters.all[i].hub != 2) {
            EXPECT_EQ(now.node(carried.all[i].hub).id, before.node(clusters.all[i].hub).id);
        }
    }
}

TEST(ClusterNames, StandInTheMiddleOfTheirMembersFarAway)
{
    const SceneModel scene = testing::clusteredScene({.members = 1200, .membersPerCluster = 100});
    const Clusters clusters = clustersOf(scene);
    const ClusterNameOptions options = seen(scene, 1280, 720);
    const auto names = placeClusterNames(scene, clusters, options);
    EXPECT_GE(names.size(), 6U);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Point middle = options.view.toView(names[i].middle);
        EXPECT_NEAR(names[i].box.center().x, middle.x, 0.01);
        EXPECT_NEAR(names[i].box.center().y, middle.y, 0.01);
        EXPECT_GT(names[i].strength, 0.05F);
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(names[i].box.overlaps(names[j].box));
    }
}

TEST(ClusterNames, DissolveIntoMembersAsOneComesNear)
{
    const SceneModel scene = testing::clusteredScene({.members = 1200, .membersPerCluster = 100});
    const Clusters clusters = clustersOf(scene);
    float before = 1;
    for (double zoom = 1; zoom < 12; zoom *= 1.3) {
        float strongest = 0;
        for (const auto& name : placeClusterNames(scene, clusters, seen(scene, 1280, 720, zoom)))
            strongest = std::max(strongest, name.strength);
        EXPECT_LE(strongest, before + 0.01F) << zoom;
        before = strongest;
    }
    EXPECT_EQ(before, 0);
}

TEST(ClusterNames, DoNotNameMembersWhoStandScattered)
{
    SceneModel scene = testing::clusteredScene({.members = 600, .membersPerCluster = 60});
    const Clusters clusters = clustersOf(scene);
    auto shuffled = std::make_shared<ScenePositions>(scene.positions());
    std::mt19937 random(5);
    for (std::size_t i = shuffled->x.size() - 1; i > 0; --i) {
        const std::size_t other = random() % (i + 1);
        std::swap(shuffled->x[i], shuffled->x[other]);
        std::swap(shuffled->y[i], shuffled->y[other]);
    }
    scene = SceneModel(scene.nodesPart(), shuffled, scene.edgesPart());
    EXPECT_LE(placeClusterNames(scene, clusters, seen(scene, 1280, 720)).size(), 1U);
}

TEST(ClusterNames, GoALittleUpOrDownWhereTheMiddleIsTaken)
{
    const SceneModel scene = testing::clusteredScene({.members = 1200, .membersPerCluster = 100});
    const Clusters clusters = clustersOf(scene);
    ClusterNameOptions options = seen(scene, 1280, 720);
    const auto before = placeClusterNames(scene, clusters, options);
    ASSERT_FALSE(before.empty());
    const Point taken = before.front().box.center();
    const std::vector<Box> names{{taken.x - 30, taken.y - 5, taken.x + 30, taken.y + 5}};
    options.covers = names;
    const auto now = placeClusterNames(scene, clusters, options);
    const auto same = std::ranges::find(now, before.front().cluster, &PlacedCluster::cluster);
    ASSERT_NE(same, now.end());
    EXPECT_FALSE(same->box.overlaps(names.front()));
    EXPECT_NEAR(same->box.center().x, taken.x, 0.01);
}

TEST(ClusterNames, StandBesideWhatLiesOverTheMapAndWholeInTheView)
{
    const SceneModel scene = testing::clusteredScene({.members = 1200, .membersPerCluster = 100});
    const Clusters clusters = clustersOf(scene);
    ClusterNameOptions options = seen(scene, 900, 600);
    const std::vector<Box> covers{{0, 0, 900, 300}};
    options.covers = covers;
    for (const auto& name : placeClusterNames(scene, clusters, options)) {
        EXPECT_GE(name.box.top, 300);
        EXPECT_LE(name.box.right, 900);
        EXPECT_LE(name.box.bottom, 600);
    }
}

} // namespace cw::scene
