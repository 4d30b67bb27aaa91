// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cw {

class GraphCanvas;

/// The whole map small, with a frame around what is in view; dragging the frame moves the view.
/// Hides itself while everything is in view.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    /// @param canvas  outlives the minimap.
    explicit Minimap(GraphCanvas& canvas, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {168, 112}; }

signals:
    /// It has come or gone: what stands beside it has less room or more.
    void toggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void follow();
    void centerOn(QPointF point);
    /// Minimap pixels a pixel of the overview, and where its corner lies.
    QRectF place() const;

    GraphCanvas& m_canvas;
};

} // namespace cw
