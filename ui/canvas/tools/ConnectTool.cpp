// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/ConnectTool.h"

namespace cw {

void ConnectTool::press(const PointerEvent& event)
{
    beginFrom(host().memberAt(event.at));
}

void ConnectTool::beginFrom(MemberKey member)
{
    m_from = member;
}

void ConnectTool::move(const PointerEvent& event)
{
    if (m_from == 0)
        return;
    const MemberKey target = host().memberAt(event.at);
    CanvasPreview preview;
    preview.tie = CanvasPreview::Tie{m_from, event.at, target == m_from ? 0 : target};
    host().showPreview(preview);
}

void ConnectTool::release(const PointerEvent& event)
{
    const MemberKey from = m_from;
    if (from == 0)
        return;
    cancel();
    const MemberKey to = host().memberAt(event.at);
    if (to != 0 && to != from)
        host().connectMembers(from, to);
}

void ConnectTool::cancel()
{
    m_from = 0;
    host().showPreview({});
}

} // namespace cw
