// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace cw {

class Commits;
class MemberTable;
class MemberTableModel;
class Selection;

/// The workspace *Members*: the map's twin as a table. Words to narrow it down, columns to choose,
/// everything editable where it stands. Actions that are added to the view stand in the menu of
/// members.
class MembersView : public QWidget
{
    Q_OBJECT

public:
    /// @param commits, selection  outlive the view.
    MembersView(Commits& commits, Selection& selection, QWidget* parent = nullptr);

    MemberTable& table() { return *m_table; }
    MemberTableModel& model() { return *m_model; }

    /// Puts the cursor where words narrow the table down.
    void focusFilter();
    /// Adds a member without a name of its own yet and starts editing it.
    void addMember();
    void removeMembers(const std::vector<MemberId>& members);
    void archiveMembers(const std::vector<MemberId>& members);
    void restoreMembers(const std::vector<MemberId>& members);

signals:
    /// Somebody wants to see all of this member.
    void memberActivated(cw::MemberId member);
    void importRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBar();
    void makeEmptyState();
    void showEmptyState();
    void fillColumnMenu();
    void showContextMenu(const QPoint& position);
    void showCount();
    void takeSelection();

    Commits& m_commits;
    Document& m_document;
    Selection& m_selection;
    MemberTableModel* m_model = nullptr;
    MemberTable* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
    QToolButton* m_columnsButton = nullptr;
    QLabel* m_count = nullptr;
    QWidget* m_empty = nullptr;
    QWidget* m_emptyPicture = nullptr; ///< of a network without members
    QLabel* m_emptyWords = nullptr;
    QPushButton* m_emptyButton = nullptr;
};

} // namespace cw
