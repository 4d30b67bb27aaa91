// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/edit/UseCases.h"

#include "core/edit/Pulse.h"
#include "core/edit/Snapshots.h"

namespace cw::edit {

namespace {

using Args = const EditContext&;

CivilDate day(Draw& draw)
{
    return draw.chance(2) ? CivilDate() : CivilDate::fromEpochDays(20'000 + draw.below(400));
}

Snapshot snapshot(Draw& draw)
{
    Snapshot row;
    row.label = draw.name();
    row.taken = day(draw);
    row.asOf = day(draw);
    row.rule = draw.oneOf<Rule>();
    row.minDepth = draw.below(7);
    row.measures.setValue(
        QStringLiteral("density"),
        draw.chance(9) ? draw.name() : QString::number(draw.below(9) / 8.0));
    row.notDefined.setValue(QStringLiteral("diameter"), QStringLiteral("no_ties"));
    row.methods.setValue(QStringLiteral("density"), QStringLiteral("1"));
    row.phase = draw.oneOf<Phase>();
    row.hasPhase = draw.chance(2);
    row.members = draw.below(50) - 1;
    return row;
}

PhaseJudgement judgement(Draw& draw)
{
    PhaseJudgement row;
    row.date = day(draw);
    row.phase = draw.oneOf<Phase>();
    row.diagnosed = draw.oneOf<Phase>();
    row.reason = draw.prose();
    return row;
}

PulseQuestion question(Draw& draw, PulseQuestion row)
{
    row.theme = draw.oneOf<PulseTheme>();
    row.text = draw.prose();
    row.low = draw.name();
    row.archived = draw.chance(4);
    return row;
}

PulseRound pulse(Draw& draw, PulseRound row)
{
    row.label = draw.name();
    row.isAnonymous = draw.chance(2);
    if (draw.chance(2))
        row.questions.insert(draw.row<PulseQuestion>());
    if (draw.chance(2))
        row.askedMembers.insert(draw.row<Member>());
    return row;
}

} // namespace

std::vector<UseCase> healthUseCases()
{
    return {
        {"keepSnapshot", [](Args c, Draw& d) { return keepSnapshot(c, snapshot(d)); }},
        {"renameSnapshot",
         [](Args c, Draw& d) {
             const SnapshotId id = d.row<Snapshot>();
             return renameSnapshot(c, id, d.name());
         }},
        {"removeSnapshots", [](Args c, Draw& d) { return removeSnapshots(c, d.rows<Snapshot>()); }},
        {"judgePhase", [](Args c, Draw& d) { return judgePhase(c, judgement(d)); }},
        {"removePhaseJudgements",
         [](Args c, Draw& d) { return removePhaseJudgements(c, d.rows<PhaseJudgement>()); }},
        {"addPulseQuestion",
         [](Args c, Draw& d) { return addPulseQuestion(c, question(d, PulseQuestion())); }},
        {"editPulseQuestion",
         [](Args c, Draw& d) {
             return editPulseQuestion(c, question(d, d.copy<PulseQuestion>()));
         }},
        {"removePulseQuestions",
         [](Args c, Draw& d) { return removePulseQuestions(c, d.rows<PulseQuestion>()); }},
        {"startPulse", [](Args c, Draw& d) { return startPulse(c, pulse(d, PulseRound())); }},
        {"startPulseAsking",
         [](Args c, Draw& d) {
             std::vector<PulseQuestion> added;
             for (int i = d.below(3); i > 0; --i)
                 added.push_back(question(d, PulseQuestion()));
             return startPulseAsking(c, pulse(d, PulseRound()), added);
         }},
        {"editPulse", [](Args c, Draw& d) { return editPulse(c, pulse(d, d.copy<PulseRound>())); }},
        {"closePulse",
         [](Args c, Draw& d) {
             const PulseRoundId id = d.row<PulseRound>();
             return closePulse(c, id, d.chance(3) ? day(d) : CivilDate());
         }},
        {"removePulses", [](Args c, Draw& d) { return removePulses(c, d.rows<PulseRound>()); }},
        {"answerPulse",
         [](Args c, Draw& d) {
             const PulseRound round = d.copy<PulseRound>();
             std::vector<PulseReply> replies;
             for (const PulseQuestionId id : round.questions) {
                 if (d.chance(2))
                     replies.push_back({id, 1 + d.below(6)});
             }
             return answerPulse(
                 c, round.id, round.isAnonymous ? MemberId() : d.row<Member>(), replies);
         }},
        {"takePulseSheets",
         [](Args c, Draw& d) {
             const PulseRound round = d.copy<PulseRound>();
             std::vector<PulseAnswer> answers;
             for (const PulseQuestionId id : round.questions) {
                 for (int sheet = 0; sheet < 3; ++sheet)
                     answers.push_back(
                         {.id = {},
                          .round = {},
                          .question = id,
                          .member = round.isAnonymous ? MemberId() : d.row<Member>(),
                          .value = 1 + d.below(5)});
             }
             return takePulseSheets(c, round.id, answers);
         }},
    };
}

} // namespace cw::edit
