// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace cw {

class Commits;

/// Asks what became of an introduction, and offers to write what it says about the two: how deep
/// their tie is now, what went between them. Writes nothing that was not asked for.
class ConclusionDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits  outlive the dialog. @param id  is there; the dialog goes with it.
    ConclusionDialog(Commits& commits, IntroductionId id, QWidget* parent);

    void accept() override;

private:
    void build();
    QWidget* makeExchange();

    Commits& m_commits;
    IntroductionId m_id;
    QComboBox* m_outcome = nullptr;
    QPlainTextEdit* m_learned = nullptr;
    QComboBox* m_depth = nullptr;
    QCheckBox* m_exchanged = nullptr;
    QComboBox* m_what = nullptr;
    QComboBox* m_giver = nullptr;
    QLineEdit* m_text = nullptr;
};

} // namespace cw
