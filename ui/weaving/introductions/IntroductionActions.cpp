// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/introductions/IntroductionActions.h"

#include "core/edit/Batch.h"
#include "core/edit/Introductions.h"
#include "ui/support/ChangeText.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/introductions/ConclusionDialog.h"
#include "ui/weaving/introductions/IntroductionWords.h"

#include <QCoreApplication>
#include <QMenu>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(IntroductionActions)
};

constexpr int kFirstFollowUp = 14; // days after they were introduced

/// The row as it is now; null when it has gone in the meantime.
const Introduction* find(const Commits& commits, IntroductionId id)
{
    return commits.document().network().find(id);
}

ChangeTitle titleFor(const Commits& commits, const char* key, IntroductionId id)
{
    return titleOf(key, pairText(commits.document().network(), *find(commits, id)));
}

void answer(Commits& commits, IntroductionId id, MemberId side, IntroductionAnswer said)
{
    if (find(commits, id))
        commits.carryOut(
            edit::answerSide(commits.document().editContext(), id, side, said),
            titleFor(commits, titles::kIntroductionAnswer, id));
}

Result<Change> makeAndFollow(const edit::EditContext& context, IntroductionId id)
{
    edit::Batch batch(context);
    const Result<Change> made = batch.then(edit::makeIntroduction, id, QString(), CivilDate());
    if (!made)
        return made;
    FollowUp followUp;
    followUp.introduction = id;
    followUp.due = context.today.plusDays(kFirstFollowUp);
    const Result<Change> planned = batch.then(edit::planFollowUp, followUp);
    return planned ? Result<Change>(batch.take()) : planned;
}

} // namespace

void fillSideMenu(QMenu& menu, Commits& commits, const Introduction& row, MemberId side)
{
    const IntroductionId id = row.id;
    const bool isFirst = side == row.first;
    const IntroductionAnswer said = isFirst ? row.answerFirst : row.answerSecond;
    if (said == IntroductionAnswer::None && !(isFirst ? row.askedFirst : row.askedSecond))
        menu.addAction(Words::tr("has been asked"), [&commits, id, side] {
            if (find(commits, id))
                commits.carryOut(
                    edit::askSide(commits.document().editContext(), id, side),
                    titleFor(commits, titles::kIntroductionAnswer, id));
        });
    const std::pair<QString, IntroductionAnswer> answers[] = {
        {Words::tr("says yes"), IntroductionAnswer::Yes},
        {Words::tr("says no"), IntroductionAnswer::No},
        {Words::tr("has not answered after all"), IntroductionAnswer::None}};
    for (const auto& choice : answers) {
        if (choice.second != said)
            menu.addAction(choice.first, [&commits, id, side, now = choice.second] {
                answer(commits, id, side, now);
            });
    }
}

void introduceToday(Commits& commits, IntroductionId id)
{
    if (find(commits, id))
        commits.carryOut(
            makeAndFollow(commits.document().editContext(), id),
            titleFor(commits, titles::kIntroductionMake, id));
}

void noteFirstContactToday(Commits& commits, IntroductionId id)
{
    if (find(commits, id))
        commits.carryOut(
            edit::noteFirstContact(commits.document().editContext(), id),
            titleFor(commits, titles::kIntroductionEdit, id));
}

void askForOutcome(Commits& commits, IntroductionId id, QWidget* parent)
{
    if (find(commits, id))
        (new ConclusionDialog(commits, id, parent))->open();
}

IntroductionId beginIntroduction(Commits& commits, const Introduction& begun)
{
    Introduction row = begun;
    const edit::EditContext context = commits.document().editContext();
    fillFromProfiles(row, context.network, context.today);
    row.message = introductionMessage(context.network, row);
    const Result<Change> change = edit::suggestIntroduction(context, row);
    const bool isDone = commits.carryOut(
        change, titleOf(titles::kIntroductionBegin, pairText(context.network, row)));
    return isDone ? edit::insertedId<Introduction>(*change) : IntroductionId();
}

} // namespace cw
