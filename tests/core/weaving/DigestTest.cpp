// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/Digest.h"

#include "core/edit/OffersAndNeeds.h"
#include "core/edit/Projects.h"
#include "tests/core/weaving/WeavingTest.h"

namespace cw::weaving {

class Digests : public WeavingTest
{};

TEST_F(Digests, OfANewNetworkAreEmpty)
{
    EXPECT_TRUE(digestOf(network, today).isEmpty());
}

TEST_F(Digests, NameTheFollowUpsThatAreDueTheOldestFirst)
{
    const IntroductionId id = suggested(add("Ana"), add("Bo"));
    std::vector<FollowUpId> planned;
    for (const char* iso : {"2026-03-10", "2026-03-05", "2026-03-11"}) {
        FollowUp row;
        row.introduction = id;
        row.due = edit::day(iso);
        planned.push_back(edit::insertedId<FollowUp>(done(edit::planFollowUp(context(), row))));
    }
    EXPECT_EQ(
        digestOf(network, today).followUps, (std::vector<FollowUpId>{planned[1], planned[0]}));
    done(edit::doFollowUp(context(), planned[1], {}));
    EXPECT_EQ(digestOf(network, today).followUps, std::vector<FollowUpId>{planned[0]});
}

TEST_F(Digests, NameIntroductionsThatCanBeMade)
{
    const IntroductionId id = suggested(add("Ana"), add("Bo"));
    EXPECT_TRUE(digestOf(network, today).agreed.empty());
    bothSayYes(id);
    EXPECT_EQ(digestOf(network, today).agreed, std::vector<IntroductionId>{id});
    done(edit::makeIntroduction(context(), id, {}));
    EXPECT_TRUE(digestOf(network, today).agreed.empty());
}

TEST_F(Digests, AskAfterAnAnswerOnceAWeekHasGone)
{
    const MemberId ana = add("Ana");
    const IntroductionId id = suggested(ana, add("Bo"));
    done(edit::askSide(context(), id, ana, edit::day("2026-03-04")));
    EXPECT_TRUE(digestOf(network, today).waiting.empty());
    today = edit::day("2026-03-11");
    EXPECT_EQ(digestOf(network, today).waiting, std::vector<IntroductionId>{id});
    done(edit::answerSide(context(), id, ana, IntroductionAnswer::No));
    EXPECT_TRUE(digestOf(network, today).waiting.empty());
}

TEST_F(Digests, NamePromisesAndNeedsThatAreNear)
{
    const MemberId ana = add("Ana");
    const auto promised = [&](const char* due) {
        Commitment row;
        row.member = ana;
        row.text = edit::text("Ask about the barn");
        row.made = edit::day("2026-01-01");
        row.due = edit::day(due);
        return edit::insertedId<Commitment>(done(edit::addCommitment(context(), row)));
    };
    const auto near = promised("2026-03-13");
    promised("2026-03-14");
    const auto late = promised("2026-02-01");
    EXPECT_EQ(digestOf(network, today).commitments, (std::vector<CommitmentId>{late, near}));
    Need need;
    need.member = ana;
    need.text = edit::text("A van");
    need.from = edit::day("2026-01-01");
    need.until = edit::day("2026-03-24");
    const auto van = edit::insertedId<Need>(done(edit::addNeed(context(), need)));
    EXPECT_EQ(digestOf(network, today).needs, std::vector<NeedId>{van});
    done(edit::meetNeed(context(), van));
    EXPECT_TRUE(digestOf(network, today).needs.empty());
}

} // namespace cw::weaving
