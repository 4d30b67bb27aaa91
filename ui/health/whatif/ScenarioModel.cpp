// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/whatif/ScenarioModel.h"

#include "core/kernel/base/IdGenerator.h"
#include "ui/tasks/TaskRunner.h"

#include <algorithm>
#include <utility>

namespace cw {

namespace {

constexpr std::size_t kMostRepairs = 5;

using Answer = Result<std::shared_ptr<const ScenarioAnswer>>;

health::HealthQuery queryOf(const HealthPicture& picture)
{
    health::HealthQuery query = picture.query();
    query.passes = health::whatIfPasses();
    query.sparingly = true;
    return query;
}

CivilDate dayOf(const HealthPicture& picture)
{
    return picture.ask.asOf ? picture.ask.asOf : picture.today;
}

template <class Piece>
std::vector<MemberId> membersOf(const std::vector<Piece>& pieces)
{
    std::vector<MemberId> members;
    for (const Piece& piece : pieces)
        members.insert(members.end(), piece.members.begin(), piece.members.end());
    return members;
}

bool isOfSameNetwork(const HealthPicture& one, const HealthPicture& other)
{
    return one.revision == other.revision && one.ask == other.ask;
}

} // namespace

std::vector<MemberId> ScenarioAnswer::cutOff() const
{
    return membersOf(found.cutOff);
}

std::vector<MemberId> ScenarioAnswer::joined() const
{
    return membersOf(found.joined);
}

/// With ids that nobody else will see.
Answer tryScenario(
    std::shared_ptr<const HealthPicture> picture, const std::vector<health::Step>& steps,
    std::size_t repairs, TaskContext& task)
{
    IdGenerator ids([] { return std::int64_t{0}; }, 1);
    const CivilDate day = dayOf(*picture);
    health::ComposedSteps composed = health::scenarioOf(picture->network, steps, day);
    Result<health::Branch> branch =
        health::branchOf({picture->network, ids, day}, composed.scenario);
    if (!branch.ok())
        return branch.error();
    auto found =
        health::measureWhatIf(picture->network, branch->network, queryOf(*picture), repairs, task);
    if (!found.ok())
        return found.error();
    return std::make_shared<const ScenarioAnswer>(ScenarioAnswer{
        std::move(picture), steps, std::move(composed), std::move(branch->network),
        std::move(branch->invited), std::move(found).value()});
}

ScenarioModel::ScenarioModel(HealthModel& health, TaskRunner& tasks, QObject* parent)
    : QObject(parent), m_health(health), m_tasks(tasks)
{
    connect(&m_health, &HealthModel::changed, this, [this] {
        lookIfNeeded();
        emit changed();
    });
}

health::ComposedSteps ScenarioModel::composed() const
{
    if (!picture())
        return {};
    return health::scenarioOf(picture()->network, m_steps, dayOf(*picture()));
}

void ScenarioModel::add(const health::Step& step)
{
    m_steps.push_back(step);
    stepsChanged();
}

void ScenarioModel::replace(std::size_t index, const health::Step& step)
{
    m_steps[index] = step;
    stepsChanged();
}

void ScenarioModel::remove(std::size_t index)
{
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(index));
    stepsChanged();
}

void ScenarioModel::clear()
{
    m_steps.clear();
    stepsChanged();
}

void ScenarioModel::introduce(MemberId first, MemberId second)
{
    if (m_answer) {
        for (std::size_t i = 0; i < m_answer->invited.size(); ++i) {
            const MemberId invited = m_answer->invited[i];
            const std::size_t at = m_answer->composed.inviting[i];
            if ((first != invited && second != invited) || at >= m_steps.size() ||
                m_steps[at] != m_answer->steps[at])
                continue;
            auto invitation = std::get<health::Invitation>(m_steps[at]);
            invitation.knows.push_back(first == invited ? second : first);
            replace(at, invitation);
            return;
        }
    }
    add(health::ProposedTie{first, second});
}

bool ScenarioModel::isStale() const
{
    if (m_steps.empty())
        return false;
    return m_health.isStale() || !m_answer || m_answer->steps != m_steps ||
           !isOfSameNetwork(*m_answer->picture, *picture());
}

void ScenarioModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    lookIfNeeded();
}

void ScenarioModel::stepsChanged()
{
    if (m_task != 0)
        m_tasks.cancel(std::exchange(m_task, 0));
    m_isStopped = false;
    if (m_steps.empty())
        m_answer.reset();
    lookIfNeeded();
    emit changed();
}

/// A picture that is itself to be replaced is not worth trying on.
void ScenarioModel::lookIfNeeded()
{
    if (m_isWatched && !m_isStopped && m_task == 0 && picture() && !m_health.isStale() && isStale())
        look();
}

void ScenarioModel::look()
{
    if (m_task != 0)
        m_tasks.cancel(std::exchange(m_task, 0));
    m_isStopped = false;
    const auto own = std::make_shared<quint64>(0);
    *own = m_tasks.run(
        this, tr("Looking at what would be"),
        [picture = picture(), steps = m_steps](TaskContext& task) {
            return tryScenario(picture, steps, kMostRepairs, task);
        },
        [this, own](const Answer& answer) {
            if (*own == m_task)
                accept(answer);
        });
    m_task = *own;
}

void ScenarioModel::accept(const Answer& answer)
{
    m_task = 0;
    m_isStopped = !answer.ok();
    if (answer.ok())
        m_answer = *answer;
    lookIfNeeded();
    emit changed();
}

} // namespace cw
