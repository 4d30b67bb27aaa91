// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/Diffusion.h"
#include "core/health/scenario/Steps.h"
#include "ui/health/HealthModel.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace cw {

class ScenarioModel;
class TaskRunner;

/// With what the spread in the network of today is compared.
enum class SpreadBeside { Nothing, Scenario, Introductions };

/// What is asked about how word travels.
struct SpreadAsk
{
    std::vector<MemberId> starts; ///< in the order they were named
    health::PassingByDepth passing;
    int best = 3; ///< starters to find, at least 1
    SpreadBeside beside = SpreadBeside::Nothing;

    bool operator==(const SpreadAsk&) const = default;
};

/// How word travels in a network, beside how it would. Never changes once made.
struct SpreadAnswer
{
    std::shared_ptr<const HealthPicture> picture;
    SpreadAsk ask;
    std::vector<health::Step> steps; ///< that lead to `then`
    health::Diffusion now;
    std::optional<health::Diffusion> then;
    Network networkThen; ///< names those invited as well; as now without `then`
};

/// Simulates it under the rule, depth, day and filter of the picture, the steps on a copy.
/// Errors: Cancelled, and those of health::branchOf(). Thread: any.
Result<std::shared_ptr<const SpreadAnswer>> simulateSpread(
    std::shared_ptr<const HealthPicture> picture, const SpreadAsk& ask,
    const std::vector<health::Step>& steps, TaskContext& task);

/// How far word would travel from those who are chosen; kept as long as the document is open, and
/// never part of it. Answers in the background while somebody looks.
class SpreadModel : public QObject
{
    Q_OBJECT

public:
    /// @param health, scenario, tasks  outlive the model.
    SpreadModel(
        HealthModel& health, const ScenarioModel& scenario, TaskRunner& tasks, QObject* parent);

    const SpreadAsk& ask() const { return m_ask; }
    void setAsk(const SpreadAsk& ask);
    /// Those who are among the starts already stay where they are.
    void addStarts(const std::vector<MemberId>& members);
    /// The steps of what is compared with, as they are now.
    std::vector<health::Step> steps() const { return stepsOf(m_ask.beside); }
    std::vector<health::Step> stepsOf(SpreadBeside beside) const;

    /// The last there was, to this question or another; null: none yet.
    const std::shared_ptr<const SpreadAnswer>& answer() const { return m_answer; }
    /// The answer is not to this question about the network of today.
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
    void questionChanged();
    void lookIfNeeded();
    void accept(const Result<std::shared_ptr<const SpreadAnswer>>& answer);

    HealthModel& m_health;
    const ScenarioModel& m_scenario;
    TaskRunner& m_tasks;
    SpreadAsk m_ask;
    std::shared_ptr<const SpreadAnswer> m_answer;
    QTimer m_soon;      ///< after a slider has moved
    quint64 m_task = 0; ///< under way; 0: none
    bool m_isWatched = false;
    bool m_isStopped = false;
};

} // namespace cw
