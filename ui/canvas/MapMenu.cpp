// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapMenu.h"

#include "ui/canvas/MapEditing.h"

namespace cw {

MapMenu::MapMenu(GraphCanvas& canvas, MapEditing& editing, QWidget* parent)
    : QMenu(parent), m_canvas(canvas), m_editing(editing)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void MapMenu::offerGround(const QPoint& globalPosition)
{
    const QPoint at = m_canvas.mapFromGlobal(globalPosition);
    add(tr("Add a member here"), [this, at] { emit addRequested(at); });
    add(tr("Write here"), [this, at] { emit writeRequested(at); });
    add(tr("Picture under the map…"), [this] { emit pictureRequested(); });
    add(tr("Show everything"), [this] { m_canvas.fitAll(); });
}

void MapMenu::offerMember(
    MemberKey member, const QList<QAction*>& arrange, const QList<QAction*>& more)
{
    const std::vector<MemberKey> selected = m_canvas.selection();
    add(tr("Open"), [this, member] { emit openRequested(member); });
    add(tr("Pin or unpin"), [this, selected] { m_editing.togglePin(selected); });
    if (selected.size() > 1)
        addMenu(tr("Arrange"))->addActions(arrange);
    addSeparator();
    add(tr("Archive"), [this, selected] { m_editing.archive(selected); });
    add(tr("Remove"), [this, selected] { m_editing.remove(selected); });
    addActions(more);
}

} // namespace cw
