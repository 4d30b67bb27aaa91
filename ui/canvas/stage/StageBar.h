// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/CanvasPanel.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cw {

/// What the map shows just now in place of itself, with what can be done about it.
class StageBar : public CanvasPanel
{
    Q_OBJECT

public:
    explicit StageBar(QWidget* parent);

    struct Words
    {
        QString text;
        QString keep;
        QString back;
    };
    /// Shows itself and tells screen readers. @param mayKeep  else there is only the way back.
    void ask(const Words& words, bool mayKeep);
    /// What stands below the words. Enter and Escape in it answer.
    void addBelow(QWidget* row);

signals:
    void kept();
    void wentBack();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_column = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace cw
