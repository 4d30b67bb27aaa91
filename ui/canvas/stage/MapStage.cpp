// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/MapStage.h"

#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/stage/StageBar.h"

#include <QKeyEvent>

#include <algorithm>

namespace cw {

MapStage::MapStage(GraphCanvas& canvas, QWidget* parent)
    : QObject(parent), m_canvas(canvas), m_bar(new StageBar(parent))
{
    connect(&m_places, &ShownPlaces::changed, this, &MapStage::changed);
    connect(m_bar, &StageBar::kept, this, &MapStage::keep);
    connect(m_bar, &StageBar::wentBack, this, &MapStage::leave);
}

void MapStage::propose(const std::vector<edit::Move>& moves)
{
    m_content = Content::Proposal;
    std::vector<Standing> places;
    places.reserve(moves.size());
    for (const edit::Move& move : moves)
        places.emplace_back(move.member.value, scene::Point{move.to.x, move.to.y});
    m_places.show(std::move(places));
    retranslate();
    glideCamera();
    m_canvas.setFocus(); // Enter and Escape answer
}

void MapStage::retranslate()
{
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
    if (!areFew || !std::ranges::all_of(points, isSeen))
        m_canvas.fitTo(points);
}

void MapStage::move(
    const std::vector<MemberKey>& members, const std::vector<scene::Point>& positions)
{
    for (std::size_t i = 0; i < members.size(); ++i)
        m_places.move(members[i], positions[i]);
}

void MapStage::keep()
{
    std::vector<edit::Move> moves;
    moves.reserve(m_places.places().size());
    for (const Standing& standing : m_places.places())
        moves.push_back({MemberId{standing.first}, {standing.second.x, standing.second.y}});
    m_bar->hide();
    m_canvas.setFocus();
    emit barChanged();
    emit proposalKept(moves);
}

void MapStage::finish()
{
    if (isEmpty() || !m_bar->isHidden())
        return;
    m_content = Content::Map;
    m_bar->hide();
    m_places.drop();
    emit barChanged();
}

void MapStage::leave()
{
    if (isEmpty())
        return;
    m_content = Content::Map;
    m_bar->hide();
    m_canvas.setFocus();
    m_places.clear();
    m_canvas.fitTo(m_places.homes());
    emit barChanged();
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
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    keep();
    return true;
}

} // namespace cw
