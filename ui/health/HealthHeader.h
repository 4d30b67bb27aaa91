// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/HealthModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace cw {

/// What the numbers below are of, said plainly, and where it is changed.
class HealthHeader : public QWidget
{
    Q_OBJECT

public:
    /// @param model, document  outlive it.
    HealthHeader(HealthModel& model, const Document& document, QWidget* parent);

private:
    QComboBox* addChoice(const QString& name, const QString& what);
    void fill();
    void ask();
    void showState();

    HealthModel& m_model;
    const Document& m_document;
    QComboBox* m_rule = nullptr;
    QComboBox* m_depth = nullptr;
    QComboBox* m_day = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_notes = nullptr;
    QPushButton* m_again = nullptr;
};

} // namespace cw
