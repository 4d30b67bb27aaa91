// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/Placements.h"
#include "core/kernel/scene/SceneModel.h"
#include "core/query/MapArrangement.h"
#include "ui/canvas/stage/ArrangementGuides.h"
#include "ui/canvas/stage/LayoutChoices.h"
#include "ui/canvas/stage/ShownPlaces.h"
#include "ui/canvas/tools/CanvasHost.h"
#include "ui/support/MapScenario.h"

#include <QObject>

#include <optional>

class QKeyEvent;

namespace cw {

class GraphCanvas;
class LayoutChoicesRow;
class StageBar;

/// What the map shows in place of itself for a while: where *Tidy* would put everybody, or another
/// arrangement of the same members, computed or kept; or what might happen. On the map nobody has
/// moved. Enter keeps a proposal, Escape goes back.
class MapStage : public QObject
{
    Q_OBJECT

public:
    /// @param network, canvas, parent  outlive the stage; its bar stands in `parent`.
    MapStage(const Network& network, GraphCanvas& canvas, QWidget* parent);

    /// Members glide to where they might stand.
    /// @param choices  by which they were laid out, to be changed; nothing: there is no choice.
    void
    propose(const std::vector<edit::Move>& moves, const std::optional<LayoutChoices>& choices = {});
    /// Members glide to where the arrangement has them, its guides behind them.
    void arrange(const query::ArrangementSpec& spec, const query::MapArrangement& arrangement);
    /// The places of the view's arrangement and its guides; back to the map where it has none of
    /// its own.
    void showView(const SavedView& view);
    /// Everybody stays where they are; who leaves is grey, proposed ties are ghosts.
    void showScenario(const MapScenario& scenario);
    /// Of the arrangement that is shown, to be kept with it; nothing: none.
    std::optional<ArrangementGuides> guides() const;
    /// Their places may be others by now.
    void reloadView();
    /// The computed arrangement that is shown, where it was of other members or relationships than
    /// the map has now.
    std::optional<query::ArrangementSpec> outdated(const scene::SceneModel& map) const;
    /// What was kept is on the map by now, or could not be written. Before that: nothing.
    void finish();
    /// Back to the map.
    void leave();

    bool isEmpty() const { return m_content == Content::Map; }
    /// The kept places that are shown, or would be where a proposal is; none: they are only
    /// computed.
    std::optional<int> arrangement() const;
    /// Those dragged while something is shown stand there instead; it is written only where what
    /// is shown is a kept arrangement.
    void move(const std::vector<MemberKey>& members, const std::vector<scene::Point>& positions);
    bool pressKey(const QKeyEvent& event);
    StageBar& bar() { return *m_bar; }
    void retranslate();

    scene::SceneModel applied(const scene::SceneModel& map);

signals:
    /// The canvas has something else to show.
    void changed();
    /// The bar came, went or has another width.
    void barChanged();
    void proposalKept(const std::vector<cw::edit::Move>& moves);
    /// @param name  what the arrangement is called.
    void arrangementKept(const QString& name, const std::vector<cw::edit::Move>& places);
    void keptMoved(
        const std::vector<cw::MemberKey>& members, const std::vector<cw::scene::Point>& positions,
        int arrangement);
    void left();
    /// Another proposal is wanted.
    void choicesChanged(const cw::LayoutChoices& choices);

private:
    enum class Content { Map, Proposal, Arrangement, View, Scenario };
    void keep();
    void glideCamera();
    std::vector<edit::Move> moves() const;
    void setContent(Content content);
    void askAboutArrangement();
    void showGuides();

    const Network& m_network;
    GraphCanvas& m_canvas;
    ShownPlaces m_places;
    StageBar* m_bar = nullptr;
    LayoutChoicesRow* m_choices = nullptr;
    Content m_content = Content::Map;
    QString m_viewName; ///< of what Content::View shows
    int m_viewArrangement = kTheMap;
    query::ArrangementSpec m_spec;
    query::MapArrangement m_arrangement;
    std::optional<ArrangementGuides> m_viewGuides; ///< of what Content::View shows
    MapScenario m_scenario;
    std::size_t m_edgeCount = 0; ///< when it was made
};

} // namespace cw
