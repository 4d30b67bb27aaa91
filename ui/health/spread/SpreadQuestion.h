// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/AskForMember.h"
#include "ui/health/spread/SpreadModel.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace cw {

class PassingSliders;
class Selection;

/// Asks how word is to travel: who begins, how easily it passes, and what it is compared with.
class SpreadQuestion : public QScrollArea
{
    Q_OBJECT

public:
    /// @param model, selection, ask  outlive the panel.
    SpreadQuestion(
        SpreadModel& model, Selection& selection, const AskForMember& ask, QWidget* parent);

    void takeFocus();

private:
    QWidget* makeStarts();
    QWidget* makePassing();
    QWidget* makeCompared();
    void showQuestion();
    void showStarts();
    void showChoices();
    void takeBack(std::size_t index);
    void change(const std::function<void(SpreadAsk&)>& edit);

    SpreadModel& m_model;
    Selection& m_selection;
    const AskForMember& m_ask;
    QStringList m_shown; ///< the names of the rows
    QPushButton* m_add = nullptr;
    QPushButton* m_fromSelection = nullptr;
    QPushButton* m_best = nullptr;
    QLabel* m_nobody = nullptr;
    QVBoxLayout* m_rows = nullptr;
    PassingSliders* m_passing = nullptr;
    QPushButton* m_asAtFirst = nullptr;
    QSpinBox* m_howMany = nullptr;
    QComboBox* m_beside = nullptr;
};

} // namespace cw
