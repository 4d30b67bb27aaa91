// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/Minimap.h"

#include "ui/canvas/GraphCanvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace cw {

Minimap::Minimap(GraphCanvas& canvas, QWidget* parent) : QWidget(parent), m_canvas(canvas)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Small map"));
    setFixedSize(sizeHint());
    hide();
    connect(&canvas, &GraphCanvas::viewChanged, this, &Minimap::follow);
    connect(&canvas, &GraphCanvas::pictureChanged, this, &Minimap::follow);
}

void Minimap::follow()
{
    const auto bounds = m_canvas.index().grid().bounds();
    bool isNeeded = bounds && m_canvas.pictures().overview();
    if (isNeeded) {
        const scene::Box shown = m_canvas.camera().view().boxToView(*bounds);
        isNeeded = shown.left < 0 || shown.top < 0 || shown.right > m_canvas.width() ||
                   shown.bottom > m_canvas.height();
    }
    const bool comesOrGoes = isNeeded == isHidden();
    setVisible(isNeeded);
    update();
    if (comesOrGoes)
        emit toggled();
}

QRectF Minimap::place() const
{
    const QSizeF picture = m_canvas.pictures().overview()->image.size();
    const double scale = std::min(width() / picture.width(), height() / picture.height());
    const QSizeF size = picture * scale;
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void Minimap::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath card;
    card.addRoundedRect(frame, theme::kControlRadius, theme::kControlRadius);
    painter.fillPath(card, theme::color(theme::Token::MapGround, scheme));
    if (const MapPicture* overview = m_canvas.pictures().overview()) {
        painter.setClipPath(card);
        const QRectF at = place();
        painter.drawImage(at, overview->image);
        const double scale = at.width() / overview->image.width();
        const scene::Box world = m_canvas.camera().view().boxToWorld(
            {0, 0, static_cast<double>(m_canvas.width()), static_cast<double>(m_canvas.height())});
        const scene::Box seen = overview->view.boxToView(world);
        const QRectF view(
            at.left() + seen.left * scale, at.top() + seen.top * scale, seen.width() * scale,
            seen.height() * scale);
        QColor wash = theme::color(theme::Token::Accent, scheme);
        painter.setPen(QPen(wash, 1.5));
        wash.setAlphaF(0.08F);
        painter.setBrush(wash);
        painter.drawRoundedRect(view, 2, 2);
        painter.setClipping(false);
    }
    painter.setPen(QPen(theme::color(theme::Token::Line, scheme), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(card);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    centerOn(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        centerOn(event->position());
}

void Minimap::centerOn(QPointF point)
{
    const MapPicture* overview = m_canvas.pictures().overview();
    if (!overview)
        return;
    const QRectF at = place();
    const double scale = at.width() / overview->image.width();
    const scene::Point world = overview->view.toWorld(
        scene::Point{(point.x() - at.left()) / scale, (point.y() - at.top()) / scale});
    m_canvas.camera().jumpTo(
        m_canvas.camera().view().centeredOn(world, m_canvas.width(), m_canvas.height()));
}

} // namespace cw
