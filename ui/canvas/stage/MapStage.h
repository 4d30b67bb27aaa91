// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/Placements.h"
#include "core/kernel/scene/SceneModel.h"
#include "ui/canvas/stage/ShownPlaces.h"
#include "ui/canvas/tools/CanvasHost.h"

#include <QObject>

class QKeyEvent;

namespace cw {

class GraphCanvas;
class StageBar;

/// What the map shows in place of itself for a while: where *Tidy* would put everybody. Nobody has
/// moved until it is kept. Enter keeps, Escape goes back.
class MapStage : public QObject
{
    Q_OBJECT

public:
    /// @param canvas, parent  outlive the stage; its bar stands in `parent`.
    MapStage(GraphCanvas& canvas, QWidget* parent);

    /// Members glide to where they might stand.
    void propose(const std::vector<edit::Move>& moves);
    /// What was kept is on the map by now, or could not be written. Before that: nothing.
    void finish();
    /// Back to the map.
    void leave();

    bool isEmpty() const { return m_content == Content::Map; }
    /// Those dragged while something is shown stand there instead; nothing is written.
    void move(const std::vector<MemberKey>& members, const std::vector<scene::Point>& positions);
    bool pressKey(const QKeyEvent& event);
    StageBar& bar() { return *m_bar; }
    void retranslate();

    scene::SceneModel applied(const scene::SceneModel& map) { return m_places.applied(map); }

signals:
    /// The canvas has something else to show.
    void changed();
    /// The bar came, went or has another width.
    void barChanged();
    void proposalKept(const std::vector<cw::edit::Move>& moves);
    void left();

private:
    enum class Content { Map, Proposal };
    void keep();
    void glideCamera();

    GraphCanvas& m_canvas;
    ShownPlaces m_places;
    StageBar* m_bar = nullptr;
    Content m_content = Content::Map;
};

} // namespace cw
