// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/PanTool.h"

namespace cw {

void PanTool::press(const PointerEvent& event)
{
    m_last = event.at;
}

void PanTool::move(const PointerEvent& event)
{
    if (!m_last)
        return;
    host().panBy(event.at - *m_last);
    m_last = event.at;
}

void PanTool::release(const PointerEvent& event)
{
    move(event);
    m_last.reset();
}

} // namespace cw
