// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;
class QLabel;
class QPushButton;

namespace cw {

class Commits;
class Document;
class Selection;

/// What can be said of several selected members and relationships at once: how many of which kind,
/// how tightly they are tied among themselves, and what can be done with all of them.
class SelectionSummary : public QWidget
{
    Q_OBJECT

public:
    /// @param commits, selection  outlive it.
    SelectionSummary(Commits& commits, Selection& selection, QWidget* parent = nullptr);

    /// Puts a button for this action beside what can be done with members.
    void offer(QAction& action);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void archive();
    void remove();

    Commits& m_commits;
    Document& m_document;
    Selection& m_selection;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_kinds = nullptr;
    QLabel* m_ties = nullptr;
    QPushButton* m_archiveButton = nullptr;
    QPushButton* m_removeButton = nullptr;
};

} // namespace cw
