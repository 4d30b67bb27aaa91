// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Change.h"
#include "core/change/ChangeBuilder.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

class ChangeTest : public testing::Test
{
protected:
    MemberId add(ChangeBuilder& builder, const char* name)
    {
        Member member;
        member.name = QString::fromUtf8(name);
        return builder.insert(member);
    }

    RelationshipId relate(ChangeBuilder& builder, MemberId a, MemberId b)
    {
        Relationship tie;
        tie.first = std::min(a, b);
        tie.second = std::max(a, b);
        return builder.insert(tie);
    }

    IdGenerator ids{[] { return 1'700'000'000'000; }, 7};
    Network network;
};

} // namespace

TEST_F(ChangeTest, AppliedThenInvertedIsWhereItBegan)
{
    ChangeBuilder first(network, ids);
    const MemberId ana = add(first, "Ana");
    apply(network, first.take());
    const Network before = network;

    ChangeBuilder second(network, ids);
    const MemberId bo = add(second, "Bo");
    relate(second, ana, bo);
    second.modify(ana, [](Member& member) { member.name = QStringLiteral("Ana Ruiz"); });
    const Change change = second.take();
    ASSERT_TRUE(checkFits(network, change).ok());
    apply(network, change);
    EXPECT_NE(network, before);
    ASSERT_TRUE(checkFits(network, change.inverse()).ok());
    apply(network, change.inverse());
    EXPECT_EQ(network, before);
}

TEST_F(ChangeTest, WhatComesAndGoesInOneChangeLeavesNothing)
{
    ChangeBuilder builder(network, ids);
    const MemberId ana = add(builder, "Ana");
    builder.remove(ana);
    EXPECT_TRUE(builder.take().isEmpty());
}

TEST_F(ChangeTest, ComposingTwoIsDoingOneAfterTheOther)
{
    ChangeBuilder first(network, ids);
    const MemberId ana = add(first, "Ana");
    const Change one = first.take();
    Network after = network;
    apply(after, one);
    ChangeBuilder second(after, ids);
    second.modify(ana, [](Member& member) { member.place = QStringLiteral("Harbour"); });
    add(second, "Bo");
    const Change two = second.take();
    apply(after, two);

    Network atOnce = network;
    apply(atOnce, composed(one, two));
    EXPECT_EQ(atOnce, after);
    EXPECT_TRUE(composed(one, one.inverse()).isEmpty());
}

TEST_F(ChangeTest, DoesNotFitWhenTheRowHasChangedMeanwhile)
{
    ChangeBuilder first(network, ids);
    const MemberId ana = add(first, "Ana");
    apply(network, first.take());
    ChangeBuilder stale(network, ids);
    stale.modify(ana, [](Member& member) { member.name = QStringLiteral("A"); });
    ChangeBuilder fresh(network, ids);
    fresh.modify(ana, [](Member& member) { member.name = QStringLiteral("B"); });
    apply(network, fresh.take());
    EXPECT_EQ(checkFits(network, stale.take()).error().code, ErrorCode::Conflict);
}

TEST_F(ChangeTest, DoesNotFitWhenAReferenceWouldLeadNowhere)
{
    ChangeBuilder first(network, ids);
    const MemberId ana = add(first, "Ana");
    const MemberId bo = add(first, "Bo");
    relate(first, ana, bo);
    apply(network, first.take());
    ChangeBuilder careless(network, ids);
    careless.remove(ana);
    EXPECT_EQ(checkFits(network, careless.take()).error().code, ErrorCode::Conflict);
}

TEST_F(ChangeTest, DoesNotFitWhenAPairWouldHaveTwoRelationships)
{
    ChangeBuilder first(network, ids);
    const MemberId ana = add(first, "Ana");
    const MemberId bo = add(first, "Bo");
    relate(first, ana, bo);
    apply(network, first.take());
    Change change;
    Relationship again;
    again.id = ids.next<RelationshipId>();
    again.first = ana;
    again.second = bo;
    change.of<Relationship>().inserted.push_back(again);
    EXPECT_EQ(checkFits(network, change).error().subject, "relationship");
}

} // namespace cw
