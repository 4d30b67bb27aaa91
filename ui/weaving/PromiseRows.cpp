// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Projects.h"
#include "ui/support/ChangeText.h"
#include "ui/support/ShownText.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/TodayPage.h"
#include "ui/weaving/TodaySections.h"
#include "ui/weaving/TodayText.h"
#include "ui/weaving/WeaveModel.h"

namespace cw {

void addCommitments(TodayPage& page, const WeavePicture& picture)
{
    if (picture.digest.commitments.empty())
        return;
    const Network& network = picture.network;
    page.addHeading(TodayPage::tr("Promised"), static_cast<int>(picture.digest.commitments.size()));
    for (const CommitmentId id : picture.digest.commitments) {
        const Commitment& each = *network.find(id);
        const QString name = shownName(network, each.member);
        TaskRow* row = page.addRow(
            {.title = name,
             .reason = each.text,
             .due = dueText(each.due, picture.today),
             .isLate = each.due < picture.today});
        page.opens(row, {each.member});
        if (page.isReadOnly())
            continue;
        const auto settle = [&commits = page.commits(), id, name](CommitmentState state) {
            commits.carryOut(
                edit::settleCommitment(commits.document().editContext(), id, state),
                titleOf(titles::kCommitmentSettle, name));
        };
        row->addButton(TodayPage::tr("Done"), [settle] { settle(CommitmentState::Done); });
        row->addButton(TodayPage::tr("Dropped"), [settle] { settle(CommitmentState::Dropped); });
    }
}

void addNeeds(TodayPage& page, const WeavePicture& picture)
{
    if (picture.digest.needs.empty())
        return;
    const Network& network = picture.network;
    page.addHeading(TodayPage::tr("Needed soon"), static_cast<int>(picture.digest.needs.size()));
    for (const NeedId id : picture.digest.needs) {
        const Need& each = *network.find(id);
        TaskRow* row = page.addRow(
            {.title = shownName(network, each.member),
             .reason = each.text,
             .due = dueText(each.until, picture.today),
             .isLate = each.until < picture.today});
        page.opens(row, {each.member});
    }
}

} // namespace cw
