// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Batch.h"
#include "core/edit/Introductions.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Formats.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/TodayPage.h"
#include "ui/weaving/TodaySections.h"
#include "ui/weaving/TodayText.h"
#include "ui/weaving/WeaveModel.h"

#include <QMenu>

#include <algorithm>

namespace cw {

namespace {

constexpr int kFirstFollowUp = 14; // days after they were introduced

QString pairOf(const Network& network, const Introduction& introduction)
{
    return TodayPage::tr("%1 and %2", "to be introduced")
        .arg(network.find(introduction.first)->name, network.find(introduction.second)->name);
}

/// How far each of the two is: "You asked Ana Ruiz 3 days ago. Bo Lind said yes."
QString stateText(const Network& network, const Introduction& row, CivilDate today)
{
    QStringList sentences;
    const auto tell = [&](MemberId side, CivilDate asked, IntroductionAnswer answer) {
        const QString name = network.find(side)->name;
        if (answer == IntroductionAnswer::Yes)
            sentences += TodayPage::tr("%1 said yes.").arg(name);
        else if (answer == IntroductionAnswer::No)
            sentences += TodayPage::tr("%1 said no.").arg(name);
        else if (asked)
            sentences += TodayPage::tr("%1 was asked %2.", "member, how long ago")
                             .arg(name, formats::relativeDate(asked, today));
        else
            sentences += TodayPage::tr("%1 has not been asked.").arg(name);
    };
    tell(row.first, row.askedFirst, row.answerFirst);
    tell(row.second, row.askedSecond, row.answerSecond);
    return sentences.join(u' ');
}

/// What one of the two can be noted to have been asked, or to have said.
void addSide(
    TaskRow& line, Commits& commits, const Network& network, const Introduction& row, MemberId side)
{
    const bool isFirst = side == row.first;
    if ((isFirst ? row.answerFirst : row.answerSecond) != IntroductionAnswer::None)
        return;
    QMenu* menu = line.addMenu(network.find(side)->name);
    const QString pair = pairOf(network, row);
    Document& document = commits.document();
    const IntroductionId id = row.id;
    if (!(isFirst ? row.askedFirst : row.askedSecond)) {
        menu->addAction(TodayPage::tr("has been asked"), [&commits, &document, id, side, pair] {
            commits.carryOut(
                edit::askSide(document.editContext(), id, side),
                titleOf(titles::kIntroductionAnswer, pair));
        });
    }
    const std::pair<QString, IntroductionAnswer> answers[] = {
        {TodayPage::tr("says yes"), IntroductionAnswer::Yes},
        {TodayPage::tr("says no"), IntroductionAnswer::No}};
    for (const auto& choice : answers) {
        menu->addAction(choice.first, [&commits, &document, id, side, pair, said = choice.second] {
            commits.carryOut(
                edit::answerSide(document.editContext(), id, side, said),
                titleOf(titles::kIntroductionAnswer, pair));
        });
    }
}

/// Introduced today, and to be asked after in two weeks: one step.
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

void addOutcomes(TaskRow& line, Commits& commits, IntroductionId id, const QString& pair)
{
    QMenu* menu = line.addMenu(TodayPage::tr("Outcome"));
    Document& document = commits.document();
    const std::pair<QString, IntroductionOutcome> outcomes[] = {
        {TodayPage::tr("They exchanged something"), IntroductionOutcome::Exchanged},
        {TodayPage::tr("They have come closer"), IntroductionOutcome::Deepened},
        {TodayPage::tr("They do something together"), IntroductionOutcome::Project},
        {TodayPage::tr("Nothing came of it"), IntroductionOutcome::Nothing}};
    for (const auto& each : outcomes) {
        menu->addAction(each.first, [&commits, &document, id, pair, outcome = each.second] {
            edit::Conclusion conclusion;
            conclusion.outcome = outcome;
            commits.carryOut(
                edit::concludeIntroduction(document.editContext(), id, conclusion),
                titleOf(titles::kIntroductionConclude, pair));
        });
    }
}

} // namespace

void addReadyIntroductions(TodayPage& page, const WeavePicture& picture)
{
    const Network& network = picture.network;
    if (picture.digest.agreed.empty())
        return;
    page.addHeading(
        TodayPage::tr("Ready to introduce"), static_cast<int>(picture.digest.agreed.size()));
    for (const IntroductionId id : picture.digest.agreed) {
        const Introduction& each = *network.find(id);
        TaskRow* row = page.addRow(
            {.title = pairOf(network, each), .reason = TodayPage::tr("Both said yes."), .due = {}});
        page.opens(row, {each.first, each.second});
        if (page.isReadOnly())
            continue;
        row->addButton(
            TodayPage::tr("Introduced"),
            [&commits = page.commits(), id, pair = pairOf(network, each)] {
                commits.carryOut(
                    makeAndFollow(commits.document().editContext(), id),
                    titleOf(titles::kIntroductionMake, pair));
            });
    }
}

void addIntroductionsUnderWay(TodayPage& page, const WeavePicture& picture)
{
    const Network& network = picture.network;
    std::vector<const Introduction*> rows;
    for (const Introduction& each : network.all<Introduction>()) {
        if (!each.isOver() && each.stage() != IntroductionStage::Agreed)
            rows.push_back(&each);
    }
    if (rows.empty())
        return;
    page.addHeading(TodayPage::tr("Being introduced"), static_cast<int>(rows.size()));
    const auto& waiting = picture.digest.waiting;
    for (const Introduction* each : rows) {
        const bool isWaiting = std::ranges::find(waiting, each->id) != waiting.end();
        TaskRow* row = page.addRow(
            {.title = pairOf(network, *each),
             .reason = each->made ? TodayPage::tr("Introduced %1.")
                                        .arg(formats::relativeDate(each->made, picture.today))
                                  : stateText(network, *each, picture.today),
             .due = isWaiting ? TodayPage::tr("Ask again?") : QString(),
             .isLate = isWaiting},
            isWaiting ? TodayPage::Counts::Yes : TodayPage::Counts::No);
        page.opens(row, {each->first, each->second});
        if (page.isReadOnly())
            continue;
        if (each->made) {
            addOutcomes(*row, page.commits(), each->id, pairOf(network, *each));
        } else {
            for (const MemberId side : {each->first, each->second})
                addSide(*row, page.commits(), network, *each, side);
        }
    }
}

void addFollowUps(TodayPage& page, const WeavePicture& picture)
{
    if (picture.digest.followUps.empty())
        return;
    const Network& network = picture.network;
    page.addHeading(
        TodayPage::tr("Ask how it went"), static_cast<int>(picture.digest.followUps.size()));
    for (const FollowUpId id : picture.digest.followUps) {
        const FollowUp& each = *network.find(id);
        const Introduction& introduction = *network.find(each.introduction);
        const QString pair = pairOf(network, introduction);
        const QString since = TodayPage::tr("Introduced %1.")
                                  .arg(formats::relativeDate(introduction.made, picture.today));
        TaskRow* row = page.addRow(
            {.title = pair,
             .reason = each.note.isEmpty() ? since : each.note,
             .due = dueText(each.due, picture.today),
             .isLate = each.due < picture.today});
        page.opens(row, {introduction.first, introduction.second});
        if (page.isReadOnly())
            continue;
        row->addButton(TodayPage::tr("Asked"), [&commits = page.commits(), id, pair] {
            commits.carryOut(
                edit::doFollowUp(commits.document().editContext(), id, {}),
                titleOf(titles::kFollowUpDone, pair));
        });
    }
}

} // namespace cw
