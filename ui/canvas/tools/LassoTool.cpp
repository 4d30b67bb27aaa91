// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/LassoTool.h"

namespace cw {

void LassoTool::press(const PointerEvent& event)
{
    m_line = QPolygonF{event.at};
}

void LassoTool::move(const PointerEvent& event)
{
    if (m_line.isEmpty() || !isDrag(m_line.last(), event.at))
        return;
    m_line << event.at;
    CanvasPreview preview;
    preview.lasso = m_line;
    host().showPreview(preview);
}

void LassoTool::release(const PointerEvent& event)
{
    if (m_line.isEmpty())
        return;
    move(event);
    const QPolygonF line = m_line;
    cancel();
    const bool adds = event.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (line.size() >= 3) {
        host().selectMembers(
            host().membersInside(line), adds ? SelectMode::Add : SelectMode::Replace);
        return;
    }
    const MemberKey member = host().memberAt(event.at);
    if (member != 0)
        host().selectMembers({member}, adds ? SelectMode::Toggle : SelectMode::Replace);
    else if (!adds)
        host().selectMembers({}, SelectMode::Replace);
}

void LassoTool::cancel()
{
    m_line.clear();
    host().showPreview({});
}

} // namespace cw
