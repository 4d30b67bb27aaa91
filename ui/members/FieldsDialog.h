// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace cw {

class Commits;

/// The fields that this network has beside those that every network has: adds one, renames one
/// where it stands, changes what it holds, puts them in order, takes one out with its values.
class FieldsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits  outlive the dialog.
    FieldsDialog(Commits& commits, QWidget* parent);

private:
    QWidget* makeForm();
    void refresh();
    void add();
    void rename(QListWidgetItem* item);
    void change();
    void move(int places);
    void remove();
    void showCurrent();
    FieldDefinitionId current() const;

    Commits& m_commits;
    QListWidget* m_list = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QLineEdit* m_label = nullptr;
    QComboBox* m_owner = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_options = nullptr;
    QCheckBox* m_private = nullptr;
    bool m_isFilling = false;
};

} // namespace cw
