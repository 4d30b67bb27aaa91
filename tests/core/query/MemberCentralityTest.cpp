// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attributes/MemberCentrality.h"
#include "tests/core/query/QueryTest.h"

namespace cw::query {

namespace {

class MemberCentralityTest : public QueryTest
{
protected:
    MemberCentrality measured(const MemberCentrality* before = nullptr, CivilDate asOf = {})
    {
        TaskContext task;
        auto found = MemberCentrality::measured(network, Rule::Claimed, asOf, task, before);
        EXPECT_TRUE(found.ok());
        return std::move(found).value();
    }
};

} // namespace

TEST_F(MemberCentralityTest, OfNobodyIsEmpty)
{
    EXPECT_EQ(measured().of(MemberId{1}), nullptr);
    EXPECT_EQ(MemberCentrality().of(MemberId{1}), nullptr);
}

TEST_F(MemberCentralityTest, CountsThePairsOfOthersAndLeavesOutWhoIsArchived)
{
    const MemberId hub = add("Hub");
    const MemberId leaf = add("Leaf");
    tie(hub, leaf);
    tie(hub, add("Other"));
    tie(hub, add("Third"));
    const MemberId alone = add("Alone");
    const MemberId gone = add("Gone");
    tie(hub, gone);
    change(gone, [](Member& member) { member.archived = true; });
    const MemberCentrality found = measured();
    EXPECT_EQ(*found.of(hub), (MemberCentralityValue{3.0, 1.0}));
    EXPECT_EQ(*found.of(leaf), (MemberCentralityValue{0.0, 3.0 / 5.0}));
    EXPECT_EQ(*found.of(alone), (MemberCentralityValue{0.0, std::nullopt}));
    EXPECT_EQ(found.of(gone), nullptr);
    EXPECT_FALSE(found.isEstimated());
}

TEST_F(MemberCentralityTest, IsMeasuredAnewOnlyAfterATieHasComeOrGone)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    tie(ana, bo);
    const MemberCentrality before = measured();
    tie(bo, chi);
    const MemberCentrality after = measured(&before);
    EXPECT_EQ(after.of(bo)->betweenness, 1.0);
    // Nothing that counts has changed: even when measuring could not be done, what is known serves.
    change(bo, [](Member& member) { member.name = text("Bo Li"); });
    std::stop_source stop;
    stop.request_stop();
    TaskContext cancelled(stop.get_token());
    const auto kept = MemberCentrality::measured(network, Rule::Claimed, {}, cancelled, &after);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(kept->of(bo)->betweenness, 1.0);
    EXPECT_FALSE(MemberCentrality::measured(network, Rule::Claimed, {}, cancelled).ok());
}

} // namespace cw::query
