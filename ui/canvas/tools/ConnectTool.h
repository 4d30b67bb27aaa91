// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/CanvasTool.h"

namespace cw {

/// Dragging from one member to another relates them. Also used by the select tool when a drag
/// begins on the ring's handle.
class ConnectTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const PointerEvent& event) override;
    void move(const PointerEvent& event) override;
    void release(const PointerEvent& event) override;
    void cancel() override;
    bool isActive() const override { return m_from != 0; }
    QCursor cursor() const override { return Qt::CrossCursor; }

    /// As if it had been pressed on that member.
    void beginFrom(MemberKey member);

private:
    MemberKey m_from = 0;
};

} // namespace cw
