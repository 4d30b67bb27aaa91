// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/PossibleDuplicates.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace cw {

class Commits;
class Selection;

/// Members that may be one and the same, group by group, to be looked at and merged.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits, selection  outlive the dialog.
    DuplicatesDialog(Commits& commits, Selection& selection, QWidget* parent);

private:
    void refresh();
    void showCurrent();
    void mergeCurrent();
    QString describe(const query::DuplicateGroup& group) const;

    Commits& m_commits;
    Selection& m_selection;
    std::vector<query::DuplicateGroup> m_groups;
    QLabel* m_words = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_merge = nullptr;
};

} // namespace cw
