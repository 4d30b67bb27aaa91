// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/Camera.h"

#include "ui/canvas/FitView.h"
#include "ui/support/Motion.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// Members stand this far apart at most when everything is fitted, and when one zooms in.
constexpr double kFitSpacingPx = 150;
constexpr double kNearestSpacingPx = 1'500;

} // namespace

Camera::Camera(QObject* parent) : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const scene::Point middle{m_size.width() / 2.0, m_size.height() / 2.0};
        show(scene::ViewTransform::between(m_start, m_target, middle, value.toDouble()));
    });
}

void Camera::setWorld(const scene::Box& world, double spacing)
{
    const double side = std::max({world.width(), world.height(), spacing, 1e-9});
    m_reading = kFitSpacingPx / spacing;
    m_largest = kNearestSpacingPx / spacing;
    m_smallest = std::min(std::max(40.0, m_size.width() / 8.0) / side, m_largest);
}

void Camera::resize(QSize size)
{
    const QSize before = m_size;
    m_size = size.expandedTo(QSize(1, 1));
    const double dx = (m_size.width() - before.width()) / 2.0;
    const double dy = (m_size.height() - before.height()) / 2.0;
    m_start = m_start.pannedBy(dx, dy);
    m_target = m_target.pannedBy(dx, dy);
    show(m_view.pannedBy(dx, dy));
}

void Camera::jumpTo(const scene::ViewTransform& view)
{
    m_animation.stop();
    m_target = view;
    show(view);
}

void Camera::glideTo(const scene::ViewTransform& view)
{
    if (motion::cameraMs() == 0) {
        jumpTo(view);
        return;
    }
    m_animation.stop();
    m_start = m_view;
    m_target = view;
    m_animation.setDuration(motion::cameraMs());
    m_animation.start();
}

void Camera::panBy(QPointF viewDelta)
{
    m_animation.stop();
    m_target = m_view.pannedBy(std::round(viewDelta.x()), std::round(viewDelta.y()));
    show(m_target);
}

scene::ViewTransform Camera::bounded(const scene::ViewTransform& view, QPointF around) const
{
    const double scale = std::clamp(view.scale, m_smallest, m_largest);
    return scale == view.scale ? view : view.zoomedAt({around.x(), around.y()}, scale / view.scale);
}

void Camera::zoomAt(QPointF view, double factor)
{
    m_animation.stop();
    m_target = bounded(m_view.zoomedAt({view.x(), view.y()}, factor), view);
    show(m_target);
}

void Camera::glideZoomAt(QPointF view, double factor)
{
    // Notches add up: from where the last one was going.
    const scene::ViewTransform& from = isGliding() ? m_target : m_view;
    glideTo(bounded(from.zoomedAt({view.x(), view.y()}, factor), view));
}

scene::ViewTransform Camera::fitting(
    const std::vector<scene::Point>& points, const std::vector<QRectF>& passing,
    double largestScale) const
{
    std::vector<QRectF> covers = m_covers;
    covers.insert(covers.end(), passing.begin(), passing.end());
    return fitAround(
        points, {.view = m_size,
                 .covers = std::move(covers),
                 .largestScale = std::min(m_reading, largestScale)});
}

void Camera::show(const scene::ViewTransform& view)
{
    if (view == m_view)
        return;
    m_view = view;
    emit changed();
}

} // namespace cw
