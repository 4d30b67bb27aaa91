// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/pulse/PulseReading.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cw {

class PulseActions;

/// A round that is being answered: how many have, and what can be done about it.
class PulseUnderWay : public QFrame
{
    Q_OBJECT

public:
    /// @param actions  outlives the bar.
    PulseUnderWay(PulseActions& actions, QWidget* parent);

    void show(const Network& network, const health::PulseReading& reading);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* addButton(
        const QString& text, const char* name, const QString& tip,
        void (PulseActions::*act)(PulseRoundId));

    PulseActions& m_actions;
    PulseRoundId m_round;
    QLabel* m_words = nullptr;
    QLabel* m_promise = nullptr;
};

} // namespace cw
