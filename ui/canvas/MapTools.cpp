// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapTools.h"

#include "ui/canvas/GraphCanvas.h"
#include "ui/support/Controls.h"

#include <QToolButton>

namespace cw {

MapTools::MapTools(QWidget* parent) : ButtonPanel(QBoxLayout::LeftToRight, "mapTools", parent)
{
    addTool(Icon::Select, CanvasToolKind::Select, "selectToolButton");
    addTool(Icon::Lasso, CanvasToolKind::Lasso, "lassoToolButton");
    addTool(Icon::Connect, CanvasToolKind::Connect, "connectToolButton");
    layout()->addWidget(makeLine(Qt::Vertical, this));
    connect(
        addButton(Icon::Tidy, "tidyButton"), &QToolButton::clicked, this, &MapTools::tidyRequested);
    m_arrange = addButton(Icon::Arrange, "arrangeButton");
    m_arrange->setPopupMode(QToolButton::InstantPopup);
    retranslate();
}

void MapTools::setArrangeMenu(QMenu* menu)
{
    m_arrange->setMenu(menu);
}

void MapTools::openArrangeMenu()
{
    m_arrange->showMenu();
}

void MapTools::addTool(Icon icon, CanvasToolKind kind, const char* name)
{
    QToolButton* button = addButton(icon, name);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setChecked(kind == CanvasToolKind::Select);
    connect(button, &QToolButton::clicked, this, [this, kind] { emit toolChosen(kind); });
}

QStringList MapTools::words() const
{
    return {
        tr("Select and move (drag from the ring to connect)"), tr("Select with a lasso"),
        tr("Connect: drag from one member to another"), tr("Tidy: propose a clearer picture"),
        tr("Arrange: rings, levels, circles, axes")};
}

} // namespace cw
