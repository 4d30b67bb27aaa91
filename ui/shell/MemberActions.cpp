// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MemberActions.h"

#include "core/advice/MemberLetter.h"
#include "core/edit/Members.h"
#include "core/edit/Profile.h"
#include "ui/members/DuplicatesDialog.h"
#include "ui/members/FieldsDialog.h"
#include "ui/members/MergeDialog.h"
#include "ui/members/TagsDialog.h"
#include "ui/shell/ActionCatalogue.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/cadences/CadencesDialog.h"
#include "ui/weaving/log/LogDialog.h"

#include <QAction>

#include <algorithm>

namespace cw {

MemberActions::MemberActions(
    Commits& commits, Selection& selection, const ActionCatalogue& actions, QWidget* window)
    : m_commits(commits)
    , m_document(commits.document())
    , m_selection(selection)
    , m_actions(actions)
    , m_window(window)
{
    const auto on = [this](ActionId id, auto act) {
        connect(&m_actions.action(id), &QAction::triggered, this, act);
    };
    on(ActionId::ArchiveMembers, [this] { archive(); });
    on(ActionId::RestoreMembers, [this] { restore(); });
    on(ActionId::RemoveMembers, [this] { remove(); });
    on(ActionId::ThisIsMe, [this] { beMe(); });
    on(ActionId::MergeMembers,
       [this] { (new MergeDialog(m_commits, m_selection.members(), m_window))->open(); });
    on(ActionId::FindDuplicates,
       [this] { (new DuplicatesDialog(m_commits, m_selection, m_window))->open(); });
    on(ActionId::TagMembers,
       [this] { (new TagsDialog(m_commits, m_selection.members(), m_window))->open(); });
    on(ActionId::LogContact, [this] { (new LogDialog(m_commits, inTouch(), m_window))->open(); });
    on(ActionId::SetCadences,
       [this] { (new CadencesDialog(m_commits, m_selection.onlyMember(), m_window))->open(); });
    on(ActionId::EditFields, [this] { (new FieldsDialog(m_commits, m_window))->open(); });
    connect(&selection, &Selection::changed, this, &MemberActions::refresh);
    connect(&m_document, &Document::changed, this, &MemberActions::refresh);
    refresh();
}

void MemberActions::refresh()
{
    const Network& network = m_document.network();
    const std::vector<MemberId>& members = m_selection.members();
    const auto isArchived = [&](MemberId id) {
        const Member* member = network.find(id);
        return member && member->archived;
    };
    const bool mayWrite = !m_document.isReadOnly();
    const bool hasArchived = std::ranges::any_of(members, isArchived);
    const bool hasLiving = !std::ranges::all_of(members, isArchived);
    const MemberId one = m_selection.onlyMember();
    const auto enable = [&](ActionId id, bool isUsable) {
        m_actions.action(id).setEnabled(mayWrite && isUsable);
    };
    enable(ActionId::ArchiveMembers, hasLiving);
    enable(ActionId::RestoreMembers, hasArchived);
    enable(ActionId::RemoveMembers, !members.empty());
    enable(ActionId::ThisIsMe, one && network.profile().me != one);
    enable(ActionId::MergeMembers, members.size() > 1);
    const CivilDate today = m_document.today();
    m_actions.action(ActionId::LettersToMembers)
        .setEnabled(std::ranges::any_of(
            members, [&](MemberId each) { return advice::canHaveLetter(network, each, today); }));
}

/// Who of a contact is filled in: the selected, and whose document it is with one of them.
std::vector<MemberId> MemberActions::inTouch() const
{
    const Network& network = m_document.network();
    std::vector<MemberId> members = m_selection.members();
    if (const Relationship* tie = network.find(m_selection.onlyRelationship()))
        members = {tie->first, tie->second};
    constexpr std::size_t kMost = 12; // more are a selection of something else
    if (members.size() > kMost)
        members.clear();
    const MemberId me = network.profile().me;
    if (members.size() == 1 && me && members.front() != me)
        members.insert(members.begin(), me);
    return members;
}

void MemberActions::archive()
{
    const std::vector<MemberId>& members = m_selection.members();
    m_commits.carryOut(
        edit::archiveMembers(m_document.editContext(), members),
        titleOf(titles::kMemberArchive, m_document.network(), members));
}

void MemberActions::restore()
{
    const std::vector<MemberId>& members = m_selection.members();
    m_commits.carryOut(
        edit::restoreMembers(m_document.editContext(), members),
        titleOf(titles::kMemberRestore, m_document.network(), members));
}

void MemberActions::remove()
{
    const std::vector<MemberId> members = m_selection.members(); // it goes with them
    m_commits.carryOut(
        edit::removeMembers(m_document.editContext(), members),
        titleOf(titles::kMemberRemove, m_document.network(), members));
}

void MemberActions::beMe()
{
    m_commits.carryOut(
        edit::setMe(m_document.editContext(), m_selection.onlyMember()),
        titleOf(titles::kProfileEdit, QString()));
}

} // namespace cw
