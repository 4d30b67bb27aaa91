// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/CanvasTool.h"

namespace cw {

/// Draws a free line around members and selects what it encloses; with Shift or Ctrl it adds. A
/// click selects as with the select tool.
class LassoTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const PointerEvent& event) override;
    void move(const PointerEvent& event) override;
    void release(const PointerEvent& event) override;
    void cancel() override;
    bool isActive() const override { return !m_line.isEmpty(); }
    QCursor cursor() const override { return Qt::CrossCursor; }

private:
    QPolygonF m_line;
};

} // namespace cw
