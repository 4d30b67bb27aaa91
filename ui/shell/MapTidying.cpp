// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MapTidying.h"

#include "core/document/Document.h"
#include "core/edit/Placements.h"
#include "core/query/Living.h"
#include "core/query/attributes/Attribute.h"
#include "ui/support/ChangeText.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

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

/// What was chosen once may be a field that is gone.
query::MapLayoutOptions layoutOptions(const LayoutChoices& choices, const Network& network)
{
    query::MapLayoutOptions options;
    options.clustering = choices.clustering;
    options.lengths = choices.isDeeperNearer ? TieLengths::FromWeights : TieLengths::Same;
    options.rule = network.profile().rule;
    if (query::attribute(network, query::AttributeOwner::Member, choices.groupBy))
        options.groupBy = choices.groupBy;
    return options;
}

/// Those of them who are still there.
std::vector<edit::Move> present(const std::vector<edit::Move>& moves, const Network& network)
{
    std::vector<edit::Move> present;
    std::ranges::copy_if(moves, std::back_inserter(present), [&](const edit::Move& move) {
        return network.find(move.member) != nullptr;
    });
    return present;
}

} // namespace

MapTidying::MapTidying(Commits& commits, TaskRunner& tasks, QObject* parent)
    : QObject(parent), m_commits(commits), m_document(commits.document()), m_tasks(tasks)
{}

void MapTidying::tidy()
{
    if (!m_isRunning && !m_document.isReadOnly())
        layOut();
}

void MapTidying::setChoices(const LayoutChoices& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    if (!m_isProposed || (m_isRunning && m_layout == 0))
        return;
    // The same try in another way; where the next was under way, that one.
    if (m_layout == 0 && m_tries > 0)
        --m_tries;
    forgetLayout();
    layOut();
}

void MapTidying::layOut()
{
    m_isRunning = true;
    query::MapLayoutOptions options = layoutOptions(m_choices, m_document.network());
    options.today = m_document.today();
    options.seed = m_tries + 1;
    options.fromScratch = m_tries > 0;
    const auto task = std::make_shared<quint64>(0);
    *task = m_tasks.run(
        this, tr("Tidying the map"),
        [network = m_document.network(), options](TaskContext& context) {
            return query::layoutMap(network, options, context);
        },
        [this, task](const Result<query::MapLayout>& layout) {
            if (*task != m_layout)
                return; // nobody waits for it any more
            m_layout = 0;
            take(layout, &MapTidying::propose);
        });
    m_layout = *task;
}

/// Gives up the layout that is under way, if one is.
void MapTidying::forgetLayout()
{
    if (m_layout == 0)
        return;
    m_tasks.cancel(std::exchange(m_layout, 0));
    m_isRunning = false;
}

void MapTidying::refuse()
{
    forgetLayout();
    m_tries = 0;
    m_isProposed = false;
}

void MapTidying::settle(const std::vector<MemberId>& members)
{
    if (m_isRunning || m_document.isReadOnly() || members.empty())
        return;
    m_isRunning = true;
    m_tasks.run(
        this, tr("Finding places on the map"),
        [network = m_document.network(), today = m_document.today(), members](TaskContext& task) {
            return query::settleAround(network, members, today, task);
        },
        [this](const Result<query::MapLayout>& layout) { take(layout, &MapTidying::proposeFew); });
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
        [this](const Result<query::MapLayout>& layout) { take(layout, &MapTidying::placed); });
}

void MapTidying::take(const Result<query::MapLayout>& layout, Use use)
{
    m_isRunning = false;
    if (layout.ok())
        (this->*use)(movesOf(*layout, m_document.network()));
    else if (layout.error().code != ErrorCode::Cancelled)
        emit failed(layout.error());
}

void MapTidying::propose(const std::vector<edit::Move>& moves)
{
    ++m_tries;
    m_isProposed = true;
    emit proposed(moves, m_choices);
}

void MapTidying::proposeFew(const std::vector<edit::Move>& moves)
{
    if (moves.empty())
        return;
    m_isProposed = false;
    emit proposed(moves, std::nullopt);
}

void MapTidying::whenFree(const std::function<void()>& act)
{
    if (!m_document.isBusy()) {
        act();
        return;
    }
    const auto later = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
    connect(
        &m_document, &Document::busyChanged, this, [this, act] { whenFree(act); }, later);
}

void MapTidying::placed(const std::vector<edit::Move>& moves)
{
    whenFree([this, moves] {
        m_commits.carryOut(
            edit::applyLayout(m_document.editContext(), present(moves, m_document.network())),
            titleOf(titles::kTidy, static_cast<int>(moves.size())));
    });
}

void MapTidying::keep(const std::vector<edit::Move>& moves)
{
    refuse();
    whenFree([this, moves] {
        m_commits.carryOut(
            edit::applyLayout(m_document.editContext(), present(moves, m_document.network())),
            titleOf(titles::kTidy, static_cast<int>(moves.size())), *this,
            [this] { emit tidied(); });
    });
}

} // namespace cw
