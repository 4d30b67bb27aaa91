// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Pulse.h"
#include "tests/support/DocumentFixture.h"

#include <algorithm>

namespace cw {

class PulseHistoryTest : public DocumentFixture
{
protected:
    PulseHistoryTest()
    {
        for (int i = 0; i < 3; ++i) {
            PulseQuestion question;
            question.text = QStringLiteral("Question %1").arg(i);
            questions.push_back(add(question));
        }
    }

    PulseRoundId start(bool isAnonymous)
    {
        PulseRound round;
        round.label = QStringLiteral("Autumn");
        round.asked = document->today();
        round.isAnonymous = isAnonymous;
        for (const PulseQuestionId question : questions)
            round.questions.insert(question);
        return add(round);
    }

    void answer(PulseRoundId id, MemberId member, int value)
    {
        std::vector<edit::PulseReply> sheet;
        for (const PulseQuestionId question : questions)
            sheet.push_back({question, value});
        const PulseRound round = *document->network().find(id);
        const auto change = edit::answerPulse(document->editContext(), id, member, sheet);
        ASSERT_TRUE(change.ok());
        ASSERT_TRUE(
            document->commit(*change, {QStringLiteral("test"), {}}, edit::pulseMergeKey(round))
                .ok());
    }

    std::size_t answers() const { return document->network().all<PulseAnswer>().size(); }

    std::vector<PulseQuestionId> questions;
};

TEST_F(PulseHistoryTest, DoesNotTellSheetsApartThatNobodySigned)
{
    const PulseRoundId round = start(true);
    const qint64 before = document->newestStep();
    for (int value = 1; value <= 5; ++value)
        answer(round, {}, value);
    EXPECT_EQ(document->newestStep(), before + 1);
    EXPECT_EQ(answers(), 15U);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(answers(), 0U);
    ASSERT_TRUE(document->redo().ok());
    EXPECT_EQ(answers(), 15U);
}

TEST_F(PulseHistoryTest, TakesSignedSheetsBackOneByOne)
{
    const MemberId ana = addMember("Ana");
    const MemberId bo = addMember("Bo");
    const PulseRoundId round = start(false);
    answer(round, ana, 3);
    answer(round, bo, 4);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(answers(), 3U);
}

} // namespace cw
