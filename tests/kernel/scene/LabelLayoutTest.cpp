// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/LabelLayout.h"

#include "core/kernel/scene/LabelText.h"
#include "tests/support/SceneFixture.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace cw::scene {

namespace {

/// A fixed-width face: 6.2 pixels a character, 14 a line.
std::function<LabelSize(std::uint32_t)> fixedWidth(const SceneModel& scene)
{
    return [&scene](std::uint32_t node) {
        const auto lines = wrapLabel(scene.label(node));
        std::size_t longest = 0;
        for (const std::string& line : lines)
            longest = std::max(longest, line.size());
        return LabelSize{
            6.2F * static_cast<float>(longest), 14.0F * static_cast<float>(lines.size())};
    };
}

struct Stage
{
    SceneModel scene;
    SpatialGrid grid{scene.positions()};
    double spacing = typicalSpacing(grid, scene.nodeCount());

    DisplayList list(const ViewTransform& view, double width, double height) const
    {
        return buildDisplayList(
            scene, {.view = view,
                    .area = {0, 0, width, height},
                    .spacing = spacing,
                    .mostLines = 20'000,
                    .without = {}});
    }
    ViewTransform fit(double width, double height) const
    {
        return ViewTransform::fitting(*grid.bounds(), width, height, 48, 4);
    }
    std::vector<PlacedLabel>
    labels(const DisplayList& shown, std::span<const PlacedLabel> previous = {}) const
    {
        return placeLabels(
            scene, shown,
            {.measure = fixedWidth(scene), .previous = previous, .mostCandidates = 1500});
    }
};

std::set<std::uint32_t> nodesOf(std::span<const PlacedLabel> labels)
{
    std::set<std::uint32_t> nodes;
    for (const PlacedLabel& label : labels)
        nodes.insert(label.node);
    return nodes;
}

void expectNothingCovered(const Stage& stage, const DisplayList& list)
{
    const auto labels = stage.labels(list);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            ASSERT_FALSE(labels[i].box.overlaps(labels[j].box));
        for (const DisplayNode& mark : list.nodes) {
            if (mark.radius < solidMarkPx(list.markScale))
                continue;
            const double dx =
                mark.x - std::clamp<double>(mark.x, labels[i].box.left, labels[i].box.right);
            const double dy =
                mark.y - std::clamp<double>(mark.y, labels[i].box.top, labels[i].box.bottom);
            ASSERT_GE(dx * dx + dy * dy, static_cast<double>(mark.radius) * mark.radius * 0.999);
        }
    }
}

} // namespace

TEST(LabelLayout, NeverCoversAnotherNameOrAMark)
{
    for (const std::size_t members : {30U, 120U, 600U, 2000U}) {
        const Stage stage{testing::clusteredScene({.members = members})};
        for (const double zoom : {0.5, 1.0, 2.0, 5.0})
            expectNothingCovered(
                stage, stage.list(stage.fit(1280, 720).zoomedAt({640, 360}, zoom), 1280, 720));
    }
}

TEST(LabelLayout, NamesNineInTenOfAHundredMembers)
{
    const Stage stage{testing::clusteredScene({.members = 100})};
    const auto labels = stage.labels(stage.list(stage.fit(1280, 720), 1280, 720));
    EXPECT_GE(labels.size(), 90U);
}

TEST(LabelLayout, NamesAtLeastSixtyOfTwoThousand)
{
    const Stage stage{testing::clusteredScene({.members = 2000, .tiesPerMember = 4})};
    const auto labels = stage.labels(stage.list(stage.fit(1280, 720), 1280, 720));
    EXPECT_GE(labels.size(), 60U);
    EXPECT_LE(labels.size(), 200U) << "far away the picture stays calm";
}

TEST(LabelLayout, NamesTheImportantBeforeTheOthers)
{
    const Stage stage{testing::clusteredScene({.members = 2000})};
    const DisplayList list = stage.list(stage.fit(1280, 720), 1280, 720);
    const auto named = nodesOf(stage.labels(list));
    std::size_t ofTheFirst = 0;
    for (std::size_t i = 0; i < 100; ++i)
        ofTheFirst += named.count(list.nodes[list.nodes.size() - 1 - i].node);
    EXPECT_GE(ofTheFirst, 40U) << "of the hundred most important of 2,000";
}

TEST(LabelLayout, StaysStillWhileZooming)
{
    const Stage stage{testing::clusteredScene({.members = 700})};
    ViewTransform view = stage.fit(1280, 720);
    auto labels = stage.labels(stage.list(view, 1280, 720));
    std::size_t lost = 0;
    std::size_t shown = 0;
    for (int notch = 0; notch < 30; ++notch) {
        view = view.zoomedAt({640, 360}, 1.02);
        const DisplayList list = stage.list(view, 1280, 720);
        std::set<std::uint32_t> visible;
        for (const DisplayNode& mark : list.nodes) {
            if (Box{60, 60, 1220, 660}.contains({mark.x, mark.y}))
                visible.insert(mark.node);
        }
        const auto next = stage.labels(list, labels);
        const auto named = nodesOf(next);
        for (const PlacedLabel& label : labels) {
            if (!visible.contains(label.node))
                continue;
            ++shown;
            if (!named.contains(label.node))
                ++lost;
        }
        labels = next;
    }
    EXPECT_LT(static_cast<double>(lost), 0.02 * static_cast<double>(shown))
        << lost << " of " << shown;
}

TEST(LabelLayout, IsTheSameWhenAskedAgain)
{
    const Stage stage{testing::clusteredScene({.members = 700})};
    const DisplayList list = stage.list(stage.fit(1280, 720), 1280, 720);
    const auto first = stage.labels(list);
    const auto again = stage.labels(list, first);
    EXPECT_EQ(nodesOf(first), nodesOf(again));
}

/// The least important of the marks that are seen: those whom nobody would name by themselves.
std::vector<std::uint32_t> leastOf(const DisplayList& list, std::size_t count)
{
    std::vector<std::uint32_t> nodes;
    for (std::size_t i = 0; i < count; ++i)
        nodes.push_back(list.nodes[i * 7].node);
    return nodes;
}

TEST(LabelLayout, NamesWhoIsWantedFirstAndNobodyOverThem)
{
    const Stage stage{testing::clusteredScene({.members = 2000})};
    const DisplayList list = stage.list(stage.fit(1280, 720), 1280, 720);
    const std::vector<std::uint32_t> wanted = leastOf(list, 12);
    const auto first = placeWantedLabels(list, wanted, {.measure = fixedWidth(stage.scene)});
    EXPECT_GE(first.size(), 10U) << "a name goes only where another wanted one stands already";
    ASSERT_FALSE(first.empty());
    EXPECT_EQ(first.front().node, wanted.front());

    std::vector<Box> taken;
    for (const PlacedLabel& label : first)
        taken.push_back(label.box);
    std::vector<std::uint32_t> named(wanted);
    std::ranges::sort(named);
    auto all = placeLabels(
        stage.scene, list, {.measure = fixedWidth(stage.scene), .names = taken, .named = named});
    EXPECT_GE(all.size(), 20U);
    for (const PlacedLabel& label : all)
        EXPECT_FALSE(std::ranges::binary_search(named, label.node));
    all.insert(all.end(), first.begin(), first.end());
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(all[i].box.overlaps(all[j].box));
    }
}

TEST(LabelLayout, AWantedNameCoversNoOtherWantedMark)
{
    const Stage stage{testing::clusteredScene({.members = 2000})};
    const DisplayList list = stage.list(stage.fit(1280, 720), 1280, 720);
    const std::vector<std::uint32_t> wanted = leastOf(list, 12);
    for (const PlacedLabel& label :
         placeWantedLabels(list, wanted, {.measure = fixedWidth(stage.scene)})) {
        for (const DisplayNode& mark : list.nodes) {
            if (mark.node != label.node && std::ranges::find(wanted, mark.node) != wanted.end()) {
                EXPECT_FALSE(label.box.contains({mark.x, mark.y}));
            }
        }
    }
}

TEST(LabelLayout, NamesThatGiveWayToMarksCoverNone)
{
    const Stage stage{testing::clusteredScene({.members = 2000})};
    const DisplayList list = stage.list(stage.fit(1280, 720), 1280, 720);
    const auto labels = placeLabels(
        stage.scene, list, {.measure = fixedWidth(stage.scene), .mayCoverMarks = false});
    EXPECT_FALSE(labels.empty());
    for (const PlacedLabel& label : labels) {
        for (const DisplayNode& mark : list.nodes) {
            if (mark.radius >= kSpeckPx) {
                EXPECT_FALSE(label.box.contains({mark.x, mark.y}));
            }
        }
    }
}

TEST(LabelLayout, OfNothingIsNothing)
{
    const Stage stage{SceneModel()};
    EXPECT_TRUE(stage.labels(stage.list({}, 800, 600)).empty());
}

TEST(LabelLayout, NamesStandWholeInTheViewAndBesideItsPanels)
{
    const Stage stage{testing::clusteredScene({.members = 200, .tiesPerMember = 3})};
    const ViewTransform view = stage.fit(700, 500);
    const DisplayList shown = stage.list(view, 700, 500);
    const Box visible{60, 40, 640, 460};
    const std::array panels{Box{60, 260, 240, 460}};
    const auto labels = placeLabels(
        stage.scene, shown,
        {.measure = fixedWidth(stage.scene),
         .previous = {},
         .mostCandidates = 1500,
         .visible = visible,
         .covers = panels});
    ASSERT_FALSE(labels.empty());
    for (const PlacedLabel& label : labels) {
        if (!visible.contains(view.toView(stage.scene.position(label.node))))
            continue;
        EXPECT_TRUE(visible.contains({label.box.left, label.box.top}));
        EXPECT_TRUE(visible.contains({label.box.right, label.box.bottom}));
        EXPECT_FALSE(label.box.left < panels[0].right && label.box.bottom > panels[0].top);
    }
}

} // namespace cw::scene
