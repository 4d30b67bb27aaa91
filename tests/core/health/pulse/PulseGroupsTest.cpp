// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/pulse/PulseGroups.h"

#include "core/health/pulse/DifferenceGuard.h"
#include "core/kernel/base/Random.h"
#include "tests/core/health/pulse/PulseTest.h"

#include <iterator>
#include <set>

namespace cw::health {

class PulseGroupsTest : public PulseTest
{
protected:
    void SetUp() override { question = ask(PulseTheme::Belonging); }

    MemberId addMember(const char* sector, const char* place)
    {
        const MemberId member = add("member");
        change(member, [&](Member& row) {
            row.sector = query::text(sector);
            row.place = query::text(place);
        });
        return member;
    }

    /// So many of each, all having answered.
    void answerAs(PulseRoundId round, const char* sector, const char* place, int count, int value)
    {
        for (int i = 0; i < count; ++i)
            answer(round, question, addMember(sector, place), value);
    }

    std::vector<PulseByField> read(PulseRoundId round, std::size_t smallest = kSmallestGroup)
    {
        return readPulseByFields(
            network, query::networkGraph(network, {}), round, {.smallestGroup = smallest});
    }

    static const PulseGroup*
    groupOf(const std::vector<PulseByField>& fields, const char* key, const char* value)
    {
        for (const PulseByField& field : fields) {
            for (const PulseGroup& group : field.groups) {
                if (field.key == QLatin1StringView(key) && group.value == query::text(value))
                    return &group;
            }
        }
        return nullptr;
    }

    static bool isShown(const std::vector<PulseByField>& fields, const char* key, const char* value)
    {
        const PulseGroup* const group = groupOf(fields, key, value);
        return group && group->questions.front().figures.isShown();
    }

    PulseQuestionId question;
};

TEST_F(PulseGroupsTest, EachGroupHasItsOwnFigures)
{
    const PulseRoundId round = startRound({question}, false);
    answerAs(round, "Food", "", 5, 2);
    answerAs(round, "Health", "", 6, 4);
    const auto fields = read(round);
    ASSERT_TRUE(isShown(fields, "sector", "Food"));
    EXPECT_EQ(groupOf(fields, "sector", "Food")->questions.front().figures.mean.value, 2.0);
    EXPECT_EQ(groupOf(fields, "sector", "Health")->themes.front().figures.mean.value, 4.0);
}

TEST_F(PulseGroupsTest, OneSmallGroupHidesTheSmallestOtherLestItBeWorkedOut)
{
    const PulseRoundId round = startRound({question}, false);
    answerAs(round, "Food", "", 3, 1);
    answerAs(round, "Health", "", 6, 3);
    answerAs(round, "Water", "", 8, 5);
    const auto fields = read(round);
    EXPECT_FALSE(isShown(fields, "sector", "Food"));
    EXPECT_FALSE(isShown(fields, "sector", "Health"));
    EXPECT_TRUE(isShown(fields, "sector", "Water"));
}

TEST_F(PulseGroupsTest, TwoSmallGroupsThatAreEnoughTogetherHideNobodyElse)
{
    const PulseRoundId round = startRound({question}, false);
    answerAs(round, "Food", "", 3, 1);
    answerAs(round, "Water", "", 3, 1);
    answerAs(round, "Health", "", 6, 3);
    EXPECT_TRUE(isShown(read(round), "sector", "Health"));
}

TEST_F(PulseGroupsTest, GroupsOfTwoFieldsThatDifferByOnePersonAreNotBothShown)
{
    const PulseRoundId round = startRound({question}, false);
    answerAs(round, "Food", "North", 6, 2);
    answerAs(round, "Food", "South", 1, 5);
    answerAs(round, "Health", "South", 7, 3);
    const auto fields = read(round);
    const bool bySector = isShown(fields, "sector", "Food");
    const bool byPlace = isShown(fields, "place", "North");
    EXPECT_NE(bySector, byPlace);
    EXPECT_FALSE(isShown(fields, "sector", "Health") && isShown(fields, "place", "South"));
}

TEST_F(PulseGroupsTest, WhoHasNoValueOrIsGoneIsAGroupToo)
{
    const PulseRoundId round = startRound({question}, false);
    answerAs(round, "Food", "", 6, 2);
    answerAs(round, "Health", "", 6, 2);
    answerAs(round, "", "", 2, 4); // Food and Health from everybody would leave these two
    const auto fields = read(round);
    EXPECT_NE(isShown(fields, "sector", "Food"), isShown(fields, "sector", "Health"));
    EXPECT_FALSE(isShown(fields, "sector", ""));
}

TEST_F(PulseGroupsTest, AnonymousAndOpenRoundsHaveNoGroups)
{
    const PulseRoundId anonymous = startRound({question}, true);
    answer(anonymous, question, {1, 2, 3, 4, 5});
    EXPECT_TRUE(read(anonymous).empty());
    const PulseRoundId open = startRound({question}, false);
    answerAs(open, "Food", "", 6, 2);
    change(open, [](PulseRound& row) { row.closed = {}; });
    EXPECT_TRUE(read(open).empty());
}

TEST_F(PulseGroupsTest, NoTwoShownNumbersDifferByAFewPeople)
{
    using Set = std::set<MemberId>;
    Random random(5);
    const char* const sectors[] = {"Food", "Health", "Water", ""};
    const char* const places[] = {"North", "South", "East"};
    for (int trial = 0; trial < 200; ++trial) {
        network = Network();
        question = ask(PulseTheme::Belonging);
        const PulseRoundId round = startRound({question}, false);
        const auto people = 8 + random.next() % 25;
        std::vector<std::pair<MemberId, std::pair<const char*, const char*>>> all;
        for (std::uint64_t i = 0; i < people; ++i) {
            const char* const sector = sectors[random.next() % 4];
            const char* const place = places[random.next() % 3];
            const MemberId member = addMember(sector, place);
            answer(round, question, member, 3);
            all.push_back({member, {sector, place}});
        }
        const auto fields = read(round);
        std::vector<Set> known(1);
        for (const auto& each : all)
            known.front().insert(each.first);
        for (const char* const key : {"sector", "place"}) {
            Set rest = known.front();
            for (const char* const value :
                 {"Food", "Health", "Water", "North", "South", "East", ""}) {
                if (!isShown(fields, key, value))
                    continue;
                Set group;
                for (const auto& each : all) {
                    const char* const own =
                        key == std::string("sector") ? each.second.first : each.second.second;
                    if (std::string(own) == value) {
                        group.insert(each.first);
                        rest.erase(each.first);
                    }
                }
                known.push_back(group);
            }
            known.push_back(rest);
        }
        for (const Set& a : known) {
            for (const Set& b : known) {
                std::vector<MemberId> either;
                std::ranges::set_symmetric_difference(a, b, std::back_inserter(either));
                EXPECT_TRUE(either.empty() || either.size() >= kSmallestGroup)
                    << either.size() << " of " << people;
            }
        }
    }
}

TEST_F(PulseGroupsTest, AGroupThatHasBeenShownMayBeShownAgain)
{
    DifferenceGuard guard(12, 5);
    const std::vector<MemberId> six{MemberId{1}, MemberId{2}, MemberId{3},
                                    MemberId{4}, MemberId{5}, MemberId{6}};
    std::vector<MemberId> seven = six;
    seven.push_back(MemberId{7});
    EXPECT_TRUE(guard.mayShow(six));
    guard.note(six);
    EXPECT_TRUE(guard.mayShow(six));
    EXPECT_FALSE(guard.mayShow(seven));
    const std::vector<MemberId> others{
        MemberId{8}, MemberId{9}, MemberId{10}, MemberId{11}, MemberId{12}};
    EXPECT_FALSE(guard.mayShow(others)); // with the six, all but one
}

} // namespace cw::health
