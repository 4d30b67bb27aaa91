// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapView.h"

#include "ui/canvas/EmptyMap.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapClusters.h"
#include "ui/canvas/MapEditing.h"
#include "ui/canvas/MapLegend.h"
#include "ui/canvas/MapMenu.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapTools.h"
#include "ui/canvas/MapZoom.h"
#include "ui/canvas/Minimap.h"
#include "ui/canvas/NewMemberEdit.h"
#include "ui/canvas/ground/GroundPanel.h"
#include "ui/canvas/ground/MapGround.h"
#include "ui/canvas/notes/CanvasNotes.h"
#include "ui/canvas/notes/MapNotes.h"
#include "ui/canvas/paths/PathPanel.h"
#include "ui/canvas/rules/RuleEditor.h"
#include "ui/canvas/scope/LegendFilter.h"
#include "ui/canvas/scope/ScopeBar.h"
#include "ui/canvas/stage/MapStage.h"
#include "ui/canvas/stage/StageBar.h"
#include "ui/canvas/time/TimeBar.h"
#include "ui/canvas/views/MapViews.h"
#include "ui/canvas/views/ViewStrip.h"
#include "ui/tasks/Commits.h"

#include <QKeyEvent>

namespace cw {

namespace {

std::vector<MemberId> toIds(const std::vector<MemberKey>& members)
{
    std::vector<MemberId> ids;
    ids.reserve(members.size());
    for (const MemberKey member : members)
        ids.push_back(MemberId{member});
    return ids;
}

} // namespace

MapView::MapView(Commits& commits, QWidget* parent)
    : QWidget(parent)
    , m_document(commits.document())
    , m_model(new MapModel(commits.document(), this))
    , m_editing(new MapEditing(commits, *m_model, this))
    , m_clusters(new MapClusters(this))
{
    setObjectName(QStringLiteral("mapView"));
    m_model->setScheme(theme::schemeOf(palette()));
    build(commits);
    connectCanvas();
    connect(m_model, &MapModel::changed, this, &MapView::showModel);
    connect(m_clusters, &MapClusters::changed, this, [this] {
        m_canvas->setClusters(m_clusters->named());
    });
    connect(m_model, &MapModel::rearranged, m_canvas, &GraphCanvas::fitAll);
    connect(m_model, &MapModel::tieMade, this, [this](MemberId first, MemberId second) {
        m_canvas->pulseTie(first.value, second.value);
    });
    showModel();
    setFocusProxy(m_canvas);
}

MapView::~MapView() = default;

void MapView::build(Commits& commits)
{
    m_canvas = new GraphCanvas(this);
    m_canvas->setDescriber(
        [this](MemberKey member) { return m_model->describe(MemberId{member}); });
    m_canvas->installEventFilter(this);
    m_stage = new MapStage(m_document.network(), *m_canvas, this);
    m_notes = new MapNotes(commits, *m_canvas, this);
    m_ground = new MapGround(commits, *m_canvas, this);
    connectStage();
    m_views = new MapViews(commits, *m_model, *m_canvas, this);
    connect(m_views, &MapViews::shown, m_stage, &MapStage::showView);
    connect(m_views, &MapViews::removed, this, &MapView::viewRemoved);
    connect(m_views, &MapViews::notUnderstood, this, &MapView::viewNotUnderstood);
    buildPanels();
    connectPanels();
    connectLegend();
}

void MapView::connectCanvas()
{
    connect(m_canvas, &GraphCanvas::membersMoved, this, &MapView::moveMembers);
    connect(m_canvas, &GraphCanvas::pinToggled, m_editing, &MapEditing::togglePin);
    connect(m_canvas, &GraphCanvas::removeRequested, m_editing, &MapEditing::remove);
    connect(m_canvas, &GraphCanvas::connectRequested, this, [this](MemberKey from, MemberKey to) {
        const RelationshipId tie = m_editing->connectMembers(from, to);
        if (tie)
            emit relationshipChosen(tie);
    });
    connect(m_canvas, &GraphCanvas::addRequested, this, [this](const scene::Point& point) {
        const scene::Point at = m_canvas->camera().view().toView(point);
        askName({at.x, at.y});
    });
    connect(m_canvas, &GraphCanvas::memberActivated, this, [this](MemberKey member) {
        emit memberActivated(MemberId{member});
    });
    connect(
        m_canvas, &GraphCanvas::selectionChanged, this,
        [this](const std::vector<MemberKey>& members) { emit selectionChanged(toIds(members)); });
    connect(m_canvas, &GraphCanvas::contextMenuRequested, this, &MapView::showMenu);
}

MapSnapshot MapView::snapshot(theme::Scheme ground) const
{
    MapSnapshot map = m_model->snapshotOn(ground);
    map.scene =
        ground == theme::schemeOf(palette()) ? m_canvas->scene() : m_stage->applied(map.scene);
    map.notes = m_canvas->notes().notes();
    map.ground = m_stage->arrangement() ? groundOf(m_document.network(), *m_stage->arrangement())
                                        : std::nullopt;
    map.backdrop = m_canvas->backdrop();
    map.size = m_canvas->size();
    map.view = m_canvas->camera().view();
    return map;
}

std::shared_ptr<const NamedClusters> MapView::clusters() const
{
    return m_clusters->named();
}

bool MapView::isSettled() const
{
    return m_model->isMeasured() && m_clusters->isAtRest() && m_ground->isAtRest() &&
           m_canvas->isSettled();
}

void MapView::setScope(const query::MapScope& scope)
{
    m_model->setScope(scope);
}

void MapView::setAppearance(const MapAppearance& appearance)
{
    m_model->setAppearance(appearance);
}

std::vector<MemberId> MapView::selectedMembers() const
{
    return toIds(m_canvas->selection());
}

void MapView::setSelectedMembers(const std::vector<MemberId>& members)
{
    std::vector<MemberKey> keys;
    for (const MemberId member : members)
        keys.push_back(member.value);
    m_canvas->setSelection(keys);
}

void MapView::setSelectedRelationships(const std::vector<RelationshipId>& relationships)
{
    std::vector<std::pair<MemberKey, MemberKey>> ends;
    for (const RelationshipId id : relationships) {
        if (const Relationship* tie = m_document.network().find(id))
            ends.emplace_back(tie->first.value, tie->second.value);
    }
    m_canvas->setChosenTies(ends);
}

void MapView::showPath(const std::vector<RelationshipId>& relationships)
{
    setSelectedRelationships(relationships);
    std::vector<MemberKey> members;
    for (const RelationshipId id : relationships) {
        if (const Relationship* tie = m_document.network().find(id))
            members.insert(members.end(), {tie->first.value, tie->second.value});
    }
    m_canvas->bringMembersIntoView(members);
}

void MapView::showMember(MemberId member)
{
    m_canvas->goTo(member.value);
}

void MapView::selectAll()
{
    std::vector<MemberKey> all;
    for (const scene::SceneNode& node : m_canvas->scene().nodes())
        all.push_back(node.id);
    m_canvas->setSelection(all);
    emit selectionChanged(toIds(all));
}

void MapView::togglePin()
{
    const std::vector<MemberKey> selected = m_canvas->selection();
    if (!selected.empty())
        m_editing->togglePin(selected);
}

void MapView::moveMembers(
    const std::vector<MemberKey>& members, const std::vector<scene::Point>& positions)
{
    if (m_stage->isEmpty())
        m_editing->move(members, positions);
    else
        m_stage->move(members, positions);
}

void MapView::transformSelected(const arrange::Transform& transform)
{
    std::vector<MemberKey> members;
    std::vector<arrange::Place> places;
    for (const MemberKey member : m_canvas->selection()) {
        const auto node = m_canvas->index().nodeOf(member);
        if (!node || !m_canvas->scene().positions().isPlaced(*node))
            continue;
        // The scene has them rounded.
        const Placement* placement = m_document.network().placementOf(MemberId{member});
        const scene::Point at = m_canvas->scene().position(*node);
        members.push_back(member);
        places.push_back(
            placement && m_stage->isEmpty() ? arrange::Place{placement->x, placement->y}
                                            : arrange::Place{at.x, at.y});
    }
    if (members.size() < 2)
        return;
    std::vector<scene::Point> positions;
    for (const arrange::Place& place : transform(places))
        positions.push_back({place.x, place.y});
    moveMembers(members, positions);
}

void MapView::showModel()
{
    const QList<LegendSection> sections = m_model->legend();
    m_legend->setContent(sections, m_model->appearance().rules);
    m_legend->setMarked(legendValuesIn(m_model->scope().filter, sections));
    m_rules->setRules(m_model->appearance().rules);
    const bool isEmpty = isMapEmpty();
    m_empty->setVisible(isEmpty && m_nameEdit->isHidden());
    m_legend->setVisible(!isEmpty);
    m_tools->setVisible(!isEmpty);
    m_zoom->setVisible(!isEmpty);
    m_strip->setVisible(!isEmpty);
    m_scope->setVisible(!isEmpty || m_model->hidden().members() > 0);
    placeParts();
    m_clusters->setScene(m_model->scene(), m_model->groupNames());
    m_canvas->setScene(m_stage->applied(m_model->scene()), m_clusters->named());
    m_canvas->setHullGroups(m_model->hullGroups());
    if (const auto spec = m_stage->outdated(m_model->scene()))
        emit arrangementRequested(*spec);
    followFocus();
}

/// Who is around a member may stand anywhere, or close together.
void MapView::followFocus()
{
    const query::MapScope& scope = m_model->scope();
    const std::pair focus(scope.focus, scope.hasFocus() ? scope.focusSteps : 0);
    if (focus == m_followed)
        return;
    m_followed = focus;
    if (scope.hasFocus())
        m_canvas->goToAll();
}

/// Nobody is there who could be shown; whom the scope hides is for its bar to say.
bool MapView::isMapEmpty() const
{
    return m_model->scene().nodeCount() == 0 &&
           m_model->hidden().members() == m_model->hidden().gone;
}

void MapView::resizeEvent(QResizeEvent*)
{
    placeParts();
}

void MapView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (const auto left = std::exchange(m_resumeAt, std::nullopt))
        m_views->resume(*left);
}

SavedView MapView::leftAt() const
{
    SavedView left = m_resumeAt ? *m_resumeAt : m_views->leftAt();
    left.arrangement = m_stage->arrangement().value_or(left.arrangement);
    return left;
}

void MapView::showPaths()
{
    m_paths->open(selectedMembers());
}

void MapView::toggleTime()
{
    if (m_time->isOpen())
        m_time->close();
    else
        m_time->open();
}

void MapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_stage->retranslate();
        m_notes->retranslate();
        showModel();
    } else if (event->type() == QEvent::PaletteChange) {
        m_model->setScheme(theme::schemeOf(palette()));
    }
}

void MapView::addMember()
{
    askName({width() / 2.0, height() / 2.0});
}

void MapView::askName(const QPointF& at)
{
    m_nameEdit->askAt(at, m_canvas->camera().view().toWorld({at.x(), at.y()}));
    m_empty->hide();
}

bool MapView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_canvas || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    return m_stage->pressKey(key) || pressScopeKey(key);
}

/// 1 to 9: who is within so many steps of the current member. Once nothing is selected any more
/// Escape closes what is open over the map, one after the other, and ends the focus.
bool MapView::pressScopeKey(const QKeyEvent& event)
{
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isIdle = m_canvas->selection().empty() && !m_canvas->isToolActive();
    if (event.key() == Qt::Key_Escape && isPlain && isIdle)
        return closeInnermost();
    const int steps = event.key() - Qt::Key_0;
    if (!isPlain || steps < 1 || steps > query::kMostFocusSteps)
        return false;
    focusOnCurrent(steps);
    return true;
}

bool MapView::closeInnermost()
{
    for (PassingPanel* panel : std::initializer_list<PassingPanel*>{m_rules, m_paths, m_time}) {
        if (panel->isOpen()) {
            panel->close();
            return true;
        }
    }
    if (!m_scope->hasFocusMember())
        return false;
    m_scope->endFocus();
    return true;
}

void MapView::focusOnCurrent(int steps)
{
    if (m_canvas->currentMember() != 0)
        m_scope->focusOn(MemberId{m_canvas->currentMember()}, steps);
}

void MapView::showMenu(MemberKey member, const QPoint& at)
{
    auto* menu = new MapMenu(*m_canvas, *m_editing, this);
    connect(menu, &MapMenu::addRequested, this, &MapView::askName);
    connect(menu, &MapMenu::writeRequested, m_notes, &MapNotes::writeAt);
    connect(menu, &MapMenu::pictureRequested, m_ground, &MapGround::open);
    connect(menu, &MapMenu::openRequested, this, [this](MemberKey opened) {
        emit memberActivated(MemberId{opened});
    });
    if (member == 0)
        menu->offerGround(at);
    else
        menu->offerMember(member, m_arrangeActions, actions());
    menu->popup(at);
}

} // namespace cw
