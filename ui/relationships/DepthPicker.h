// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;

namespace cw {

/// How deep one side sees a relationship, as six steps from 0 to 5 to choose from; none chosen:
/// unknown.
class DepthPicker : public QWidget
{
    Q_OBJECT

public:
    /// @param whose  whose view it is ("Ana Ruiz", "Observed").
    DepthPicker(const QString& whose, QWidget* parent);

    void setWhose(const QString& whose);
    void setDepth(std::optional<int> depth);
    void setReadOnly(bool readOnly);

signals:
    void depthChosen(int depth);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_whose = nullptr;
    QLabel* m_word = nullptr;
    QButtonGroup* m_steps = nullptr;
};

} // namespace cw
