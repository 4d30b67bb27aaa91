// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/ground/GroundPicture.h"

#include <QObject>
#include <QPointF>
#include <QRectF>

namespace cw {

class GraphCanvas;

/// The frame by which the picture under the map is moved and scaled: drags inside move it, drags on
/// a corner scale it around the opposite one, its shape kept. It changes nothing itself.
class GroundHandles : public QObject
{
    Q_OBJECT

public:
    explicit GroundHandles(GraphCanvas& canvas);

    /// Whether the frame is there to be taken hold of.
    void setOpen(bool isOpen);
    bool isOpen() const { return m_isOpen; }

    /// Each says whether the event was about the picture and is done with.
    bool press(QPointF at);
    bool move(QPointF at);
    bool release(QPointF at);
    void cancel();
    bool isActive() const { return m_drag.has_value(); }

    void paint(QPainter& painter) const;

signals:
    /// @param place  world.
    void placed(const cw::scene::Box& place);

private:
    struct Drag
    {
        int corner = -1; ///< 0 to 3 clockwise from the top left; -1: the picture as a whole
        QPointF from;
        QPointF to;
    };
    static constexpr int kOutside = -2;

    QRectF frame() const;
    int cornerAt(QPointF point) const;
    QRectF dragged() const;

    GraphCanvas& m_canvas;
    std::optional<Drag> m_drag;
    bool m_isOpen = false;
};

} // namespace cw
