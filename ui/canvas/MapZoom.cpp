// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapZoom.h"

#include "ui/canvas/GraphCanvas.h"

#include <QToolButton>

namespace cw {

MapZoom::MapZoom(GraphCanvas& canvas, QWidget* parent)
    : ButtonPanel(QBoxLayout::TopToBottom, "zoomButtons", parent)
{
    const auto add = [&](Icon icon, const char* name, void (GraphCanvas::*action)()) {
        connect(addButton(icon, name), &QToolButton::clicked, &canvas, action);
    };
    add(Icon::ZoomIn, "zoomInButton", &GraphCanvas::zoomIn);
    add(Icon::ZoomOut, "zoomOutButton", &GraphCanvas::zoomOut);
    add(Icon::Fit, "fitButton", &GraphCanvas::fitAll);
    retranslate();
}

QStringList MapZoom::words() const
{
    return {tr("Closer"), tr("Farther"), tr("Show everything")};
}

} // namespace cw
