// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cw {

class Commits;
class PulseScale;

/// One person after another answers the questions of a round: 1 to 5, and Enter for the next. What
/// somebody answered is gone from the screen before the next one looks at it, and is kept at once.
class OnTheSpotDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits  outlive the dialog. @param round  is there and open.
    OnTheSpotDialog(Commits& commits, PulseRoundId round, QWidget* parent);

    /// Keeps what is answered and makes room for the next person.
    void next();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* makeWho();
    QWidget* makeScales();
    void fillWho();
    void showState();
    void clear();
    void move(const PulseScale& from, int by);
    void goOn(const PulseScale& from);

    Commits& m_commits;
    PulseRoundId m_round;
    int m_kept = 0; ///< sheets, since the dialog opened
    QLabel* m_state = nullptr;
    QWidget* m_whoRow = nullptr;
    QComboBox* m_who = nullptr; ///< of a round with names
    std::vector<PulseScale*> m_scales;
    QLabel* m_reason = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace cw
