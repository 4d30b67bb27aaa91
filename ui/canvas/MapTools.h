// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/ButtonPanel.h"

class QMenu;

namespace cw {

enum class CanvasToolKind;

/// The buttons that choose what a press on the map does, *Tidy* and *Arrange*.
class MapTools : public ButtonPanel
{
    Q_OBJECT

public:
    explicit MapTools(QWidget* parent);

    /// What the button *Arrange* opens.
    void setArrangeMenu(QMenu* menu);
    void openArrangeMenu();

signals:
    void toolChosen(cw::CanvasToolKind kind);
    void tidyRequested();

protected:
    QStringList words() const override;

private:
    void addTool(Icon icon, CanvasToolKind kind, const char* name);

    QToolButton* m_arrange = nullptr;
};

} // namespace cw
