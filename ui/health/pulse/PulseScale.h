// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;

namespace cw {

/// One question with its five steps. The keys 1 to 5 answer it, 0 and Delete take that back.
class PulseScale : public QWidget
{
    Q_OBJECT

public:
    PulseScale(const PulseQuestion& question, QWidget* parent);

    PulseQuestionId question() const { return m_question; }
    std::optional<int> value() const;
    /// Without a signal. @param value  1 to 5; none: no answer.
    void setValue(std::optional<int> value);
    void takeFocus();

signals:
    /// By key or pointer.
    void answered();
    /// The arrow keys ask for the question before (-1) or after (1).
    void moveWanted(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool takeKey(int key);

    PulseQuestionId m_question;
    QLabel* m_text = nullptr;
    QButtonGroup* m_steps = nullptr;
};

} // namespace cw
