// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/CanvasPanel.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace cw {

/// What can be done with the picture under the map.
class GroundPanel : public CanvasPanel
{
    Q_OBJECT

public:
    explicit GroundPanel(QWidget* parent);

    /// @param opacity  per cent.
    void setContent(int opacity, bool isLocked);

signals:
    /// Said while the slider moves, and when it rests.
    void opacityMoved(int opacity);
    void opacityChosen(int opacity);
    void lockChosen(bool isLocked);
    void fitRequested();
    void fileRequested();
    void removeRequested();
    void closed();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_title = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_opacityLabel = nullptr;
    QSlider* m_opacity = nullptr;
    QCheckBox* m_byHand = nullptr;
    QPushButton* m_fit = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_remove = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace cw
