// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/Steps.h"
#include "core/health/scenario/WhatIf.h"
#include "ui/health/HealthModel.h"

#include <QObject>

#include <memory>
#include <vector>

namespace cw {

class TaskRunner;

/// What came of a scenario, beside the network it was tried on. Never changes once made.
struct ScenarioAnswer
{
    std::shared_ptr<const HealthPicture> picture;
    std::vector<health::Step> steps;
    health::ComposedSteps composed;
    Network then;                  ///< the network as it would be
    std::vector<MemberId> invited; ///< in `then`, of each invitation of the scenario
    health::WhatIf found;

    /// Whoever would be cut off, piece by piece.
    std::vector<MemberId> cutOff() const;
    std::vector<MemberId> joined() const;
};

/// Tries the steps on a copy, under the rule of the picture, and measures both sides.
/// Errors: Cancelled. Thread: any.
Result<std::shared_ptr<const ScenarioAnswer>> tryScenario(
    std::shared_ptr<const HealthPicture> picture, const std::vector<health::Step>& steps,
    std::size_t repairs, TaskContext& task);

/// A scenario that somebody puts together, step by step; kept as long as the document is open, and
/// never part of it. Answers in the background while somebody looks.
class ScenarioModel : public QObject
{
    Q_OBJECT

public:
    /// @param health, tasks  outlive the model.
    ScenarioModel(HealthModel& health, TaskRunner& tasks, QObject* parent);

    const std::vector<health::Step>& steps() const { return m_steps; }
    /// What each step comes to in the network as it was measured last.
    health::ComposedSteps composed() const;
    bool isEmpty() const { return m_steps.empty(); }
    void add(const health::Step& step);
    void replace(std::size_t index, const health::Step& step);
    void remove(std::size_t index);
    void clear();
    /// Adds a tie that was named as a repair; one with somebody invited becomes part of the
    /// invitation.
    void introduce(MemberId first, MemberId second);

    /// The last there was, of these steps or of others; null: none yet, or there are no steps.
    const std::shared_ptr<const ScenarioAnswer>& answer() const { return m_answer; }
    /// The answer is not that of these steps in the network of today; it is under way, or was
    /// stopped.
    bool isStale() const;
    bool isStopped() const { return m_isStopped; }
    /// Nobody looks at first.
    void setWatched(bool isWatched);
    /// Goes on after having been stopped.
    void look();
    /// Of the network now, as it was measured last; null until then.
    const std::shared_ptr<const HealthPicture>& picture() const { return m_health.picture(); }

signals:
    void changed();

private:
    void stepsChanged();
    void lookIfNeeded();
    void accept(const Result<std::shared_ptr<const ScenarioAnswer>>& answer);

    HealthModel& m_health;
    TaskRunner& m_tasks;
    std::vector<health::Step> m_steps;
    std::shared_ptr<const ScenarioAnswer> m_answer;
    quint64 m_task = 0; ///< under way; 0: none
    bool m_isWatched = false;
    bool m_isStopped = false;
};

} // namespace cw
