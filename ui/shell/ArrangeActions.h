// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;

namespace cw {

class ActionCatalogue;
class MapView;
class Selection;

/// Aligning, spreading, turning: what the menu *Arrange* does with the members that are selected on
/// the map.
class ArrangeActions : public QObject
{
    Q_OBJECT

public:
    ArrangeActions(const Selection& selection, const ActionCatalogue& actions);

    /// @param map  where it works; null while no map that may be changed is shown.
    void setMap(MapView* map);
    /// In the order of the menu.
    QList<QAction*> actions() const;

private:
    void refresh();

    const Selection& m_selection;
    const ActionCatalogue& m_actions;
    QPointer<MapView> m_map;
};

} // namespace cw
