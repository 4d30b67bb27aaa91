// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/Commits.h"

#include "ui/support/ChangeText.h"
#include "ui/tasks/TaskRunner.h"

#include <QPointer>

namespace cw {

namespace {

/// Whether carrying a step out may take longer than a key press should. A title says how many
/// things it is about, not how many rows; an import is as large as its file.
bool isLarge(const ChangeTitle& title)
{
    constexpr int kLarge = 500;
    return title.key == QLatin1String(titles::kImport) || title.arguments.value(1).toInt() > kLarge;
}

} // namespace

Commits::Commits(Document& document, TaskRunner& tasks, QObject* parent)
    : QObject(parent), m_document(document), m_tasks(tasks)
{}

Commits::~Commits()
{
    for (const quint64 task : m_running)
        m_tasks.endFollowed(task);
}

Result<void> Commits::said(const Result<void>& result)
{
    if (!result.ok())
        emit failed(result.error());
    return result;
}

bool Commits::carryOut(const Result<Change>& change, const ChangeTitle& title, Then then)
{
    if (!change.ok())
        return said(change.error()).ok();
    if (change->rowCount() > kMostAtOnce) {
        const auto start = [&](TaskContext task, Document::Done done) {
            m_document.commitInBackground(*change, title, std::move(task), std::move(done));
        };
        runAsTask(changeText(title), start, [then = std::move(then)](const Result<void>& result) {
            if (result.ok() && then)
                then();
        });
        return true;
    }
    if (!said(m_document.commit(*change, title)).ok())
        return false;
    if (then)
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

QStringList Commits::finishTyping()
{
    QStringList unsaved;
    emit typingEnds(unsaved);
    return unsaved;
}

void Commits::undo(Done done)
{
    const ChangeTitle title = m_document.undoTitle();
    if (!isLarge(title)) {
        done(said(m_document.undo()));
        return;
    }
    const auto start = [this](TaskContext task, Document::Done ended) {
        m_document.undoInBackground(std::move(task), std::move(ended));
    };
    runAsTask(tr("Undo: %1").arg(changeText(title)), start, std::move(done));
}

void Commits::redo(Done done)
{
    const ChangeTitle title = m_document.redoTitle();
    if (!isLarge(title)) {
        done(said(m_document.redo()));
        return;
    }
    const auto start = [this](TaskContext task, Document::Done ended) {
        m_document.redoInBackground(std::move(task), std::move(ended));
    };
    runAsTask(tr("Redo: %1").arg(changeText(title)), start, std::move(done));
}

void Commits::runAsTask(const QString& title, const Start& start, Done done)
{
    const TaskRunner::Followed task = m_tasks.follow(title);
    m_running.push_back(task.id);
    start(
        task.context, [self = QPointer<Commits>(this), id = task.id,
                       done = std::move(done)](const Result<void>& result) {
            if (!self)
                return;
            std::erase(self->m_running, id);
            self->m_tasks.endFollowed(id);
            done(self->said(result));
        });
}

} // namespace cw
