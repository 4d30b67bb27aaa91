// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/CanvasHost.h"

#include <QCursor>

namespace cw {

/// Where the pointer is and what is held with it.
struct PointerEvent
{
    QPointF at;
    Qt::KeyboardModifiers modifiers;
};

/// What the primary button does on the map: a small state machine that turns presses, moves and
/// releases into previews and intents. Between press and release `isActive()`.
class CanvasTool
{
public:
    explicit CanvasTool(CanvasHost& host) : m_host(host) {}
    virtual ~CanvasTool() = default;
    CanvasTool(const CanvasTool&) = delete;
    CanvasTool& operator=(const CanvasTool&) = delete;

    virtual void press(const PointerEvent& event) = 0;
    virtual void move(const PointerEvent& event) = 0;
    virtual void release(const PointerEvent& event) = 0;
    virtual void doubleClick(const PointerEvent&) {}
    /// Forgets what was begun; nothing happens.
    virtual void cancel() = 0;
    virtual bool isActive() const = 0;
    virtual QCursor cursor() const { return Qt::ArrowCursor; }

protected:
    CanvasHost& host() const { return m_host; }

    /// A press becomes a drag once the pointer is this far away, pixels.
    static bool isDrag(QPointF from, QPointF to)
    {
        constexpr double kDragPx = 4;
        return (to - from).manhattanLength() >= kDragPx;
    }

private:
    CanvasHost& m_host;
};

} // namespace cw
