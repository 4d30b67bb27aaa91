// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cw {

class Commits;

/// One field of the network's own: its label, what it holds and what there is to choose from. Says
/// what becomes of the values that are there before anything is changed; all of it is one step.
class FieldDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits  outlive the dialog.
    FieldDialog(Commits& commits, FieldDefinitionId field, QWidget* parent);

private:
    void build(const FieldDefinition& field);
    void showKind();
    void foretell();
    void save();
    FieldKind kind() const;
    bool hasOptions() const;
    QStringList options() const;

    Commits& m_commits;
    FieldDefinitionId m_field;
    QLineEdit* m_label = nullptr;
    QComboBox* m_kind = nullptr;
    QPlainTextEdit* m_options = nullptr;
    QLabel* m_optionsLabel = nullptr;
    QCheckBox* m_private = nullptr;
    QLabel* m_outcome = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace cw
