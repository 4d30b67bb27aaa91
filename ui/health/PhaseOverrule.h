// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Vocabulary.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace cw {

class Commits;

/// Where the guardians see another shape than the rule does, and say why. Theirs stands beside the
/// rule's until the rule itself says something else.
class PhaseOverrule : public QWidget
{
    Q_OBJECT

public:
    /// @param commits  outlive it.
    PhaseOverrule(Commits& commits, QWidget* parent);

    /// @param diagnosed  what the rule says.
    void show(Phase diagnosed);

private:
    void ask();
    void keep();
    void takeBack();

    Commits& m_commits;
    Phase m_diagnosed = Phase::Mixed;
    PhaseJudgementId m_standing; ///< none: the rule stands
    QLabel* m_words = nullptr;
    QToolButton* m_begin = nullptr; ///< says that one sees it otherwise, or takes that back
    QWidget* m_form = nullptr;
    QComboBox* m_phase = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace cw
