// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Cadences.h"
#include "core/edit/Interactions.h"
#include "ui/support/ChangeText.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/TodayPage.h"
#include "ui/weaving/TodaySections.h"
#include "ui/weaving/TodayText.h"
#include "ui/weaving/WeaveModel.h"
#include "ui/weaving/log/LogDialog.h"

#include <QMenu>

#include <algorithm>
#include <array>

namespace cw {

namespace {

constexpr std::size_t kFewContacts = 5;
constexpr int kWeek = 7; // days
constexpr int kMonth = 30;
constexpr int kQuarter = 91;

void logContact(Commits& commits, RelationshipId relationship, InteractionKind kind)
{
    Document& document = commits.document();
    const Relationship& tie = *document.network().find(relationship);
    Interaction contact;
    contact.kind = kind;
    contact.participants.insert(tie.first);
    contact.participants.insert(tie.second);
    commits.carryOut(
        edit::logInteraction(document.editContext(), contact),
        titleOf(titles::kInteractionAdd, document.network(), relationship));
}

/// Until the day after so many; 0: no more.
void snooze(Commits& commits, RelationshipId relationship, int days)
{
    Document& document = commits.document();
    commits.carryOut(
        edit::snooze(document.editContext(), relationship, document.today().plusDays(days)),
        titleOf(
            days > 0 ? titles::kContactSnooze : titles::kContactWake, document.network(),
            relationship));
}

void addContact(TodayPage& page, const WeavePicture& picture, const weaving::DueContact& contact)
{
    const RelationshipId id = contact.relationship;
    TaskRow* row = page.addRow(
        {.title = contactTitle(picture.network, contact),
         .reason = contactReason(contact, picture.today),
         .due = dueText(contact.due, picture.today),
         .isLate = contact.urgency == weaving::Urgency::Late});
    page.opens(row, id);
    if (page.isReadOnly())
        return;
    Commits& commits = page.commits();
    QMenu* log = row->addMenu(TodayPage::tr("Log"));
    for (const InteractionKind kind :
         {InteractionKind::Call, InteractionKind::Message, InteractionKind::Meeting})
        log->addAction(
            interactionKindText(kind), [&commits, id, kind] { logContact(commits, id, kind); });
    log->addSeparator();
    log->addAction(TodayPage::tr("More to note…"), [&commits, &page, id] {
        const Relationship& tie = *commits.document().network().find(id);
        (new LogDialog(commits, std::array{tie.first, tie.second}, &page))->open();
    });
    QMenu* later = row->addMenu(TodayPage::tr("Later"));
    const std::pair<QString, int> whiles[] = {
        {TodayPage::tr("In a week"), kWeek},
        {TodayPage::tr("In a month"), kMonth},
        {TodayPage::tr("In three months"), kQuarter}};
    for (const auto& each : whiles)
        later->addAction(
            each.first, [&commits, id, days = each.second] { snooze(commits, id, days); });
}

} // namespace

void addDueContacts(TodayPage& page, const WeavePicture& picture)
{
    const auto& due = picture.contacts.now;
    if (due.empty())
        return;
    page.addHeading(TodayPage::tr("Be in touch"), static_cast<int>(due.size()));
    const std::size_t shown =
        page.showsAllContacts() ? due.size() : std::min(due.size(), kFewContacts);
    for (std::size_t i = 0; i < due.size(); ++i) {
        if (i < shown)
            addContact(page, picture, due[i]);
        else
            page.countOne();
    }
    if (due.size() > kFewContacts)
        page.addMore(
            shown < due.size() ? TodayPage::tr("Show all %n", nullptr, static_cast<int>(due.size()))
                               : TodayPage::tr("Show only the first"));
}

void addSnoozedContacts(TodayPage& page, const WeavePicture& picture)
{
    const auto& snoozed = picture.contacts.snoozed;
    if (snoozed.empty())
        return;
    page.addHeading(TodayPage::tr("Put off"), static_cast<int>(snoozed.size()));
    for (const weaving::DueContact& contact : snoozed) {
        const RelationshipId id = contact.relationship;
        TaskRow* row = page.addRow(
            {.title = contactTitle(picture.network, contact),
             .reason =
                 TodayPage::tr("Left in peace until %1.").arg(formats::date(contact.snoozedUntil)),
             .due = {}},
            TodayPage::Counts::No);
        page.opens(row, id);
        if (!page.isReadOnly())
            row->addButton(
                TodayPage::tr("Wake"), [&commits = page.commits(), id] { snooze(commits, id, 0); });
    }
}

} // namespace cw
