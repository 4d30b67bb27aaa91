// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/notes/CanvasNotes.h"

#include "ui/canvas/ArrowStep.h"
#include "ui/canvas/CanvasAccessible.h"
#include "ui/canvas/GraphCanvas.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kDragPx = 4;
constexpr double kHandleBelowPx = 14;
constexpr double kArrowReachPx = 5;

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double distance(const QLineF& line, QPointF point)
{
    const QPointF way = line.p2() - line.p1();
    const double square = QPointF::dotProduct(way, way);
    const double part =
        square > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), way) / square, 0.0, 1.0)
                   : 0.0;
    return distance(line.p1() + way * part, point);
}

} // namespace

CanvasNotes::CanvasNotes(GraphCanvas& canvas) : QObject(&canvas), m_canvas(canvas) {}

void CanvasNotes::set(Notes notes)
{
    if (notes == m_notes)
        return;
    m_notes = std::move(notes);
    m_laid.clear();
    m_drag.reset();
    if (!find(m_selected))
        select(0);
    tellSceneChanged(m_canvas);
    m_canvas.update();
}

void CanvasNotes::setStyle(const CanvasStyle& style)
{
    m_style = style;
    m_laid.clear();
}

std::size_t CanvasNotes::indexOf(NoteKey id) const
{
    const auto at = std::ranges::lower_bound(m_notes, id, {}, &Note::id);
    const bool isThere = at != m_notes.end() && at->id == id;
    return isThere ? static_cast<std::size_t>(at - m_notes.begin()) : m_notes.size();
}

const Note* CanvasNotes::find(NoteKey id) const
{
    const std::size_t at = indexOf(id);
    return at < m_notes.size() ? &m_notes[at] : nullptr;
}

void CanvasNotes::select(NoteKey id)
{
    if (id == m_selected)
        return;
    m_selected = find(id) ? id : 0;
    if (m_selected != 0)
        tellNoteFocused(m_canvas, indexOf(m_selected));
    m_canvas.update();
    emit selectedChanged(m_selected);
}

void CanvasNotes::hideText(NoteKey id)
{
    m_hidden = id;
    m_canvas.update();
}

std::optional<NoteTarget> CanvasNotes::target(MemberKey member) const
{
    const QRectF mark = m_canvas.markRect(member);
    if (!mark.isValid())
        return std::nullopt;
    return NoteTarget{mark.center(), mark.width() / 2 - 2};
}

bool CanvasNotes::isNear(const Note& note, const QRectF& place) const
{
    constexpr double kLargestPlatePx = 1'000;
    const scene::Point at = m_canvas.camera().view().toView(note.at);
    return place.adjusted(-kLargestPlatePx, -kLargestPlatePx, kLargestPlatePx, kLargestPlatePx)
        .contains({at.x, at.y});
}

QRectF CanvasNotes::plate(const Note& note) const
{
    return plateOf(note, textOf(note), m_canvas.camera().view());
}

QRectF CanvasNotes::plateRect(NoteKey id) const
{
    const Note* note = find(id);
    return note ? plate(*note) : QRectF();
}

QPointF CanvasNotes::handle(const Note& note) const
{
    const QRectF rect = plate(note);
    const auto arrow =
        arrowOf(note, rect, m_canvas.camera().view(), [this](MemberKey id) { return target(id); });
    return arrow ? arrow->p2() : QPointF(rect.center().x(), rect.bottom() + kHandleBelowPx);
}

CanvasNotes::Hit CanvasNotes::hit(QPointF point) const
{
    if (const Note* note = find(m_selected);
        note && distance(handle(*note), point) <= kHandleRadiusPx + 2)
        return {m_selected, Grip::Tip};
    // What is drawn last lies on top.
    for (auto note = m_notes.rbegin(); note != m_notes.rend(); ++note) {
        if (isNear(*note, QRectF(point, QSizeF(1, 1))) &&
            plate(*note).adjusted(-3, -3, 3, 3).contains(point))
            return {note->id, Grip::Plate};
    }
    for (auto note = m_notes.rbegin(); note != m_notes.rend(); ++note) {
        if (!note->hasArrow())
            continue;
        const auto arrow =
            arrowOf(*note, plate(*note), m_canvas.camera().view(), [this](MemberKey id) {
                return target(id);
            });
        if (arrow && distance(*arrow, point) <= kArrowReachPx)
            return {note->id, Grip::Arrow};
    }
    return {};
}

QString CanvasNotes::spoken(NoteKey id) const
{
    const Note* note = find(id);
    if (!note)
        return {};
    const auto node = m_canvas.index().nodeOf(note->tipMember);
    if (!node)
        return note->text.isEmpty() ? tr("Arrow on the map") : tr("Text on the map");
    const std::string_view label = m_canvas.scene().label(*node);
    const QString name = QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
    return note->text.isEmpty() ? tr("Arrow on the map, points at %1").arg(name)
                                : tr("Text on the map, points at %1").arg(name);
}

QString CanvasNotes::hiddenText(NoteKey id) const
{
    const Note* note = find(id);
    return note && textOf(*note).isElided ? note->text : QString();
}

bool CanvasNotes::press(QPointF at)
{
    const Hit found = hit(at);
    if (found.note == 0) {
        select(0);
        return false;
    }
    select(found.note);
    m_drag = Drag{found.note, found.grip, at, at, false};
    return true;
}

bool CanvasNotes::move(QPointF at)
{
    if (!m_drag)
        return false;
    m_drag->to = at;
    m_drag->isMoving = m_drag->isMoving || (at - m_drag->from).manhattanLength() >= kDragPx;
    m_canvas.update();
    return true;
}

bool CanvasNotes::release(QPointF at)
{
    if (!move(at))
        return false;
    const Drag drag = *m_drag;
    const Note* note = find(drag.note);
    const Note after = note ? dragged(*note) : Note();
    m_drag.reset();
    m_canvas.update();
    if (!note || !drag.isMoving)
        return true;
    if (drag.grip != Grip::Tip)
        emit moved(drag.note, after.at);
    else if (after.hasArrow())
        emit pointed(drag.note, after.tipMember, after.tip.value_or(scene::Point{}));
    else
        emit unpointed(drag.note);
    return true;
}

bool CanvasNotes::doubleClick(QPointF at)
{
    const Hit found = hit(at);
    if (found.note == 0)
        return false;
    m_drag.reset();
    emit rewriteRequested(found.note);
    return true;
}

void CanvasNotes::cancel()
{
    m_drag.reset();
    m_canvas.update();
}

Note CanvasNotes::dragged(const Note& note) const
{
    if (!m_drag || !m_drag->isMoving || m_drag->note != note.id)
        return note;
    const scene::ViewTransform& view = m_canvas.camera().view();
    Note after = note;
    if (m_drag->grip != Grip::Tip) {
        const QPointF by = (m_drag->to - m_drag->from) / view.scale;
        after.at = {note.at.x + by.x(), note.at.y + by.y()};
        return after;
    }
    const scene::Point to{m_drag->to.x(), m_drag->to.y()};
    const auto node = m_canvas.index().nodeAt(to, view);
    after.tipMember = node ? m_canvas.index().idOf(*node) : 0;
    after.tip.reset();
    // An arrow alone cannot lose its tip.
    const bool isBack = !note.text.isEmpty() && plate(note).contains(m_drag->to);
    if (!node && !isBack)
        after.tip = view.toWorld(to);
    else if (isBack)
        after.tipMember = 0;
    return after;
}

bool CanvasNotes::pressKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_N && !(event.modifiers() & ~Qt::ShiftModifier)) {
        goRound(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (m_selected == 0)
        return false;
    switch (event.key()) {
    case Qt::Key_Escape:
        if (m_drag)
            cancel();
        else
            select(0);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit rewriteRequested(m_selected);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested(m_selected);
        return true;
    default:
        return nudge(event);
    }
}

bool CanvasNotes::nudge(const QKeyEvent& event)
{
    const auto step = arrowStep(event);
    if (!step)
        return false;
    const QPointF by = *step / m_canvas.camera().view().scale;
    if (const Note* note = find(m_selected))
        emit moved(note->id, {note->at.x + by.x(), note->at.y + by.y()});
    return true;
}

void CanvasNotes::goRound(int step)
{
    if (m_notes.empty())
        return;
    const auto count = static_cast<int>(m_notes.size());
    const int at =
        m_selected == 0 ? (step > 0 ? -1 : count) : static_cast<int>(indexOf(m_selected));
    const Note next = m_notes[static_cast<std::size_t>((at + step + count) % count)];
    select(next.id);
    m_canvas.bringIntoView(next.at);
}

std::vector<scene::Point> CanvasNotes::extent(const scene::ViewTransform& view) const
{
    return extentOf(
        m_notes, view, [this](std::size_t i) -> const NoteText& { return textOf(m_notes[i]); });
}

} // namespace cw
