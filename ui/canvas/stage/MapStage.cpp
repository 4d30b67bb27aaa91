// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/MapStage.h"

#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/stage/ArrangementText.h"
#include "ui/canvas/stage/GreyedScene.h"
#include "ui/canvas/stage/LayoutChoicesRow.h"
#include "ui/canvas/stage/StageBar.h"
#include "ui/canvas/views/ViewText.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace cw {

MapStage::MapStage(const Network& network, GraphCanvas& canvas, QWidget* parent)
    : QObject(parent)
    , m_network(network)
    , m_canvas(canvas)
    , m_bar(new StageBar(parent))
    , m_choices(new LayoutChoicesRow(network, m_bar))
{
    m_bar->addBelow(m_choices);
    connect(m_choices, &LayoutChoicesRow::changed, this, [this](const LayoutChoices& choices) {
        if (m_content == Content::Proposal)
            emit choicesChanged(choices);
    });
    connect(&m_places, &ShownPlaces::changed, this, &MapStage::changed);
    connect(m_bar, &StageBar::kept, this, &MapStage::keep);
    connect(m_bar, &StageBar::wentBack, this, &MapStage::leave);
    connect(m_bar, &StageBar::left, this, &MapStage::leave);
}

void MapStage::propose(
    const std::vector<edit::Move>& moves, const std::optional<LayoutChoices>& choices)
{
    setContent(Content::Proposal);
    m_choices->setVisible(choices.has_value());
    if (choices)
        m_choices->setChoices(*choices);
    std::vector<Standing> places;
    places.reserve(moves.size());
    for (const edit::Move& move : moves)
        places.emplace_back(move.member.value, scene::Point{move.to.x, move.to.y});
    m_places.show(std::move(places));
    retranslate();
    glideCamera();
    // Enter and Escape answer, here and there.
    if (!m_bar->isAncestorOf(QApplication::focusWidget()))
        m_canvas.setFocus();
}

void MapStage::arrange(const query::ArrangementSpec& spec, const query::MapArrangement& arrangement)
{
    setContent(Content::Arrangement);
    m_spec = spec;
    m_arrangement = arrangement;
    m_edgeCount = m_canvas.scene().edgeCount();
    std::vector<Standing> places;
    places.reserve(arrangement.members.size());
    const Positions& at = arrangement.arranged.places;
    for (std::size_t i = 0; i < arrangement.members.size(); ++i)
        places.emplace_back(arrangement.members[i].value, scene::Point{at.x[i], at.y[i]});
    m_places.show(std::move(places));
    retranslate();
    glideCamera();
    m_canvas.setFocus();
}

void MapStage::showView(const SavedView& view)
{
    if (view.arrangement == kTheMap) {
        leave();
        return;
    }
    setContent(Content::View);
    m_viewName = view.name;
    m_viewArrangement = view.arrangement;
    m_viewGuides = readView(view.appearance).contents.guides;
    m_places.show(keptPlaces(m_network, m_viewArrangement));
    retranslate();
    glideCamera();
}

void MapStage::showScenario(const MapScenario& scenario)
{
    setContent(Content::Scenario);
    m_scenario = scenario;
    std::vector<std::pair<MemberKey, MemberKey>> ghosts;
    for (const auto& [first, second] : scenario.proposed)
        ghosts.emplace_back(first.value, second.value);
    m_canvas.setSuggestedTies(ghosts);
    m_places.drop();
    retranslate();
    m_canvas.setFocus();
}

scene::SceneModel MapStage::applied(const scene::SceneModel& map)
{
    scene::SceneModel shown = m_places.applied(map);
    if (m_content != Content::Scenario)
        return shown;
    const QColor grey =
        theme::color(theme::Token::MapRelationship, theme::schemeOf(m_canvas.palette()));
    return greyedScene(shown, m_scenario, m_network, grey.rgb());
}

void MapStage::reloadView()
{
    if (m_content != Content::View)
        return;
    std::vector<Standing> places = keptPlaces(m_network, m_viewArrangement);
    if (places.empty())
        leave();
    else if (places != m_places.places())
        m_places.show(std::move(places));
}

std::optional<query::ArrangementSpec> MapStage::outdated(const scene::SceneModel& map) const
{
    if (m_content != Content::Arrangement)
        return std::nullopt;
    const bool hasSame =
        map.edgeCount() == m_edgeCount &&
        std::ranges::equal(
            map.nodes(), m_arrangement.members, {}, &scene::SceneNode::id, &MemberId::value);
    return hasSame ? std::nullopt : std::optional(m_spec);
}

std::optional<int> MapStage::arrangement() const
{
    switch (m_content) {
    case Content::Map:
    case Content::Proposal:
    case Content::Scenario:
        return kTheMap;
    case Content::View:
        return m_viewArrangement;
    case Content::Arrangement:
        return std::nullopt;
    }
    return std::nullopt;
}

void MapStage::setContent(Content content)
{
    if (m_content == Content::Scenario)
        m_canvas.setSuggestedTies({});
    m_content = content;
    if (content != Content::Proposal)
        m_choices->hide();
    m_viewGuides.reset();
    if (content != Content::Arrangement)
        m_canvas.setBackdrop(nullptr);
}

std::optional<ArrangementGuides> MapStage::guides() const
{
    if (m_content == Content::Arrangement)
        return ArrangementGuides{m_spec, m_arrangement.arranged.guides, m_arrangement.groups};
    return m_content == Content::View ? m_viewGuides : std::nullopt;
}

void MapStage::showGuides()
{
    const std::optional<ArrangementGuides> shown = guides();
    m_canvas.setBackdrop(
        shown ? std::make_shared<const Backdrop>(backdropOf(m_network, *shown)) : nullptr);
}

void MapStage::askAboutArrangement()
{
    showGuides();
    QString text = arrangementTitle(m_network, m_spec);
    const QString apart = apartText(m_spec, static_cast<int>(m_arrangement.arranged.apart.size()));
    if (!apart.isEmpty())
        text = tr("%1 · %2", "an arrangement and who stands aside").arg(text, apart);
    m_bar->ask(
        {.text = text, .keep = tr("Keep as a view"), .back = tr("Back to the map (Esc)")}, true);
}

void MapStage::retranslate()
{
    m_choices->retranslate();
    if (m_content == Content::Arrangement)
        askAboutArrangement();
    if (m_content == Content::View) {
        showGuides();
        m_bar->ask({.text = m_viewName, .keep = {}, .back = tr("Back to the map (Esc)")}, false);
    }
    if (m_content == Content::Scenario)
        m_bar->ask(
            {.text = tr("What if: %1", "what might happen").arg(m_scenario.text),
             .keep = {},
             .back = tr("Back to the map (Esc)")},
            false);
    if (m_content == Content::Proposal)
        m_bar->ask(
            {.text = tr("This is how it would look tidied"),
             .keep = tr("Keep (Enter)"),
             .back = tr("Back (Esc)")},
            true);
    emit barChanged();
}

/// To where all will be in view once they have arrived. Where a few move within the view, the eye
/// had better stay as well.
void MapStage::glideCamera()
{
    std::vector<scene::Point> points;
    for (const Standing& standing : m_places.places())
        points.push_back(standing.second);
    const scene::Box seen = m_canvas.camera().view().boxToWorld(
        {0, 0, static_cast<double>(m_canvas.width()), static_cast<double>(m_canvas.height())});
    const bool areFew = points.size() < m_canvas.scene().nodeCount();
    const auto isSeen = [&](scene::Point point) { return seen.contains(point); };
    if (areFew && std::ranges::all_of(points, isSeen))
        return;
    // A proposal is to be judged whole: beside the bar that asks about it, though that goes again.
    const std::vector<QRectF> lasting = m_canvas.camera().covers();
    if (m_content == Content::Proposal) {
        std::vector<QRectF> all = lasting;
        all.push_back(m_bar->geometry());
        m_canvas.camera().setCovers(std::move(all));
    }
    m_canvas.fitTo(points);
    m_canvas.camera().setCovers(lasting);
}

void MapStage::move(
    const std::vector<MemberKey>& members, const std::vector<scene::Point>& positions)
{
    for (std::size_t i = 0; i < members.size(); ++i)
        m_places.move(members[i], positions[i]);
    if (m_content == Content::View)
        emit keptMoved(members, positions, m_viewArrangement);
}

std::vector<edit::Move> MapStage::moves() const
{
    std::vector<edit::Move> moves;
    moves.reserve(m_places.places().size());
    for (const Standing& standing : m_places.places())
        moves.push_back({MemberId{standing.first}, {standing.second.x, standing.second.y}});
    return moves;
}

void MapStage::keep()
{
    m_canvas.setFocus();
    if (m_content == Content::Arrangement) {
        emit arrangementKept(arrangementTitle(m_network, m_spec), moves());
        return;
    }
    m_bar->hide();
    emit barChanged();
    emit proposalKept(moves());
}

void MapStage::finish()
{
    if (isEmpty() || !m_bar->isHidden())
        return;
    setContent(Content::Map);
    m_bar->hide();
    m_places.drop();
    emit barChanged();
}

void MapStage::leave()
{
    if (isEmpty())
        return;
    const bool wasScenario = m_content == Content::Scenario;
    setContent(Content::Map);
    m_bar->hide();
    m_canvas.setFocus();
    m_places.clear();
    emit barChanged();
    if (wasScenario)
        emit changed(); // nobody has moved: the view stays
    else
        m_canvas.fitTo(m_places.homes());
    emit left();
}

bool MapStage::pressKey(const QKeyEvent& event)
{
    // Hidden while what was kept is being written.
    if (isEmpty() || m_bar->isHidden() || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event.key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (m_content != Content::Proposal)
        return false;
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    keep();
    return true;
}

} // namespace cw
