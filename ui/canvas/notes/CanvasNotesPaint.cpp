// SPDX-License-Identifier: GPL-3.0-or-later
// How texts come onto the canvas: laid out and drawn once, placed anew in each frame.
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/notes/CanvasNotes.h"
#include "ui/canvas/notes/NoteRoom.h"

#include <QPainter>

#include <cmath>

namespace cw {

CanvasNotes::Laid& CanvasNotes::laidOf(const Note& note) const
{
    m_laid.resize(m_notes.size());
    std::optional<Laid>& laid = m_laid[indexOf(note.id)];
    if (!laid)
        laid = Laid{layOut(note, m_style), {}};
    return *laid;
}

/// Text takes thirty times as long to draw as its picture.
const QImage& CanvasNotes::plateImage(const Note& note, const CanvasStyle& style) const
{
    Laid& laid = laidOf(note);
    const double ratio = m_canvas.devicePixelRatioF();
    if (laid.plate.isNull() || laid.plate.devicePixelRatio() != ratio) {
        const QSizeF size = laid.text.plate;
        laid.plate = QImage(
            static_cast<int>(std::ceil(size.width() * ratio)),
            static_cast<int>(std::ceil(size.height() * ratio)),
            QImage::Format_ARGB32_Premultiplied);
        laid.plate.setDevicePixelRatio(ratio);
        laid.plate.fill(Qt::transparent);
        QPainter painter(&laid.plate);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPlate(painter, QRectF(QPointF(), size), note, laid.text, style);
    }
    return laid.plate;
}

QRectF CanvasNotes::visible() const
{
    return QRectF(m_canvas.rect()).adjusted(-20, -20, 20, 20);
}

void CanvasNotes::place() const
{
    m_plates.clear();
    std::optional<std::size_t> selected;
    for (const Note& note : m_notes) {
        const Note shown = dragged(note);
        const bool isSeen = isNear(shown, visible()) || note.id == m_selected;
        m_plates.push_back(
            isSeen ? plateOf(shown, textOf(note), m_canvas.camera().view()) : QRectF());
        if (note.id == m_selected)
            selected = m_plates.size() - 1;
    }
    m_hasRoom = platesWithRoom(m_plates, visible(), selected);
}

std::vector<CanvasNotes::SeenArrow> CanvasNotes::seenArrows() const
{
    const QRectF view = visible();
    // A rectangle without width or height meets nothing.
    const auto reach = [](const QLineF& line) {
        return QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1);
    };
    std::vector<SeenArrow> arrows;
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        if (!m_notes[i].hasArrow() && !m_drag)
            continue;
        const Note shown = dragged(m_notes[i]);
        if (!shown.hasArrow() || m_hasRoom[i] == 0)
            continue;
        // An arrow may be seen whose text is not.
        const QRectF rect = m_plates[i].isNull() ? plate(shown) : m_plates[i];
        const auto arrow = arrowOf(
            shown, rect, m_canvas.camera().view(), [this](MemberKey id) { return target(id); });
        if (arrow && reach(*arrow).intersects(view))
            arrows.push_back({i, *arrow});
    }
    return arrows;
}

void CanvasNotes::paintArrows(QPainter& painter, const CanvasStyle& style) const
{
    // Milliseconds' worth: while things move nobody misses their halos.
    constexpr std::size_t kMany = 24;
    place();
    const std::vector<SeenArrow> arrows = seenArrows();
    const ArrowHalo halo =
        arrows.size() > kMany && !m_canvas.isSettled() ? ArrowHalo::No : ArrowHalo::Yes;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SeenArrow& each : arrows)
        paintArrow(painter, each.line, m_notes[each.note], style, halo);
}

void CanvasNotes::paintPlates(QPainter& painter, const CanvasStyle& style) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto isSeen = [&](std::size_t i) {
        return m_notes[i].id != m_hidden && m_plates[i].intersects(visible());
    };
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        if (m_hasRoom[i] == 0 && isSeen(i))
            paintDot(painter, m_plates[i], m_notes[i], style);
    }
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const Note& note = m_notes[i];
        if (m_hasRoom[i] == 0 || !isSeen(i))
            continue;
        painter.drawImage(m_plates[i].topLeft(), plateImage(note, style));
        if (note.id == m_selected)
            paintSelected(painter, note, m_plates[i], style);
    }
}

void CanvasNotes::paintSelected(
    QPainter& painter, const Note& note, const QRectF& plate, const CanvasStyle& style) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(style.accent), 2));
    painter.drawRoundedRect(
        plate.adjusted(-2, -2, 2, 2), theme::kControlRadius + 2, theme::kControlRadius + 2);
    const bool isPulled = m_drag && m_drag->grip == Grip::Tip;
    painter.setPen(QPen(QColor(style.ground), 2));
    painter.setBrush(QColor(style.accent));
    painter.drawEllipse(
        isPulled ? m_drag->to : handle(dragged(note)), kHandleRadiusPx, kHandleRadiusPx);
}

} // namespace cw
