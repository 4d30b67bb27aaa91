// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/Commits.h"

#include "ui/support/ChangeText.h"
#include "ui/tasks/TaskRunner.h"

#include <QPointer>

namespace cw {

namespace {

/// Whether carrying a step out may take longer than a key press should. One of unknown size may.
bool isLarge(std::optional<std::size_t> rowCount)
{
    return !rowCount || *rowCount > Commits::kMostAtOnce;
}

} // namespace

Commits::Commits(Document& document, TaskRunner& tasks, QObject* parent)
    : QObject(parent), m_document(document), m_tasks(tasks)
{}

Commits::~Commits()
{
    for (const Running& running : m_running) {
        // What was said to be done is done; what was to be taken back simply stays.
        if (running.what == Work::Travel)
            m_tasks.cancel(running.task);
        m_tasks.endFollowed(running.task);
    }
}

Result<void> Commits::said(const Result<void>& result)
{
    if (!result.ok())
        emit failed(result.error());
    return result;
}

bool Commits::carryOut(const Result<Change>& change, const ChangeTitle& title)
{
    return carryOut(change, title, *this, [] {});
}

bool Commits::carryOut(
    const Result<Change>& change, const ChangeTitle& title, QObject& receiver, Then then)
{
    if (!change.ok())
        return said(change.error()).ok();
    const QPointer<QObject> there(&receiver);
    if (change->rowCount() > kMostAtOnce) {
        const auto start = [&](TaskContext task, Document::Done done) {
            m_document.commitInBackground(*change, title, std::move(task), std::move(done));
        };
        const auto done = [there, then = std::move(then)](const Result<void>& result) {
            if (result.ok() && there)
                then();
        };
        runAsTask(Work::Commit, changeText(title), start, done);
        return true;
    }
    if (!said(m_document.commit(*change, title)).ok())
        return false;
    if (there)
        then();
    return true;
}

Result<void>
Commits::keepTyped(const Result<Change>& change, const ChangeTitle& title, const QString& mergeKey)
{
    if (!change.ok())
        return said(change.error());
    return said(m_document.commit(*change, title, mergeKey));
}

void Commits::refuse(const Error& error, const QString& where)
{
    emit failed(error, where);
}

QStringList Commits::finishTyping()
{
    QStringList unsaved;
    emit typingEnds(unsaved);
    return unsaved;
}

void Commits::undo(Done done)
{
    const ChangeTitle title = m_document.undoTitle();
    if (!m_document.canUndo() || !isLarge(m_document.undoRowCount())) {
        done(said(m_document.undo()));
        return;
    }
    const auto start = [this](TaskContext task, Document::Done ended) {
        m_document.undoInBackground(std::move(task), std::move(ended));
    };
    runAsTask(Work::Travel, tr("Undo: %1").arg(changeText(title)), start, std::move(done));
}

void Commits::redo(Done done)
{
    const ChangeTitle title = m_document.redoTitle();
    if (!m_document.canRedo() || !isLarge(m_document.redoRowCount())) {
        done(said(m_document.redo()));
        return;
    }
    const auto start = [this](TaskContext task, Document::Done ended) {
        m_document.redoInBackground(std::move(task), std::move(ended));
    };
    runAsTask(Work::Travel, tr("Redo: %1").arg(changeText(title)), start, std::move(done));
}

void Commits::runAsTask(Work what, const QString& title, const Start& start, Done done)
{
    const TaskRunner::Followed task = m_tasks.follow(title);
    m_running.push_back({task.id, what});
    start(
        task.context, [self = QPointer<Commits>(this), id = task.id,
                       done = std::move(done)](const Result<void>& result) {
            if (!self)
                return;
            std::erase_if(self->m_running, [&](const Running& each) { return each.task == id; });
            self->m_tasks.endFollowed(id);
            done(self->said(result));
        });
}

} // namespace cw
