// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace cw {

class Commits;

/// One dated view of a relationship with all that it can say; what is left open is not said. One
/// that was a mistake is put right: the old one goes and the new one comes in one step.
class AssessmentDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits  outlive the dialog.
    /// @param corrected  the view to put right; none: a new one, of today.
    AssessmentDialog(
        Commits& commits, RelationshipId relationship, AssessmentId corrected, QWidget* parent);

private:
    void build(const Relationship& tie);
    void fill(const Assessment& assessment);
    Assessment said() const;
    void save();

    Commits& m_commits;
    RelationshipId m_relationship;
    AssessmentId m_corrected;
    QComboBox* m_author = nullptr;
    QLineEdit* m_date = nullptr;
    QComboBox* m_depth = nullptr;
    QComboBox* m_wantedDepth = nullptr;
    QComboBox* m_trust = nullptr;
    QComboBox* m_importance = nullptr;
    QComboBox* m_source = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace cw
