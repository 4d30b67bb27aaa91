// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MapTidying.h"

#include "core/document/Document.h"
#include "core/edit/Placements.h"
#include "core/query/Living.h"
#include "ui/support/ChangeText.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <algorithm>

namespace cw {

namespace {

bool hasNewcomers(const Network& network, CivilDate today)
{
    return std::ranges::any_of(network.all<Member>(), [&](const Member& member) {
        return query::isOnMap(member, today) && !network.placementOf(member.id);
    });
}

/// Where the layout wants those to stand who are still there.
std::vector<edit::Move> movesOf(const query::MapLayout& layout, const Network& network)
{
    std::vector<edit::Move> moves;
    moves.reserve(layout.members.size());
    for (std::size_t i = 0; i < layout.members.size(); ++i) {
        if (network.find(layout.members[i]))
            moves.push_back(
                {.member = layout.members[i],
                 .to = {.x = layout.positions.x[i], .y = layout.positions.y[i]}});
    }
    return moves;
}

} // namespace

MapTidying::MapTidying(Commits& commits, TaskRunner& tasks, QObject* parent)
    : QObject(parent), m_commits(commits), m_document(commits.document()), m_tasks(tasks)
{}

void MapTidying::tidy()
{
    if (m_isRunning || m_document.isReadOnly())
        return;
    m_isRunning = true;
    m_tasks.run(
        this, tr("Tidying the map"),
        [network = m_document.network(), today = m_document.today()](TaskContext& task) {
            return query::layoutMap(network, {.today = today}, task);
        },
        [this](const Result<query::MapLayout>& layout) { keep(layout, Asked::Yes); });
}

void MapTidying::placeNewcomers()
{
    // Looking at the map takes nothing away that could be done again.
    if (m_isRunning || m_document.isReadOnly() || m_document.canRedo() ||
        !hasNewcomers(m_document.network(), m_document.today()))
        return;
    m_isRunning = true;
    m_tasks.run(
        this, tr("Finding places on the map"),
        [network = m_document.network(), today = m_document.today()](TaskContext& task) {
            return query::placeNewcomers(network, today, task);
        },
        [this](const Result<query::MapLayout>& layout) { keep(layout, Asked::No); });
}

void MapTidying::keep(const Result<query::MapLayout>& layout, Asked asked)
{
    m_isRunning = false;
    if (!layout.ok()) {
        if (layout.error().code != ErrorCode::Cancelled)
            emit failed(layout.error());
        return;
    }
    if (m_document.isBusy()) {
        const auto later = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
        connect(
            &m_document, &Document::busyChanged, this,
            [this, layout, asked] { keep(layout, asked); }, later);
        return;
    }
    const auto moves = movesOf(*layout, m_document.network());
    m_commits.carryOut(
        edit::applyLayout(m_document.editContext(), moves),
        titleOf(titles::kTidy, static_cast<int>(moves.size())), [this, asked] {
            if (asked == Asked::Yes)
                emit tidied();
        });
}

} // namespace cw
