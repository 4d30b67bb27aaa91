// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentViews.h"

#include "ui/members/MemberTable.h"
#include "ui/members/MembersView.h"
#include "ui/shell/Inspector.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Toast.h"
#include "ui/shell/WindowFrame.h"
#include "ui/support/ErrorText.h"

#include <QAction>

namespace cw {

namespace {
const QString kMembers = QStringLiteral("members");
}

DocumentViews::DocumentViews(Document& document, MainWindow& window)
    : m_document(document), m_window(window)
{
    window.frame().addWorkspace(
        {.key = kMembers,
         .word = tr("Members"),
         .icon = Icon::Members,
         .tip = window.actions().action(ActionId::ShowMembers).toolTip()},
        [this](QWidget* parent) { return makeMembers(parent); });
    connectActions();
}

DocumentViews::~DocumentViews()
{
    m_window.frame().removeWorkspaces();
}

QWidget* DocumentViews::makeMembers(QWidget* parent)
{
    m_members = new MembersView(m_document, m_window.selection(), parent);
    connect(m_members, &MembersView::failed, this, &DocumentViews::say);
    connect(m_members, &MembersView::memberActivated, this, &DocumentViews::openInspector);
    return m_members;
}

void DocumentViews::goTo(MemberId id)
{
    m_window.selection().select(id);
    openInspector();
}

void DocumentViews::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(&m_window.actions().action(id), &QAction::triggered, this, act);
    };
    on(ActionId::ShowMembers, [this] { m_window.frame().showWorkspace(kMembers); });
    on(ActionId::SelectAll, [this] { selectAll(); });
    on(ActionId::AddMember, [this] { addMember(); });
    Selection& selection = m_window.selection();
    connect(&selection, &Selection::changed, this, [this, &selection] {
        m_window.frame().inspector().setHasSelection(!selection.isEmpty());
    });
}

void DocumentViews::selectAll()
{
    if (m_window.frame().currentWorkspace() == kMembers)
        m_members->table().selectAll();
}

void DocumentViews::addMember()
{
    if (m_window.frame().currentWorkspace() == kMembers)
        m_members->addMember();
}

void DocumentViews::openInspector()
{
    m_window.frame().setInspectorFolded(false);
}

void DocumentViews::say(const Error& error)
{
    m_window.toast().say(errorText(error));
}

} // namespace cw
