// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/ViewTransform.h"

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QVariantAnimation>

#include <limits>
#include <vector>

namespace cw {

/// Where the view stands and how it gets elsewhere: at once, or gliding. Keeps the scale within
/// what makes sense for the map.
class Camera : public QObject
{
    Q_OBJECT

public:
    explicit Camera(QObject* parent = nullptr);

    const scene::ViewTransform& view() const { return m_view; }
    /// Where it will stand once it rests.
    const scene::ViewTransform& target() const { return m_target; }
    bool isGliding() const { return m_animation.state() == QAbstractAnimation::Running; }

    /// @param world  the box of everything; @param spacing  world units between members. They
    /// bound the scale: from the whole map in a corner to a few members filling the view.
    void setWorld(const scene::Box& world, double spacing);
    /// Keeps the middle of the view where it is.
    void resize(QSize size);
    QSize size() const { return m_size; }

    void jumpTo(const scene::ViewTransform& view);
    void glideTo(const scene::ViewTransform& view);
    /// Whole pixels, so that the picture can be moved as it is.
    void panBy(QPointF viewDelta);
    void zoomAt(QPointF view, double factor);
    void glideZoomAt(QPointF view, double factor);

    /// What lies over the view for long: fitting keeps clear of it.
    void setCovers(std::vector<QRectF> covers) { m_covers = std::move(covers); }
    const std::vector<QRectF>& covers() const { return m_covers; }
    /// The view that shows the points (world, at least one) with room around them for names.
    /// @param passing  what lies over the view for the moment.
    /// @param largestScale  no closer than this, and no closer than is good for reading.
    scene::ViewTransform fitting(
        const std::vector<scene::Point>& points, const std::vector<QRectF>& passing = {},
        double largestScale = std::numeric_limits<double>::max()) const;
    double largestScale() const { return m_largest; }
    /// Whether something of the map can be told at that scale; far beyond what zooming reaches it
    /// is a dot or a gap.
    bool isUsual(double scale) const
    {
        constexpr double kBeyond = 20;
        return scale >= m_smallest / kBeyond && scale <= m_largest * kBeyond;
    }

signals:
    void changed();

private:
    scene::ViewTransform bounded(const scene::ViewTransform& view, QPointF around) const;
    void show(const scene::ViewTransform& view);

    QSize m_size{1, 1};
    std::vector<QRectF> m_covers;
    scene::ViewTransform m_view;
    scene::ViewTransform m_start;
    scene::ViewTransform m_target;
    double m_smallest = 1e-6;
    double m_largest = 1e6;
    double m_reading = 1;
    QVariantAnimation m_animation;
};

} // namespace cw
