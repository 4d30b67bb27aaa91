// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace cw {

class ListRow;

/// A row of a list with a menu at its end that holds what can be done with it.
class MenuRow : public QWidget
{
    Q_OBJECT

public:
    /// @param row  taken over.
    MenuRow(ListRow* row, QWidget* parent);

    ListRow& row() { return *m_row; }
    QMenu& menu() { return *m_menu; }
    /// @param act  called once the menu is gone; may delete the row.
    void addAction(const QString& text, std::function<void()> act);

private:
    ListRow* m_row = nullptr;
    QToolButton* m_button = nullptr;
    QMenu* m_menu = nullptr;
};

} // namespace cw
