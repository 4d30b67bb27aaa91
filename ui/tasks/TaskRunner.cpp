// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskRunner.h"

#include <QPointer>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace cw {

struct TaskRunner::Task
{
    quint64 id = 0;
    QString title;
    qint64 startedMs = 0;
    QPointer<QObject> context; // read on the main thread only
    std::stop_source stop;
    std::atomic<int> percent{-1};
    bool isFollowed = false; // carried out by somebody else
};

namespace {

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

TaskRunner::TaskRunner(QObject* parent, std::function<qint64()> nowMs)
    : QObject(parent), m_nowMs(nowMs ? std::move(nowMs) : steadyMs)
{
    // At least two, so that a short task need not wait behind a long one on a small machine.
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

TaskRunner::~TaskRunner()
{
    cancelAndWait();
}

std::shared_ptr<TaskRunner::Task> TaskRunner::addTask(const QString& title)
{
    auto task = std::make_shared<Task>();
    task->id = ++m_lastId;
    task->title = title;
    task->startedMs = m_nowMs();
    m_tasks.push_back(task);
    return task;
}

TaskContext TaskRunner::contextOf(const std::shared_ptr<Task>& task)
{
    return TaskContext(task->stop.get_token(), [task](int percent) { task->percent = percent; });
}

quint64 TaskRunner::start(
    QObject* context, const QString& title, std::function<Delivery(TaskContext&)> work)
{
    Q_ASSERT(context);
    const auto task = addTask(title);
    task->context = context;
    connect(
        context, &QObject::destroyed, this, [stop = task->stop]() mutable { stop.request_stop(); });

    m_pool.start([this, task, work = std::move(work)] {
        TaskContext taskContext = contextOf(task);
        const Delivery deliver = work(taskContext);
        // Posted to the runner, whose destructor waits for this thread: `this` is alive here.
        QMetaObject::invokeMethod(
            this, [this, task, deliver] { finish(task, deliver); }, Qt::QueuedConnection);
    });
    emit changed();
    return task->id;
}

void TaskRunner::finish(const std::shared_ptr<Task>& task, const Delivery& deliver)
{
    std::erase(m_tasks, task);
    emit changed();
    if (task->context)
        deliver();
}

TaskRunner::Followed TaskRunner::follow(const QString& title)
{
    const auto task = addTask(title);
    task->isFollowed = true;
    emit changed();
    return {.id = task->id, .context = contextOf(task)};
}

void TaskRunner::endFollowed(quint64 id)
{
    if (std::erase_if(m_tasks, [id](const auto& task) { return task->id == id; }) > 0)
        emit changed();
}

void TaskRunner::cancel(quint64 id)
{
    for (const auto& task : m_tasks) {
        if (task->id == id)
            task->stop.request_stop();
    }
}

void TaskRunner::cancelAll()
{
    for (const auto& task : m_tasks) {
        if (!task->isFollowed)
            task->stop.request_stop();
    }
}

void TaskRunner::cancelAndWait()
{
    cancelAll();
    m_pool.waitForDone();
}

std::vector<TaskView> TaskRunner::visibleTasks() const
{
    std::vector<TaskView> views;
    const qint64 now = m_nowMs();
    for (const auto& task : m_tasks) {
        if (now - task->startedMs >= kShowAfterMs)
            views.push_back({.id = task->id, .title = task->title, .percent = task->percent});
    }
    return views;
}

} // namespace cw
