// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ground/GroundHandles.h"

#include "ui/canvas/GraphCanvas.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace cw {

namespace {

constexpr double kHandlePx = 5;
constexpr double kReachPx = 10;
constexpr double kSmallestPx = 24;

std::array<QPointF, 4> cornersOf(const QRectF& rect)
{
    return {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
}

} // namespace

GroundHandles::GroundHandles(GraphCanvas& canvas) : QObject(&canvas), m_canvas(canvas) {}

void GroundHandles::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_drag.reset();
    m_canvas.update();
}

QRectF GroundHandles::frame() const
{
    if (!m_canvas.ground())
        return {};
    const scene::Box box = m_canvas.camera().view().boxToView(m_canvas.ground()->place);
    return {box.left, box.top, box.width(), box.height()};
}

int GroundHandles::cornerAt(QPointF point) const
{
    const auto corners = cornersOf(frame());
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if ((corners[i] - point).manhattanLength() <= kReachPx)
            return static_cast<int>(i);
    }
    return frame().contains(point) ? -1 : kOutside;
}

bool GroundHandles::press(QPointF at)
{
    if (!m_isOpen || !m_canvas.ground())
        return false;
    const int corner = cornerAt(at);
    if (corner == kOutside)
        return false;
    m_drag = Drag{corner, at, at};
    return true;
}

bool GroundHandles::move(QPointF at)
{
    if (!m_drag)
        return false;
    m_drag->to = at;
    m_canvas.update();
    return true;
}

bool GroundHandles::release(QPointF at)
{
    if (!move(at))
        return false;
    const QRectF to = dragged();
    const bool hasMoved = to != frame();
    m_drag.reset();
    m_canvas.update();
    if (hasMoved)
        emit placed(
            m_canvas.camera().view().boxToWorld({to.left(), to.top(), to.right(), to.bottom()}));
    return true;
}

void GroundHandles::cancel()
{
    m_drag.reset();
    m_canvas.update();
}

QRectF GroundHandles::dragged() const
{
    const QRectF before = frame();
    if (!m_drag)
        return before;
    const QPointF by = m_drag->to - m_drag->from;
    if (m_drag->corner < 0)
        return before.translated(by);
    // The corner goes along the diagonal, as far as the pointer has gone along it.
    const auto corners = cornersOf(before);
    const auto index = static_cast<std::size_t>(m_drag->corner);
    const QPointF fixed = corners[(index + 2) % 4];
    const QPointF diagonal = corners[index] - fixed;
    const double square = QPointF::dotProduct(diagonal, diagonal);
    const double smallest = kSmallestPx / std::max(std::min(before.width(), before.height()), 1.0);
    const double factor =
        std::max(smallest, 1 + QPointF::dotProduct(by, diagonal) / std::max(square, 1.0));
    return QRectF(fixed, fixed + diagonal * factor).normalized();
}

void GroundHandles::paint(QPainter& painter) const
{
    if (!m_isOpen || !m_canvas.ground())
        return;
    const QRectF rect = dragged();
    const QPalette& palette = m_canvas.palette();
    if (m_drag) {
        GroundPicture moving = *m_canvas.ground();
        moving.place = m_canvas.camera().view().boxToWorld(
            {rect.left(), rect.top(), rect.right(), rect.bottom()});
        moving.opacity = moving.opacity / 2;
        paintGround(painter, moving, m_canvas.camera().view(), false);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Highlight), 1.5, Qt::DashLine));
    painter.drawRect(rect);
    painter.setPen(QPen(palette.color(QPalette::Base), 1.5));
    painter.setBrush(palette.color(QPalette::Highlight));
    for (const QPointF& corner : cornersOf(rect))
        painter.drawRect(
            QRectF(corner - QPointF(kHandlePx, kHandlePx), QSizeF(2 * kHandlePx, 2 * kHandlePx)));
}

} // namespace cw
