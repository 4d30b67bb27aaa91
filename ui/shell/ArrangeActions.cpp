// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ArrangeActions.h"

#include "ui/canvas/MapView.h"
#include "ui/shell/ActionCatalogue.h"
#include "ui/support/Selection.h"

#include <QAction>

#include <array>
#include <numbers>

namespace cw {

namespace {

using arrange::Place;
using Places = std::span<const Place>;

constexpr double kApart = 1.25;
constexpr double kTurn = std::numbers::pi / 12.0;

struct Row
{
    ActionId id;
    std::vector<Place> (*transform)(Places places);
};

constexpr std::array kRows{
    Row{ActionId::AlignLeft, [](Places p) { return arrange::aligned(p, arrange::Edge::Left); }},
    Row{ActionId::AlignMiddle, [](Places p) { return arrange::aligned(p, arrange::Edge::Middle); }},
    Row{ActionId::AlignRight, [](Places p) { return arrange::aligned(p, arrange::Edge::Right); }},
    Row{ActionId::AlignTop, [](Places p) { return arrange::aligned(p, arrange::Edge::Top); }},
    Row{ActionId::AlignCentre, [](Places p) { return arrange::aligned(p, arrange::Edge::Centre); }},
    Row{ActionId::AlignBottom, [](Places p) { return arrange::aligned(p, arrange::Edge::Bottom); }},
    Row{ActionId::DistributeAcross,
        [](Places p) { return arrange::distributed(p, arrange::Direction::Across); }},
    Row{ActionId::DistributeDown,
        [](Places p) { return arrange::distributed(p, arrange::Direction::Down); }},
    Row{ActionId::MoveApart, [](Places p) { return arrange::scaled(p, kApart); }},
    Row{ActionId::MoveTogether, [](Places p) { return arrange::scaled(p, 1.0 / kApart); }},
    Row{ActionId::TurnRight, [](Places p) { return arrange::rotated(p, kTurn); }},
    Row{ActionId::TurnLeft, [](Places p) { return arrange::rotated(p, -kTurn); }},
    Row{ActionId::MirrorAcross,
        [](Places p) { return arrange::mirrored(p, arrange::Direction::Across); }},
    Row{ActionId::MirrorDown,
        [](Places p) { return arrange::mirrored(p, arrange::Direction::Down); }},
};

} // namespace

ArrangeActions::ArrangeActions(const Selection& selection, const ActionCatalogue& actions)
    : m_selection(selection), m_actions(actions)
{
    for (const Row& row : kRows)
        connect(&m_actions.action(row.id), &QAction::triggered, this, [this, &row] {
            if (m_map)
                m_map->transformSelected(row.transform);
        });
    connect(&selection, &Selection::changed, this, &ArrangeActions::refresh);
    refresh();
}

void ArrangeActions::setMap(MapView* map)
{
    m_map = map;
    refresh();
}

QList<QAction*> ArrangeActions::actions() const
{
    QList<QAction*> all;
    for (const Row& row : kRows)
        all.append(&m_actions.action(row.id));
    return all;
}

void ArrangeActions::refresh()
{
    constexpr std::size_t kFewestToSpread = 3;
    const std::size_t count = m_map ? m_selection.members().size() : 0;
    for (const Row& row : kRows) {
        const bool spreads =
            row.id == ActionId::DistributeAcross || row.id == ActionId::DistributeDown;
        m_actions.action(row.id).setEnabled(count >= (spreads ? kFewestToSpread : 2));
    }
}

} // namespace cw
