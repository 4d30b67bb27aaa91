// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapCentrality.h"
#include "core/change/ChangeBuilder.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/MapModel.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace cw {

namespace {

class MapCentralityTest : public MapFixture
{
protected:
    /// Somebody in the middle of more than can be measured while one waits.
    MemberId addManyAround()
    {
        constexpr int kLeaves = 4500;
        ChangeBuilder builder(network(), document->ids());
        Member member;
        member.name = QStringLiteral("Hub");
        const MemberId hub = builder.insert(member);
        for (int i = 0; i < kLeaves; ++i) {
            member.name = QStringLiteral("Leaf %1").arg(i);
            const MemberId leaf = builder.insert(member);
            Relationship tie;
            tie.first = std::min(hub, leaf);
            tie.second = std::max(hub, leaf);
            builder.insert(tie);
        }
        EXPECT_TRUE(document->commit(builder.take(), title).ok());
        return hub;
    }

    static float radius(const MapModel& model, MemberId member)
    {
        for (const scene::SceneNode& node : model.scene().nodes()) {
            if (node.id == member.value)
                return node.radius;
        }
        ADD_FAILURE() << "not on the map";
        return 0.0F;
    }

    static void sizeByBetweenness(MapModel& model)
    {
        AppearanceRule size;
        size.owner = RuleOwner::Members;
        size.channel = RuleChannel::Size;
        size.attribute = QStringLiteral("betweenness");
        model.setAppearance({AppearanceRules{{size}}});
    }
};

} // namespace

TEST_F(MapCentralityTest, OfAFewIsThereAtOnceAndFollowsTheDocument)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 50, 0);
    relate(ana, bo);
    MapCentrality centrality(*document);
    ASSERT_TRUE(centrality.asOf({}));
    EXPECT_EQ(centrality.asOf({})->of(bo)->betweenness, 0.0);
    relate(bo, addMember("Chi", 100, 0));
    EXPECT_EQ(centrality.asOf({})->of(bo)->betweenness, 1.0);
}

TEST_F(MapCentralityTest, OfManyComesLaterAndThatOfBeforeServesMeanwhile)
{
    const MemberId hub = addManyAround();
    MapCentrality centrality(*document);
    QSignalSpy measured(&centrality, &MapCentrality::measured);
    EXPECT_FALSE(centrality.asOf({}));
    EXPECT_FALSE(centrality.asOf({})); // no second run
    ASSERT_TRUE(measured.wait());
    const auto first = centrality.asOf({});
    ASSERT_TRUE(first);
    EXPECT_NEAR(first->of(hub)->betweenness, 4500.0 * 4499.0 / 2.0, 1e2);
    relate(hub, addMember("New", 0, 0));
    EXPECT_EQ(centrality.asOf({}), first);
    ASSERT_TRUE(measured.wait());
    EXPECT_GT(centrality.asOf({})->of(hub)->betweenness, first->of(hub)->betweenness);
    EXPECT_EQ(measured.count(), 2);
}

TEST_F(MapCentralityTest, SizesMembersOnTheMap)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 50, 0);
    relate(ana, bo);
    relate(bo, addMember("Chi", 100, 0));
    MapModel model(*document);
    sizeByBetweenness(model);
    EXPECT_GT(radius(model, bo), 1.5F * radius(model, ana));
}

TEST_F(MapCentralityTest, SizesManyMembersOnTheMapOnceItIsKnown)
{
    const MemberId hub = addManyAround();
    MapModel model(*document);
    sizeByBetweenness(model);
    const float before = radius(model, hub);
    QSignalSpy changed(&model, &MapModel::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_GT(radius(model, hub), 1.5F * before);
}

} // namespace cw
