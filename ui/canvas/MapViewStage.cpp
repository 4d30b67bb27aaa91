// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown in place of the map: proposals, arrangements and what might happen.
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapClusters.h"
#include "ui/canvas/MapEditing.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapTools.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/ground/MapGround.h"
#include "ui/canvas/notes/MapNotes.h"
#include "ui/canvas/stage/MapStage.h"
#include "ui/canvas/views/MapViews.h"

namespace cw {

namespace {

/// These rules for hulls, instead of those that are there.
AppearanceRules withHulls(AppearanceRules appearance, const QList<AppearanceRule>& hulls)
{
    appearance = withRule(appearance, {.channel = RuleChannel::Hull, .attribute = {}});
    appearance.rules << hulls;
    return appearance;
}

} // namespace

void MapView::connectStage()
{
    connect(m_stage, &MapStage::changed, this, [this] {
        m_canvas->setScene(m_stage->applied(m_model->scene()), m_clusters->named());
    });
    connect(m_stage, &MapStage::barChanged, this, &MapView::placeParts);
    connect(m_stage, &MapStage::barChanged, m_notes, [this] {
        m_notes->setArrangement(m_stage->arrangement());
        m_ground->setArrangement(m_stage->arrangement());
    });
    connect(m_ground, &MapGround::panelChanged, this, &MapView::placeParts);
    connect(m_stage, &MapStage::proposalKept, this, [this](const auto& moves) {
        m_hullsBefore.reset();
        emit proposalKept(moves);
    });
    connect(m_stage, &MapStage::left, this, [this] {
        restoreHulls();
        emit proposalLeft();
    });
    connect(m_stage, &MapStage::choicesChanged, this, [this](const LayoutChoices& choices) {
        showTogether(choices);
        emit layoutChoicesChanged(choices);
    });
    connect(m_stage, &MapStage::arrangementKept, this, [this](const auto& name, const auto& to) {
        SavedView kept = m_views->stateNow();
        ViewContents contents = m_views->contentsNow();
        contents.guides = m_stage->guides();
        kept.appearance = viewText(contents);
        kept.name = name;
        kept.centerX = kept.centerY = kept.zoom = 0;
        emit arrangementKept(kept, to);
    });
    connect(m_stage, &MapStage::keptMoved, m_editing, &MapEditing::move);
    connect(&m_document, &Document::changed, m_stage, [this](const Change& change) {
        if (!change.of<Placement>().isEmpty())
            m_stage->reloadView();
    });
}

void MapView::propose(
    const std::vector<edit::Move>& moves, const std::optional<LayoutChoices>& choices)
{
    m_stage->propose(moves, choices);
    if (choices)
        showTogether(*choices);
}

/// Hulls around those who are kept together, for as long as it is proposed.
void MapView::showTogether(const LayoutChoices& choices)
{
    if (choices.groupBy.isEmpty()) {
        restoreHulls();
        return;
    }
    MapAppearance appearance = m_model->appearance();
    if (!m_hullsBefore)
        m_hullsBefore = rulesOf(appearance.rules, RuleOwner::Members, RuleChannel::Hull);
    appearance.rules =
        withRule(appearance.rules, {.channel = RuleChannel::Hull, .attribute = choices.groupBy});
    setAppearance(appearance);
}

void MapView::restoreHulls()
{
    if (!m_hullsBefore)
        return;
    MapAppearance appearance = m_model->appearance();
    appearance.rules = withHulls(appearance.rules, *m_hullsBefore);
    m_hullsBefore.reset();
    setAppearance(appearance);
}

void MapView::showScenario(const MapScenario& scenario)
{
    m_stage->showScenario(scenario);
}

void MapView::showArrangement(
    const query::ArrangementSpec& spec, const query::MapArrangement& arrangement)
{
    m_stage->arrange(spec, arrangement);
}

query::ArrangementInput MapView::arrangementInput() const
{
    const scene::SceneModel& map = m_model->scene();
    query::ArrangementInput input;
    for (std::size_t node = 0; node < map.nodeCount(); ++node) {
        const scene::Point at = map.position(node);
        input.members.push_back(MemberId{map.node(node).id});
        input.from.push_back({at.x, at.y});
    }
    input.spacing = scene::typicalSpacing(scene::SpatialGrid(map.positions()), map.nodeCount());
    return input;
}

void MapView::arrangeAroundSelected()
{
    if (!selectedMembers().empty())
        emit arrangementRequested(
            {.kind = query::ArrangementKind::Rings,
             .centre = selectedMembers(),
             .attribute = {},
             .other = {}});
}

void MapView::openArrangeMenu()
{
    m_tools->openArrangeMenu();
}

void MapView::finishProposal()
{
    m_stage->finish();
}

} // namespace cw
