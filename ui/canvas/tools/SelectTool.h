// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/ConnectTool.h"

namespace cw {

/// The everyday tool: click selects, Shift or Ctrl adds and takes away, a drag on the ground draws
/// a band, a drag on a member moves the selection, a drag on the ring's handle relates, double
/// click opens a member or adds one on the ground.
class SelectTool : public CanvasTool
{
public:
    explicit SelectTool(CanvasHost& host);

    void press(const PointerEvent& event) override;
    void move(const PointerEvent& event) override;
    void release(const PointerEvent& event) override;
    void doubleClick(const PointerEvent& event) override;
    void cancel() override;
    bool isActive() const override { return m_state != State::Idle; }

private:
    enum class State { Idle, PressedMember, PressedGround, Moving, Banding, Connecting };

    static bool adds(const PointerEvent& event)
    {
        return event.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    }
    void click(const PointerEvent& event);

    ConnectTool m_connect;
    State m_state = State::Idle;
    QPointF m_start;
    MemberKey m_pressed = 0;
    bool m_wasSelected = false;
    std::vector<MemberKey> m_moving;
};

} // namespace cw
