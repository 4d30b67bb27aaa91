// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentViews.h"

#include "ui/shell/Inspector.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowFrame.h"

#include <QAction>

namespace cw {

DocumentViews::DocumentViews(Document& document, MainWindow& window)
    : m_document(document), m_window(window)
{
    connectActions();
}

DocumentViews::~DocumentViews()
{
    m_window.frame().removeWorkspaces();
}

void DocumentViews::goTo(MemberId id)
{
    m_window.selection().select(id);
}

void DocumentViews::connectActions()
{
    const auto leadsTo = [this](ActionId id, const char* key) {
        connect(&m_window.actions().action(id), &QAction::triggered, this, [this, key] {
            m_window.frame().showWorkspace(QLatin1String(key));
        });
    };
    leadsTo(ActionId::ShowMap, "map");
    leadsTo(ActionId::ShowMembers, "members");
    Selection& selection = m_window.selection();
    connect(&selection, &Selection::changed, this, [this, &selection] {
        m_window.frame().inspector().setHasSelection(!selection.isEmpty());
    });
}

} // namespace cw
