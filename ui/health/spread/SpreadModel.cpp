// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/spread/SpreadModel.h"

#include "core/health/scenario/Scenario.h"
#include "core/kernel/base/IdGenerator.h"
#include "ui/health/whatif/ScenarioModel.h"
#include "ui/tasks/TaskRunner.h"

#include <algorithm>
#include <utility>

namespace cw {

namespace {

/// A slider that is pulled asks once.
constexpr int kSoonMs = 200;

using Answer = Result<std::shared_ptr<const SpreadAnswer>>;

health::DiffusionQuery queryOf(const HealthPicture& picture, const SpreadAsk& ask)
{
    return {
        .of = picture.query().of,
        .starts = ask.starts,
        .passing = ask.passing,
        .best = static_cast<std::size_t>(std::max(ask.best, 1))};
}

/// Lets the steps happen on a copy, with ids that nobody else will see.
Result<Network> networkWith(const HealthPicture& picture, const std::vector<health::Step>& steps)
{
    IdGenerator ids([] { return std::int64_t{0}; }, 1);
    const health::ComposedSteps composed =
        health::scenarioOf(picture.network, steps, picture.day());
    auto branch = health::branchOf({picture.network, ids, picture.day()}, composed.scenario);
    if (!branch.ok())
        return branch.error();
    return std::move(branch->network);
}

} // namespace

Answer simulateSpread(
    std::shared_ptr<const HealthPicture> picture, const SpreadAsk& ask,
    const std::vector<health::Step>& steps, TaskContext& task)
{
    const health::DiffusionQuery query = queryOf(*picture, ask);
    auto now = health::measureDiffusion(picture->network, query, task);
    if (!now.ok())
        return now.error();
    SpreadAnswer answer{picture, ask, steps, std::move(now).value(), {}, picture->network};
    if (!steps.empty()) {
        auto network = networkWith(*picture, steps);
        if (!network.ok())
            return network.error();
        auto then = health::measureDiffusion(*network, query, task);
        if (!then.ok())
            return then.error();
        answer.then = std::move(then).value();
        answer.networkThen = std::move(network).value();
    }
    return std::make_shared<const SpreadAnswer>(std::move(answer));
}

SpreadModel::SpreadModel(
    HealthModel& health, const ScenarioModel& scenario, TaskRunner& tasks, QObject* parent)
    : QObject(parent), m_health(health), m_scenario(scenario), m_tasks(tasks)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &SpreadModel::lookIfNeeded);
    connect(&m_health, &HealthModel::changed, this, [this] {
        lookIfNeeded();
        emit changed();
    });
    connect(&m_scenario, &ScenarioModel::changed, this, [this] {
        lookIfNeeded();
        emit changed();
    });
}

void SpreadModel::setAsk(const SpreadAsk& ask)
{
    if (ask == m_ask)
        return;
    m_ask = ask;
    questionChanged();
}

void SpreadModel::addStarts(const std::vector<MemberId>& members)
{
    SpreadAsk ask = m_ask;
    for (const MemberId member : members) {
        if (std::ranges::find(ask.starts, member) == ask.starts.end())
            ask.starts.push_back(member);
    }
    setAsk(ask);
}

std::vector<health::Step> SpreadModel::stepsOf(SpreadBeside beside) const
{
    if (beside == SpreadBeside::Scenario)
        return m_scenario.steps();
    if (beside == SpreadBeside::Introductions && picture())
        return health::introductionsUnderWay(picture()->network);
    return {};
}

bool SpreadModel::isStale() const
{
    if (!m_answer || m_health.isStale())
        return true;
    const HealthPicture& asked = *m_answer->picture;
    return m_answer->ask != m_ask || asked.revision != picture()->revision ||
           !(asked.ask == picture()->ask) || m_answer->steps != steps();
}

void SpreadModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    lookIfNeeded();
}

void SpreadModel::questionChanged()
{
    if (m_task != 0)
        m_tasks.cancel(std::exchange(m_task, 0));
    m_isStopped = false;
    m_soon.start();
    emit changed();
}

/// A picture that is itself to be replaced is not worth asking.
void SpreadModel::lookIfNeeded()
{
    if (m_isWatched && !m_isStopped && m_task == 0 && picture() && !m_health.isStale() && isStale())
        look();
}

void SpreadModel::look()
{
    if (!picture())
        return;
    if (m_task != 0)
        m_tasks.cancel(std::exchange(m_task, 0));
    m_isStopped = false;
    const auto own = std::make_shared<quint64>(0);
    *own = m_tasks.run(
        this, tr("Looking at how word would travel"),
        [picture = picture(), ask = m_ask, steps = steps()](TaskContext& task) {
            return simulateSpread(picture, ask, steps, task);
        },
        [this, own](const Answer& answer) {
            if (*own == m_task)
                accept(answer);
        });
    m_task = *own;
    emit changed();
}

void SpreadModel::accept(const Answer& answer)
{
    m_task = 0;
    m_isStopped = !answer.ok();
    if (answer.ok())
        m_answer = *answer;
    lookIfNeeded();
    emit changed();
}

} // namespace cw
