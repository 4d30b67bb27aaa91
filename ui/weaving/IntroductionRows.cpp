// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Introductions.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/TodayPage.h"
#include "ui/weaving/TodaySections.h"
#include "ui/weaving/TodayText.h"
#include "ui/weaving/WeaveModel.h"
#include "ui/weaving/introductions/IntroductionActions.h"
#include "ui/weaving/introductions/IntroductionWords.h"

#include <algorithm>

namespace cw {

namespace {

/// What one of the two can be noted to have been asked, or to have said.
void addSide(
    TaskRow& line, Commits& commits, const Network& network, const Introduction& row, MemberId side)
{
    const bool isFirst = side == row.first;
    if ((isFirst ? row.answerFirst : row.answerSecond) == IntroductionAnswer::None)
        fillSideMenu(*line.addMenu(shownName(network, side)), commits, row, side);
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
            {.title = pairText(network, each),
             .reason = TodayPage::tr("Both said yes."),
             .due = {}});
        page.opens(row, id);
        if (!page.isReadOnly())
            row->addButton(TodayPage::tr("Introduced"), [&commits = page.commits(), id] {
                introduceToday(commits, id);
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
            {.title = pairText(network, *each),
             .reason = introductionStateText(network, *each, picture.today),
             .due = isWaiting ? TodayPage::tr("Ask again?") : QString(),
             .isLate = isWaiting},
            isWaiting ? TodayPage::Counts::Yes : TodayPage::Counts::No);
        page.opens(row, each->id);
        if (page.isReadOnly())
            continue;
        if (each->made) {
            row->addButton(TodayPage::tr("What became of it…"), [&page, id = each->id] {
                askForOutcome(page.commits(), id, page.window());
            });
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
        const QString pair = pairText(network, introduction);
        const QString since = TodayPage::tr("Introduced %1.")
                                  .arg(formats::relativeDate(introduction.made, picture.today));
        TaskRow* row = page.addRow(
            {.title = pair,
             .reason = each.note.isEmpty() ? since : each.note,
             .due = dueText(each.due, picture.today),
             .isLate = each.due < picture.today});
        page.opens(row, introduction.id);
        if (page.isReadOnly())
            continue;
        row->addButton(TodayPage::tr("Asked"), [&commits = page.commits(), id, pair] {
            commits.carryOut(
                edit::doFollowUp(commits.document().editContext(), id, {}),
                titleOf(titles::kFollowUpDone, pair));
        });
        row->addButton(TodayPage::tr("What became of it…"), [&page, asked = introduction.id] {
            askForOutcome(page.commits(), asked, page.window());
        });
    }
}

} // namespace cw
