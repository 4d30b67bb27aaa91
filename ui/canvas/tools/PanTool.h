// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/CanvasTool.h"

namespace cw {

/// Dragging moves the map under the view.
class PanTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const PointerEvent& event) override;
    void move(const PointerEvent& event) override;
    void release(const PointerEvent& event) override;
    void cancel() override { m_last.reset(); }
    bool isActive() const override { return m_last.has_value(); }
    QCursor cursor() const override { return m_last ? Qt::ClosedHandCursor : Qt::OpenHandCursor; }

private:
    std::optional<QPointF> m_last;
};

} // namespace cw
