// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/HealthModel.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;

namespace cw {

class FilterControls;
class FlowLayout;

/// What the numbers below are of, said plainly, and where it is changed: rule, depth, day and whom
/// they are about. When a choice makes other numbers, it says so until somebody has taken note.
class HealthHeader : public QWidget
{
    Q_OBJECT

public:
    /// @param model, document  outlive it.
    HealthHeader(HealthModel& model, const Document& document, QWidget* parent);

private:
    QComboBox* addChoice(const QString& name, const QString& what);
    void fill();
    void buildMoved();
    void layChoices();
    void ask();
    void follow();
    void showState();
    void showMoved();

    HealthModel& m_model;
    const Document& m_document;
    HealthAsk m_shown; ///< by the choices
    QComboBox* m_rule = nullptr;
    QComboBox* m_depth = nullptr;
    QComboBox* m_day = nullptr;
    FlowLayout* m_row = nullptr;
    FilterControls* m_filter = nullptr;
    QLabel* m_of = nullptr; ///< the rule line
    QLabel* m_state = nullptr;
    QFrame* m_moved = nullptr; ///< that the question is another
    QLabel* m_movedText = nullptr;
    QLabel* m_notes = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace cw
