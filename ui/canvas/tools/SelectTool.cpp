// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/SelectTool.h"

#include <algorithm>

namespace cw {

SelectTool::SelectTool(CanvasHost& host) : CanvasTool(host), m_connect(host) {}

void SelectTool::press(const PointerEvent& event)
{
    m_start = event.at;
    const std::vector<MemberKey> selected = host().selectedMembers();
    if (host().isOnConnectHandle(event.at) && selected.size() == 1) {
        m_connect.beginFrom(selected.front());
        m_state = State::Connecting;
        return;
    }
    m_pressed = host().memberAt(event.at);
    if (m_pressed == 0) {
        m_state = State::PressedGround;
        return;
    }
    m_state = State::PressedMember;
    m_wasSelected = std::find(selected.begin(), selected.end(), m_pressed) != selected.end();
    // What is pressed without a key is selected at once, so that a drag moves what one sees.
    if (!m_wasSelected)
        host().selectMembers({m_pressed}, adds(event) ? SelectMode::Add : SelectMode::Replace);
}

void SelectTool::move(const PointerEvent& event)
{
    if (m_state == State::Connecting) {
        m_connect.move(event);
        return;
    }
    if (m_state == State::PressedMember && isDrag(m_start, event.at)) {
        m_moving = host().selectedMembers();
        m_state = State::Moving;
    } else if (m_state == State::PressedGround && isDrag(m_start, event.at)) {
        m_state = State::Banding;
    }
    CanvasPreview preview;
    if (m_state == State::Moving)
        preview.move = CanvasPreview::Move{m_moving, event.at - m_start};
    else if (m_state == State::Banding)
        preview.band = QRectF(m_start, event.at).normalized();
    else
        return;
    host().showPreview(preview);
}

void SelectTool::release(const PointerEvent& event)
{
    move(event);
    const State state = m_state;
    m_state = State::Idle;
    switch (state) {
    case State::Idle:
        return;
    case State::Connecting:
        m_connect.release(event);
        return;
    case State::Moving: {
        const std::vector<MemberKey> moved = std::move(m_moving);
        host().moveMembers(moved, event.at - m_start);
        break;
    }
    case State::Banding:
        host().selectMembers(
            host().membersIn(QRectF(m_start, event.at).normalized()),
            adds(event) ? SelectMode::Add : SelectMode::Replace);
        break;
    case State::PressedMember:
    case State::PressedGround:
        click(event);
        return;
    }
    host().showPreview({});
}

void SelectTool::click(const PointerEvent& event)
{
    if (m_pressed == 0) {
        const std::vector<MemberKey> named = host().membersNamedAt(event.at);
        if (!named.empty() || !adds(event))
            host().selectMembers(named, adds(event) ? SelectMode::Add : SelectMode::Replace);
    } else if (adds(event)) {
        if (m_wasSelected)
            host().selectMembers({m_pressed}, SelectMode::Toggle);
    } else {
        host().selectMembers({m_pressed}, SelectMode::Replace);
    }
}

void SelectTool::doubleClick(const PointerEvent& event)
{
    cancel();
    const MemberKey member = host().memberAt(event.at);
    if (member != 0)
        host().openMember(member);
    else
        host().addMemberAt(event.at);
}

void SelectTool::cancel()
{
    m_connect.cancel();
    m_state = State::Idle;
    m_moving.clear();
    host().showPreview({});
}

} // namespace cw
