// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Network.h"
#include "core/network/NetworkWriter.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

Member member(std::int64_t id, const char* name)
{
    Member made;
    made.id = MemberId{id};
    made.name = QString::fromUtf8(name);
    return made;
}

Relationship tie(std::int64_t id, std::int64_t first, std::int64_t second)
{
    Relationship made;
    made.id = RelationshipId{id};
    made.first = MemberId{first};
    made.second = MemberId{second};
    return made;
}

} // namespace

TEST(Network, StartsWithItsProfileAndNothingElse)
{
    const Network network;
    EXPECT_EQ(network.all<NetworkProfile>().size(), 1U);
    EXPECT_EQ(network.all<Member>().size(), 0U);
    EXPECT_EQ(network.profile().name, QString());
}

TEST(Network, FindsARelationshipFromEitherSide)
{
    Network network;
    NetworkWriter writer(network);
    writer.insert(member(1, "Ana"));
    writer.insert(member(2, "Bo"));
    writer.insert(member(3, "Chi"));
    writer.insert(tie(10, 1, 2));
    writer.insert(tie(11, 2, 3));
    EXPECT_EQ(network.relationshipBetween(MemberId{2}, MemberId{1})->id, RelationshipId{10});
    EXPECT_EQ(network.relationshipBetween(MemberId{1}, MemberId{3}), nullptr);
    EXPECT_EQ(
        network.relationshipsOf(MemberId{2}),
        (std::vector{RelationshipId{10}, RelationshipId{11}}));
}

TEST(Network, KeepsReferenceIndexesThroughReplaceAndRemove)
{
    Network network;
    NetworkWriter writer(network);
    for (int i = 1; i <= 3; ++i)
        writer.insert(member(i, "x"));
    Interaction met;
    met.id = InteractionId{20};
    met.participants = {MemberId{1}, MemberId{2}};
    writer.insert(met);
    Interaction changed = met;
    changed.participants = {MemberId{2}, MemberId{3}};
    writer.replace(met, changed);
    EXPECT_TRUE(network.referencing(&Interaction::participants, MemberId{1}).empty());
    EXPECT_EQ(network.referencing(&Interaction::participants, MemberId{3}).size(), 1U);
    writer.remove(changed);
    EXPECT_TRUE(network.referencing(&Interaction::participants, MemberId{3}).empty());
}

TEST(Network, TellsTheTwoSidesOfTheSameTypeApart)
{
    Network network;
    NetworkWriter writer(network);
    writer.insert(member(1, "Ana"));
    writer.insert(member(2, "Growers"));
    Affiliation belongs;
    belongs.id = AffiliationId{5};
    belongs.member = MemberId{1};
    belongs.container = MemberId{2};
    writer.insert(belongs);
    EXPECT_EQ(network.referencing(&Affiliation::member, MemberId{1}).size(), 1U);
    EXPECT_EQ(network.referencing(&Affiliation::container, MemberId{1}).size(), 0U);
    EXPECT_EQ(network.referencing(&Affiliation::container, MemberId{2}).size(), 1U);
}

TEST(Network, InsertingManyIsTheSameAsOneByOne)
{
    Network one;
    Network many;
    std::vector<Member> members;
    std::vector<Relationship> ties;
    for (int i = 1; i <= 700; ++i)
        members.push_back(member(i, "m"));
    for (int i = 1; i < 700; ++i)
        ties.push_back(tie(10'000 - i, i, i + 1));
    for (const Member& each : members)
        NetworkWriter(one).insert(each);
    for (const Relationship& each : ties)
        NetworkWriter(one).insert(each);
    NetworkWriter(many).insertMany(members);
    NetworkWriter(many).insertMany(ties);
    EXPECT_EQ(one, many);
    EXPECT_EQ(one.relationshipsOf(MemberId{350}), many.relationshipsOf(MemberId{350}));
    EXPECT_NE(many.relationshipBetween(MemberId{350}, MemberId{351}), nullptr);
}

TEST(Network, ASnapshotDoesNotChangeWithTheNetwork)
{
    Network network;
    NetworkWriter(network).insert(member(1, "Ana"));
    const Network snapshot = network;
    NetworkWriter(network).replace(member(1, "Ana"), member(1, "Ana Ruiz"));
    EXPECT_EQ(snapshot.find(MemberId{1})->name, QStringLiteral("Ana"));
    EXPECT_NE(network, snapshot);
}

} // namespace cw
