// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace cw {

/// A quiet card that lies on the map: ground-coloured, nearly opaque, with a thin line around.
class CanvasPanel : public QFrame
{
    Q_OBJECT

public:
    explicit CanvasPanel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace cw
