// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pulse/PulseSheet.h"

#include <QDialog>

namespace cw {

class Commits;

/// What a sheet that came back says, before anything of it is taken: how many answers, whose
/// replace earlier ones, and what cannot be read, line by line.
class PulseSheetDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits  outlive the dialog. @param round  is there.
    PulseSheetDialog(
        Commits& commits, PulseRoundId round, exchange::PulseSheetRead read, QWidget* parent);

    void accept() override;

signals:
    void taken(int sheets);

private:
    void build();
    QWidget* makeProblems();
    QString wordsOf() const;

    Commits& m_commits;
    PulseRoundId m_round;
    exchange::PulseSheetRead m_read;
};

} // namespace cw
