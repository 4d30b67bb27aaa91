// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/ButtonPanel.h"

namespace cw {

enum class CanvasToolKind;

/// The buttons that choose what a press on the map does, and *Tidy*.
class MapTools : public ButtonPanel
{
    Q_OBJECT

public:
    explicit MapTools(QWidget* parent);

signals:
    void toolChosen(cw::CanvasToolKind kind);
    void tidyRequested();

protected:
    QStringList words() const override;

private:
    void addTool(Icon icon, CanvasToolKind kind, const char* name);
};

} // namespace cw
