// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cw {

class ScenarioModel;

/// The ways from how things are to how they might be: a scenario, and how word would travel.
class LookAhead : public QWidget
{
    Q_OBJECT

public:
    /// @param scenario  outlives the row.
    LookAhead(const ScenarioModel& scenario, QWidget* parent);

    /// To the button of the page that one came back from.
    void focusWhatIf();
    void focusSpread();

signals:
    void whatIfWanted();
    void spreadWanted();

private:
    void showState();

    const ScenarioModel& m_scenario;
    QPushButton* m_whatIf = nullptr;
    QPushButton* m_spread = nullptr;
    QLabel* m_state = nullptr;
};

} // namespace cw
