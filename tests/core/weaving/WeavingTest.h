// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/Introductions.h"
#include "tests/core/edit/EditTest.h"

namespace cw::weaving {

/// A network whose document is Mia's, who weaves; on 10 March 2026.
class WeavingTest : public edit::EditTest
{
protected:
    void SetUp() override
    {
        mia = add("Mia");
        NetworkProfile before = network.profile();
        NetworkProfile after = before;
        after.me = mia;
        Change change;
        change.of<NetworkProfile>().updated.push_back({before, after});
        commit(change);
    }

    /// An introduction that was suggested on the day.
    IntroductionId suggested(MemberId first, MemberId second, const char* iso = "2026-03-01")
    {
        Introduction row;
        row.first = first;
        row.second = second;
        row.suggested = edit::day(iso);
        return edit::insertedId<Introduction>(done(edit::suggestIntroduction(context(), row)));
    }

    void bothSayYes(IntroductionId id, const char* iso = "2026-03-02")
    {
        const Introduction row = *network.find(id);
        for (const MemberId side : {row.first, row.second})
            done(edit::answerSide(context(), id, side, IntroductionAnswer::Yes, edit::day(iso)));
    }

    void made(IntroductionId id, const char* iso = "2026-03-03")
    {
        bothSayYes(id);
        done(edit::makeIntroduction(context(), id, {}, edit::day(iso)));
    }

    MemberId mia;
};

} // namespace cw::weaving
