// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/appearance/AppearanceRules.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace cw {

/// The ends of a rule's scale and, where it has one, its middle, to be typed: numbers or dates;
/// empty where they follow what is there. What cannot be meant is said below and changes nothing.
class ScaleFields : public QWidget
{
    Q_OBJECT

public:
    /// @param isOfDates  numbers are days since 1970 then, written as dates.
    ScaleFields(const AppearanceRule& rule, bool isOfDates, QWidget* parent);

signals:
    void changed(const cw::AppearanceRule& rule);
    void sizeChanged();

private:
    QLineEdit* addField(const char* name, const QString& words, std::optional<double> value);
    void take();
    void showProblem(const QString& problem);
    QString textOf(std::optional<double> value) const;
    /// @return whether the text says a value, or none.
    bool read(const QLineEdit* field, std::optional<double>& value) const;

    AppearanceRule m_rule;
    bool m_isOfDates = false;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_middle = nullptr; ///< null where there is none
    QLabel* m_problem = nullptr;
};

/// What is wrong with the ends together; empty: nothing.
QString scaleProblem(const AppearanceRule& rule);

} // namespace cw
