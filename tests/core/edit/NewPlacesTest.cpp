// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/NewPlaces.h"

#include "core/change/ChangeBuilder.h"
#include "core/edit/Placements.h"
#include "tests/core/edit/EditTest.h"

#include <cmath>

namespace cw::edit {

namespace {

/// A ring of twelve that stands on the map as one.
class NewPlacesTest : public EditTest
{
protected:
    NewPlacesTest()
    {
        ChangeBuilder builder(network, ids);
        for (int i = 0; i < 12; ++i)
            ring.push_back(builder.insert(named(QStringLiteral("Member %1").arg(i))));
        for (std::size_t i = 0; i < 12; ++i) {
            join(builder, ring[i], ring[(i + 1) % 12]);
            const double angle = static_cast<double>(i) * 0.5236;
            builder.insert(Placement{
                .member = ring[i], .x = 200 * std::cos(angle), .y = 200 * std::sin(angle)});
        }
        apply(network, builder.take());
    }

    static Member named(const QString& name)
    {
        Member member;
        member.name = name;
        return member;
    }

    static void join(ChangeBuilder& builder, MemberId a, MemberId b)
    {
        Relationship relationship;
        relationship.first = std::min(a, b);
        relationship.second = std::max(a, b);
        builder.insert(relationship);
    }

    std::vector<MemberId> ring;
};

} // namespace

TEST_F(NewPlacesTest, SetANewcomerBesideThoseTheyKnowInTheSameStep)
{
    ChangeBuilder builder(network, ids);
    const MemberId sam = builder.insert(named(QStringLiteral("Sam")));
    join(builder, sam, ring[2]);
    join(builder, sam, ring[3]);
    const Change change = done(withPlaces(context(), builder.take()));
    EXPECT_EQ(change.of<Member>().inserted.size(), 1U);
    ASSERT_EQ(change.of<Placement>().inserted.size(), 1U);
    EXPECT_TRUE(change.of<Placement>().updated.empty()) << "the map is memory";
    const Placement& place = *network.placementOf(sam);
    const Placement& known = *network.placementOf(ring[2]);
    EXPECT_LT(std::hypot(place.x - known.x, place.y - known.y), 200);
}

TEST_F(NewPlacesTest, MoveNobodyWhoIsRelated)
{
    ChangeBuilder builder(network, ids);
    join(builder, ring[0], ring[6]);
    const Change relating = builder.take();
    EXPECT_EQ(done(withPlaces(context(), relating)), relating);
}

TEST_F(NewPlacesTest, LeaveAPlaceAloneThatTheChangeGives)
{
    ChangeBuilder builder(network, ids);
    const MemberId sam = builder.insert(named(QStringLiteral("Sam")));
    join(builder, sam, ring[2]);
    builder.insert(Placement{.member = sam, .x = 7000, .y = -7000});
    const Change placed = builder.take();
    EXPECT_EQ(done(withPlaces(context(), placed)), placed);
}

} // namespace cw::edit
