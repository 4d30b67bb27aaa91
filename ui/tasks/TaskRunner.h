// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/task/TaskContext.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <vector>

namespace cw {

/// A running task as the screen shows it.
struct TaskView
{
    quint64 id = 0;
    QString title;
    int percent = -1; ///< 0 to 100; -1 while the task has not said how far it is

    bool operator==(const TaskView&) const = default;
};

/// Runs long work off the main thread and brings the result back to it.
///
/// Thread: all members are for the main thread. Destroying the runner asks every task to stop and
/// waits for it; nothing is delivered after that.
class TaskRunner : public QObject
{
    Q_OBJECT

public:
    /// Work shorter than this is never shown.
    static constexpr qint64 kShowAfterMs = 300;

    /// @param nowMs  a clock that never runs backwards, in milliseconds; injected by tests.
    explicit TaskRunner(QObject* parent = nullptr, std::function<qint64()> nowMs = {});
    ~TaskRunner() override;

    /// Calls `fn(TaskContext&)` on a worker, then `then(result)` on the main thread. When `context`
    /// dies first, the task is asked to stop and its result is dropped. A cancelled task still
    /// delivers what `fn` returned (`ErrorCode::Cancelled`), so that its asker can tidy up.
    ///
    /// @param fn  must own or share all that it reads; it may outlive `context`.
    /// @return the task's id, for cancel().
    template <class Fn, class Then>
    quint64 run(QObject* context, const QString& title, Fn fn, Then then)
    {
        using Value = std::invoke_result_t<Fn&, TaskContext&>;
        auto work = std::make_shared<Fn>(std::move(fn));
        auto receive = std::make_shared<Then>(std::move(then));
        return start(context, title, [work, receive](TaskContext& task) -> Delivery {
            auto value = std::make_shared<Value>((*work)(task));
            return [receive, value] { (*receive)(std::move(*value)); };
        });
    }

    /// Work that somebody else carries out (the storage thread of a document): shown and cancelled
    /// like a task of ours, until endFollowed(). Nobody waits for it here, and only cancel() asks
    /// it to stop: what was said to be done is done even if the window closes.
    struct Followed
    {
        quint64 id = 0;
        TaskContext context;
    };
    Followed follow(const QString& title);
    void endFollowed(quint64 id);

    void cancel(quint64 id);
    void cancelAll();
    /// Asks every task to stop and waits until none runs any more. Results still come afterwards,
    /// unless their asker is gone by then.
    void cancelAndWait();

    bool isIdle() const { return m_tasks.empty(); }
    /// Tasks that have run for at least kShowAfterMs, oldest first.
    std::vector<TaskView> visibleTasks() const;

signals:
    /// A task began or ended. Progress is not announced; who shows it asks.
    void changed();

private:
    using Delivery = std::function<void()>;
    struct Task;

    std::shared_ptr<Task> addTask(const QString& title);
    static TaskContext contextOf(const std::shared_ptr<Task>& task);

    quint64
    start(QObject* context, const QString& title, std::function<Delivery(TaskContext&)> work);
    void finish(const std::shared_ptr<Task>& task, const Delivery& deliver);

    std::function<qint64()> m_nowMs;
    QThreadPool m_pool;
    std::vector<std::shared_ptr<Task>> m_tasks;
    quint64 m_lastId = 0;
};

} // namespace cw
