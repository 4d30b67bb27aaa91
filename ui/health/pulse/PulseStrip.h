// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/pulse/PulseReading.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cw {

class PulseActions;
struct HealthPicture;

/// Where nobody has been asked yet, the way to begin; where somebody is being asked, how far that
/// is. Hidden otherwise: the panel among the others says it.
class PulseStrip : public QFrame
{
    Q_OBJECT

public:
    /// @param actions  outlives the strip.
    PulseStrip(PulseActions& actions, QWidget* parent);

    void show(const HealthPicture& picture);

signals:
    /// Somebody wants to go on with the round.
    void openWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_words = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_goOn = nullptr;
    PulseActions& m_actions;
};

} // namespace cw
