// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/edit/Placements.h"
#include "core/kernel/arrange/Transforms.h"
#include "core/query/MapArrangement.h"
#include "core/query/shown/MapScope.h"
#include "ui/canvas/MapAppearance.h"
#include "ui/canvas/MapSnapshot.h"
#include "ui/canvas/stage/LayoutChoices.h"
#include "ui/canvas/tools/CanvasHost.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

namespace cw {

class Commits;
class EmptyMap;
class GraphCanvas;
class MapClusters;
class MapEditing;
class MapGround;
class MapLegend;
class MapModel;
class MapNotes;
struct MapScenario;
class MapStage;
class MapTools;
class MapViews;
class MapZoom;
class NewMemberEdit;
class PathPanel;
class ScopeBar;
struct NamedClusters;
class Minimap;
class RuleEditor;
class TimeBar;
class ViewStrip;

/// The workspace *Map*: the canvas with its tools, legend, zoom and small map, working on the
/// document. Selection goes in and out by ids; whoever owns the view joins it with the window's.
/// Actions that are added to the view stand in the menu of a member.
class MapView : public QWidget
{
    Q_OBJECT

public:
    /// @param commits  outlive the view.
    explicit MapView(Commits& commits, QWidget* parent = nullptr);
    ~MapView() override;

    GraphCanvas& canvas() { return *m_canvas; }
    const MapModel& model() const { return *m_model; }
    MapModel& model() { return *m_model; }
    /// What is to be seen now, for a picture of it.
    /// @param ground  that the picture will lie on.
    MapSnapshot snapshot(theme::Scheme ground = theme::Scheme::Light) const;
    /// What is named from afar; null until it has been looked for.
    std::shared_ptr<const NamedClusters> clusters() const;
    /// Whether everything that is to be seen is there, and sharp.
    bool isSettled() const;
    void setAppearance(const MapAppearance& appearance);
    MapViews& views() { return *m_views; }
    MapLegend& legend() { return *m_legend; }
    void setScope(const query::MapScope& scope);
    /// Shows who is within so many steps (1 to 9) of the current member; the same again ends it.
    void focusOnCurrent(int steps);
    /// The chips: filter and focus.
    ScopeBar& scopeBar() { return *m_scope; }
    /// Opens the slider over the days of the document, or goes back to today.
    void toggleTime();
    /// Shows how the two selected members reach each other.
    void showPaths();

    std::vector<MemberId> selectedMembers() const;
    /// Without selectionChanged().
    void setSelectedMembers(const std::vector<MemberId>& members);
    void setSelectedRelationships(const std::vector<RelationshipId>& relationships);
    /// Selects the member and brings it into view.
    void showMember(MemberId member);
    void selectAll();
    /// Pins or lets go of the selected members.
    void togglePin();
    /// Moves the selected members against one another, as one step.
    /// @param transform  their places to new ones, in the same order.
    void transformSelected(const arrange::Transform& transform);
    /// What the menu of a member offers below *Arrange* while several are selected.
    void setArrangeActions(const QList<QAction*>& actions) { m_arrangeActions = actions; }
    /// Shows where everybody might stand; nobody has moved until it is kept. Who is kept together
    /// by the choices has hulls around; they stay only if the proposal is kept.
    void
    propose(const std::vector<edit::Move>& moves, const std::optional<LayoutChoices>& choices = {});
    /// Shows an arrangement in place of the map, until Escape.
    void
    showArrangement(const query::ArrangementSpec& spec, const query::MapArrangement& arrangement);
    /// Shows what might happen, until Escape.
    void showScenario(const MapScenario& scenario);
    /// Whom an arrangement would be of: those that are shown, from where the map has them.
    query::ArrangementInput arrangementInput() const;
    /// Asks for rings around the selected members.
    void arrangeAroundSelected();
    void openArrangeMenu();
    /// What was kept is on the map by now, or could not be written.
    void finishProposal();
    /// Texts and arrows on the map.
    MapNotes& notes() { return *m_notes; }
    /// The picture under it.
    MapGround& ground() { return *m_ground; }
    /// Asks for a name in the middle of the view and adds a member there.
    void addMember();
    /// How the map is looked at, for resumeAt(); with the id and name of the current view.
    SavedView leftAt() const;
    /// Goes on there when it is first shown.
    void resumeAt(const SavedView& left) { m_resumeAt = left; }

signals:
    void selectionChanged(const std::vector<cw::MemberId>& members);
    /// The tie that was just made (or was there already).
    void relationshipChosen(cw::RelationshipId relationship);
    void memberActivated(cw::MemberId member);
    /// The button *Tidy*; laying out is a task of the window.
    void tidyRequested();
    /// The proposal is to be kept, as it was or with some moved by hand.
    void proposalKept(const std::vector<cw::edit::Move>& moves);
    void proposalLeft();
    /// A proposal by these is wanted.
    void layoutChoicesChanged(const cw::LayoutChoices& choices);
    /// A saved view is gone.
    void viewRemoved(const QString& name);
    /// Not all of a view could be shown. @param what  sentences.
    void viewNotUnderstood(const QString& name, const QStringList& what);
    /// From the strip of views.
    void presentRequested();
    /// To be computed and shown by showArrangement().
    void arrangementRequested(const cw::query::ArrangementSpec& spec);
    /// To be kept by that name, looked at as now.
    void arrangementKept(const cw::SavedView& view, const std::vector<cw::edit::Move>& places);
    /// From the empty map.
    void importRequested();
    /// The two are to be introduced by one who knows both.
    void introductionWanted(cw::MemberId first, cw::MemberId second, cw::MemberId between);
    /// A short word about what was done.
    void said(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(Commits& commits);
    void connectCanvas();
    void showTogether(const LayoutChoices& choices);
    void restoreHulls();
    void showModel();
    void followFocus();
    void
    moveMembers(const std::vector<MemberKey>& members, const std::vector<scene::Point>& positions);
    void showPath(const std::vector<RelationshipId>& relationships);
    void placeParts();
    void placeStageBar();
    void placeStrip();
    void connectStage();
    void buildPanels();
    void connectPanels();
    void connectLegend();
    void placeRules();
    void placeScopeBar();
    void placeTimeBar();
    void placePaths();
    bool isMapEmpty() const;
    bool pressScopeKey(const QKeyEvent& event);
    bool closeInnermost();
    void askName(const QPointF& at);
    void showMenu(MemberKey member, const QPoint& at);

    const Document& m_document;
    MapModel* m_model = nullptr;
    MapEditing* m_editing = nullptr;
    MapStage* m_stage = nullptr;
    MapNotes* m_notes = nullptr;
    MapGround* m_ground = nullptr;
    MapViews* m_views = nullptr;
    MapClusters* m_clusters = nullptr;
    GraphCanvas* m_canvas = nullptr;
    MapLegend* m_legend = nullptr;
    Minimap* m_minimap = nullptr;
    MapTools* m_tools = nullptr;
    MapZoom* m_zoom = nullptr;
    ViewStrip* m_strip = nullptr;
    RuleEditor* m_rules = nullptr;
    EmptyMap* m_empty = nullptr;
    ScopeBar* m_scope = nullptr;
    TimeBar* m_time = nullptr;
    PathPanel* m_paths = nullptr;
    NewMemberEdit* m_nameEdit = nullptr;
    /// The rules for hulls, from before a proposal brought its own.
    std::optional<QList<AppearanceRule>> m_hullsBefore;
    QList<QAction*> m_arrangeActions;
    std::optional<SavedView> m_resumeAt;
    /// The focus that the view has gone to; none: none.
    std::pair<MemberId, int> m_followed;
};

} // namespace cw
