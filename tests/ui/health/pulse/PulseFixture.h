// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/Pulse.h"
#include "tests/ui/health/HealthViewFixture.h"
#include "ui/health/pulse/PulseActions.h"
#include "ui/support/PulseText.h"

namespace cw {

/// The workspace Health of a star of seven, and two questions to ask them.
class PulseFixture : public HealthViewFixture
{
protected:
    PulseFixture()
    {
        members = {ana, bo, chi, dee};
        for (const char* const name : {"Eli Moss", "Fay Noor", "Gil Haas"}) {
            members.push_back(addMember(name));
            relate(ana, members.back());
        }
    }

    PulseQuestionId ask(PulseTheme theme, const char* words)
    {
        PulseQuestion question;
        question.theme = theme;
        question.text = QString::fromUtf8(words);
        question.position = static_cast<int>(document->network().all<PulseQuestion>().size());
        return add(question);
    }

    void askTwo()
    {
        belonging = ask(PulseTheme::Belonging, "I belong here.");
        safety = ask(PulseTheme::Safety, "I can say what I think.");
    }

    PulseRoundId startRound(const char* label, bool isAnonymous, const char* closed = nullptr)
    {
        PulseRound round;
        round.label = QString::fromUtf8(label);
        round.asked = *CivilDate::of(2025, 1, 2);
        if (closed)
            round.closed = *CivilDate::fromIso(closed);
        round.isAnonymous = isAnonymous;
        round.questions = {belonging, safety};
        for (const MemberId member : members)
            round.askedMembers.insert(member);
        return add(round);
    }

    void answer(PulseRoundId round, PulseQuestionId question, const std::vector<int>& values)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            PulseAnswer answer;
            answer.round = round;
            answer.question = question;
            answer.value = values[i];
            if (!document->network().find(round)->isAnonymous)
                answer.member = members[i];
            add(answer);
        }
    }

    std::size_t answers() const { return document->network().all<PulseAnswer>().size(); }

    template <class Widget>
    Widget* part(const char* name) const
    {
        return view->findChild<Widget*>(QLatin1String(name));
    }

    std::vector<MemberId> members;
    PulseQuestionId belonging;
    PulseQuestionId safety;
};

} // namespace cw
