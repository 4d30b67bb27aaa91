// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/ButtonPanel.h"

namespace cw {

class GraphCanvas;

/// The buttons that bring the map closer or show more of it.
class MapZoom : public ButtonPanel
{
    Q_OBJECT

public:
    /// @param canvas  outlives the buttons.
    MapZoom(GraphCanvas& canvas, QWidget* parent);

protected:
    QStringList words() const override;
};

} // namespace cw
