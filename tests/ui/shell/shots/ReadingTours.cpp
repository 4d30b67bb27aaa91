// SPDX-License-Identifier: GPL-3.0-or-later
// The map as something to read: what is named where much else stands.
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/paths/PathPanel.h"
#include "ui/canvas/time/TimeBar.h"
#include "ui/support/Selection.h"

namespace cw::shots {

namespace {

/// Two members on opposite sides of the map, so that the way between them is long.
std::vector<MemberId> farApart(const GraphCanvas& canvas)
{
    const scene::SceneModel& map = canvas.scene();
    std::uint32_t west = 0;
    std::uint32_t east = 0;
    for (std::uint32_t node = 0; node < map.nodeCount(); ++node) {
        if (!map.positions().isPlaced(node) || canvas.index().neighborsOf(node).size() < 3)
            continue;
        west = map.position(node).x < map.position(west).x ? node : west;
        east = map.position(node).x > map.position(east).x ? node : east;
    }
    return {MemberId{map.node(west).id}, MemberId{map.node(east).id}};
}

void fit(ShotStudio& studio)
{
    studio.act(ActionId::ZoomToFit);
    studio.settle();
}

void tourChosen(ShotStudio& studio, GraphCanvas& canvas)
{
    auto* view = studio.shown<MapView>();
    studio.window().selection().select(studio.hub());
    studio.take("read-selected");
    studio.window().selection().set(studio.firstMembers(12));
    studio.take("read-several");
    view->setSelectedMembers(farApart(canvas));
    studio.act(ActionId::ShowPaths);
    studio.settle();
    studio.take("read-path");
    studio.act(ActionId::ShowPaths);
    QTest::keyClick(studio.shown<PathPanel>(), Qt::Key_Escape);
    studio.window().selection().clear();
    view->setSelectedRelationships({});
    fit(studio);
}

} // namespace

void tourReading(ShotStudio& studio)
{
    studio.act(ActionId::ShowMap);
    auto* view = studio.shown<MapView>();
    auto* canvas = studio.shown<GraphCanvas>();
    fit(studio);
    studio.take("read-whole");
    const MapAppearance before = view->model().appearance();
    MapAppearance circled = before;
    circled.rules = withRule(
        circled.rules, {.channel = RuleChannel::Hull, .attribute = QStringLiteral("sector")});
    view->setAppearance(circled);
    studio.settle();
    studio.take("read-hulls");
    canvas->zoomIn();
    canvas->zoomIn();
    studio.settle();
    studio.take("read-hulls-near");
    view->setAppearance(before);
    fit(studio);
    tourChosen(studio, *canvas);
    studio.act(ActionId::GoThroughTime);
    studio.settle();
    studio.take("read-time");
    studio.shown<TimeBar>()->setComparing(true);
    studio.settle();
    studio.take("read-compared");
    studio.act(ActionId::GoThroughTime);
    studio.settle();
    canvas->zoomIn();
    canvas->zoomIn();
    canvas->zoomIn();
    view->showMember(studio.hub());
    view->focusOnCurrent(1);
    studio.settle();
    studio.take("read-focus");
    view->focusOnCurrent(2);
    studio.settle();
    studio.take("read-focus-two");
    studio.act(ActionId::ShowEverybody);
    studio.window().selection().clear();
    fit(studio);
}

} // namespace cw::shots
