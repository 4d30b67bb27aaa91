// SPDX-License-Identifier: GPL-3.0-or-later
// What hand and keys do on the map.
#include "ui/canvas/GraphCanvas.h"

#include "ui/canvas/ArrowStep.h"
#include "ui/canvas/CanvasAccessible.h"
#include "ui/canvas/ground/GroundHandles.h"
#include "ui/canvas/notes/CanvasNotes.h"
#include "ui/canvas/tools/PanTool.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace cw {

namespace {

/// One notch of a wheel.
constexpr double kWheelFactor = 1.25;

PointerEvent pointerEvent(const QMouseEvent& event)
{
    return {event.position(), event.modifiers()};
}

} // namespace

bool GraphCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture &&
        nativeGesture(*static_cast<QNativeGestureEvent*>(event)))
        return true;
    if (event->type() == QEvent::Gesture && gesture(*static_cast<QGestureEvent*>(event)))
        return true;
    if (event->type() == QEvent::ToolTip && showToolTip(*static_cast<QHelpEvent*>(event)))
        return true;
    if (event->type() == QEvent::ScreenChangeInternal && m_ratio != devicePixelRatioF())
        refreshContent();
    return QWidget::event(event);
}

void GraphCanvas::resizeEvent(QResizeEvent*)
{
    const bool wasFitted = !m_hasBeenFitted || m_camera.target() == m_lastFit;
    m_camera.resize(size());
    if (const auto bounds = m_index.grid().bounds(); bounds && wasFitted) {
        m_camera.setWorld(*bounds, m_index.spacing());
        m_lastFit = fitting(placedPoints());
        m_camera.jumpTo(m_lastFit);
    }
    refreshContent();
}

void GraphCanvas::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_hasBeenFitted = m_hasBeenFitted || scene().nodeCount() > 0;
}

void GraphCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshStyle();
    else if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Network map"));
}

void GraphCanvas::mousePressEvent(QMouseEvent* event)
{
    m_focusByKey = false;
    if (event->button() == Qt::MiddleButton)
        m_momentaryPan->press(pointerEvent(*event));
    else if (event->button() == Qt::LeftButton && !pressNoteOrGround(event->position()))
        activeTool().press(pointerEvent(*event));
    updateCursor();
}

/// What is written lies on top, the picture below everybody.
bool GraphCanvas::pressNoteOrGround(QPointF at)
{
    return takesNotes() &&
           (m_notes->press(at) || (memberAt(at) == 0 && m_groundHandles->press(at)));
}

bool GraphCanvas::takesNotes() const
{
    return m_toolKind == CanvasToolKind::Select && !m_spaceHeld && !m_momentaryPan->isActive();
}

bool GraphCanvas::showToolTip(const QHelpEvent& event)
{
    constexpr qsizetype kMostTipText = 2'000;
    const QString text = m_notes->hiddenText(m_notes->hit(event.pos()).note);
    if (text.isEmpty())
        return false;
    const QString shown =
        text.size() > kMostTipText ? text.left(kMostTipText) + QChar(0x2026) : text;
    // Rich text breaks its lines.
    QToolTip::showText(
        event.globalPos(),
        QStringLiteral("<qt>%1</qt>")
            .arg(shown.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))),
        this);
    return true;
}

void GraphCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_notes->move(event->position()) || m_groundHandles->move(event->position()))
        return;
    CanvasTool& tool = activeTool();
    if (tool.isActive()) {
        tool.move(pointerEvent(*event));
        return;
    }
    const bool isOnNote = takesNotes() && m_notes->hit(event->position()).note != 0;
    hover(
        isOnNote ? std::nullopt
                 : m_index.nodeAt({event->position().x(), event->position().y()}, m_camera.view()));
    if (m_toolKind == CanvasToolKind::Select && !m_spaceHeld) {
        const bool isHandle = isOnConnectHandle(event->position());
        setCursor(
            isOnNote           ? Qt::SizeAllCursor
            : isHandle         ? Qt::CrossCursor
            : m_hoveredId != 0 ? Qt::PointingHandCursor
                               : Qt::ArrowCursor);
    }
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton && m_momentaryPan->isActive())
        m_momentaryPan->release(pointerEvent(*event));
    else if (
        event->button() == Qt::LeftButton && !m_notes->release(event->position()) &&
        !m_groundHandles->release(event->position()))
        activeTool().release(pointerEvent(*event));
    updateCursor();
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton &&
        !(takesNotes() && m_notes->doubleClick(event->position())))
        activeTool().doubleClick(pointerEvent(*event));
}

void GraphCanvas::wheelEvent(QWheelEvent* event)
{
    const bool isTouchpad = event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull();
    if (isTouchpad && !(event->modifiers() & Qt::ControlModifier)) {
        m_camera.panBy(event->pixelDelta());
    } else if (event->modifiers() & Qt::ShiftModifier) {
        const QPoint delta = event->angleDelta();
        m_camera.panBy(QPointF(delta.x() + delta.y(), 0) / 2);
    } else if (isTouchpad) {
        m_camera.zoomAt(event->position(), std::exp2(event->pixelDelta().y() / 160.0));
    } else {
        const double notches = event->angleDelta().y() / 120.0;
        m_camera.glideZoomAt(event->position(), std::pow(kWheelFactor, notches));
    }
    event->accept();
}

bool GraphCanvas::nativeGesture(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_camera.zoomAt(event.position(), 1 + event.value());
    return true;
}

bool GraphCanvas::gesture(QGestureEvent& event)
{
    auto* pinch = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    m_camera.panBy(pinch->centerPoint() - pinch->lastCenterPoint());
    m_camera.zoomAt(mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor());
    return true;
}

void GraphCanvas::leaveEvent(QEvent*)
{
    hover(std::nullopt);
}

void GraphCanvas::focusInEvent(QFocusEvent* event)
{
    m_focusByKey = event->reason() == Qt::TabFocusReason ||
                   event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    if (const auto node = m_index.nodeOf(m_current))
        tellMemberFocused(*this, *node);
    update();
}

void GraphCanvas::focusOutEvent(QFocusEvent*)
{
    m_spaceHeld = false;
    updateCursor();
    update();
}

void GraphCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const NoteKey note = byKey ? m_notes->selected() : m_notes->hit(event->pos()).note;
    if (note != 0) {
        m_notes->select(note);
        const QPoint below = m_notes->plateRect(note).center().toPoint();
        emit noteMenuRequested(note, byKey ? mapToGlobal(below) : event->globalPos());
        return;
    }
    const MemberKey member = byKey ? m_current : memberAt(event->pos());
    const auto selected = selection();
    if (member != 0 && std::find(selected.begin(), selected.end(), member) == selected.end())
        selectMembers({member}, SelectMode::Replace);
    const QPoint at =
        byKey && member != 0 ? mapToGlobal(viewPoint(member).toPoint()) : event->globalPos();
    emit contextMenuRequested(member, at);
}

void GraphCanvas::keyPressEvent(QKeyEvent* event)
{
    if (m_notes->pressKey(*event) || nudge(*event) || walk(*event) || pressViewKey(*event) ||
        pressKey(*event)) {
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void GraphCanvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_spaceHeld = false;
    updateCursor();
}

/// Alt and an arrow: what a hand would drag.
bool GraphCanvas::nudge(const QKeyEvent& event)
{
    const auto step = arrowStep(event);
    const std::vector<MemberKey> selected = selection();
    if (!step || !(event.modifiers() & Qt::AltModifier) || selected.empty())
        return false;
    moveMembers(selected, *step);
    return true;
}

bool GraphCanvas::walk(const QKeyEvent& event)
{
    WalkDirection direction{};
    switch (event.key()) {
    case Qt::Key_Left:
        direction = WalkDirection::Left;
        break;
    case Qt::Key_Right:
        direction = WalkDirection::Right;
        break;
    case Qt::Key_Up:
        direction = WalkDirection::Up;
        break;
    case Qt::Key_Down:
        direction = WalkDirection::Down;
        break;
    default:
        return false;
    }
    const auto current = m_index.nodeOf(m_current);
    std::optional<std::uint32_t> next;
    if (!current)
        next = RelationshipWalk::start(
            m_index, m_camera.view().boxToWorld(
                         {0, 0, static_cast<double>(width()), static_cast<double>(height())}));
    else if (event.modifiers() & Qt::ControlModifier)
        next = m_walk.sibling(
            m_index, *current,
            direction == WalkDirection::Right || direction == WalkDirection::Down ? 1 : -1);
    else
        next = m_walk.step(m_index, *current, direction);
    if (next)
        goTo(m_index.idOf(*next));
    return true;
}

std::optional<std::size_t> GraphCanvas::currentHull() const
{
    const auto groups = hullGroups();
    const bool isAtOne = m_currentHull && groups && *m_currentHull < groups->size() &&
                         selection() == (*groups)[*m_currentHull].members;
    return isAtOne ? m_currentHull : std::nullopt;
}

void GraphCanvas::goRoundHulls(int step)
{
    const auto groups = hullGroups();
    if (!groups || groups->empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(groups->size());
    const std::ptrdiff_t none = step > 0 ? -1 : count;
    const auto current = currentHull();
    const std::ptrdiff_t at = current ? static_cast<std::ptrdiff_t>(*current) : none;
    const auto next = static_cast<std::size_t>((at + step + count) % count);
    const std::vector<MemberKey>& members = (*groups)[next].members;
    m_notes->select(0);
    selectMembers(members, SelectMode::Replace);
    m_currentHull = next;
    bringMembersIntoView(members);
    tellHullFocused(*this, next);
}

bool GraphCanvas::pressViewKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        zoomToReading();
        return true;
    case Qt::Key_F:
        if (event.modifiers() & Qt::ControlModifier)
            return false;
        if (event.modifiers() & Qt::ShiftModifier)
            fitSelection();
        else
            fitAll();
        return true;
    case Qt::Key_H:
        if (event.modifiers() & ~Qt::ShiftModifier)
            return false;
        goRoundHulls(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Space:
        if (!event.isAutoRepeat() && !activeTool().isActive()) {
            m_spaceHeld = true;
            updateCursor();
        }
        return true;
    default:
        return false;
    }
}

bool GraphCanvas::pressKey(const QKeyEvent& event)
{
    const std::vector<MemberKey> selected = selection();
    switch (event.key()) {
    case Qt::Key_Escape:
        if (m_groundHandles->isActive())
            m_groundHandles->cancel();
        else if (activeTool().isActive())
            activeTool().cancel();
        else
            selectMembers({}, SelectMode::Replace);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current != 0)
            emit memberActivated(m_current);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!selected.empty())
            emit removeRequested(selected);
        return true;
    case Qt::Key_P:
        if (event.modifiers() != Qt::NoModifier)
            return false;
        if (!selected.empty())
            emit pinToggled(selected);
        return true;
    case Qt::Key_A: {
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        std::vector<MemberKey> all;
        for (const scene::SceneNode& node : scene().nodes())
            all.push_back(node.id);
        selectMembers(all, SelectMode::Replace);
        return true;
    }
    default:
        return false;
    }
}

} // namespace cw
