// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ActionTable.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>

class QAction;
class QMenu;

namespace cw {

/// The actions of one window, made from the one table (ActionTable). Who can do a thing connects to
/// its QAction; menus, palette and shortcuts need nothing more.
class ActionCatalogue : public QObject
{
    Q_OBJECT

public:
    /// @param window  its shortcuts work while this window is active.
    explicit ActionCatalogue(QWidget* window);

    QAction& action(ActionId id) const { return *m_actions.at(id); }
    /// Enables or disables all actions of a context; History ones are set one by one.
    void setUsable(ActionContext context, bool usable);

    /// Makes the map's keys, and the table's, work while that widget has the focus: single letters
    /// would take the typing of others away.
    void bindMapKeys(QWidget& map) const { bind(map, &ActionSpec::mapKeys); }
    void bindTableKeys(QWidget& table) const { bind(table, &ActionSpec::tableKeys); }

    /// All menus, as submenus of one (behind the bar's "…" button). The caller owns it.
    QMenu* makeMenu(QWidget* parent) const;

    /// Text without mnemonics and ellipsis, for tool tips and lists.
    static QString plainText(const QAction& action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void translate();
    void bind(QWidget& widget, const char* ActionSpec::*keys) const;

    std::map<ActionId, QAction*> m_actions;
};

/// The shortcuts in a text of the table.
QList<QKeySequence> keySequences(const char* portable);

/// Headings of the menus.
QString menuTitle(ActionMenu menu);

} // namespace cw
