// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QObject>

#include <functional>
#include <vector>

namespace cw {

class TaskRunner;

/// The one way from the window into the document: what a use case answered is committed at once or,
/// where it is large, as a task that is shown and can be cancelled; what went wrong is said once,
/// by failed(). Going while a large change is being written leaves it to be finished; while one is
/// being taken back, that is cancelled.
class Commits : public QObject
{
    Q_OBJECT

public:
    /// Rows up to which the disk is waited for (DESIGN 11.8).
    static constexpr std::size_t kMostAtOnce = 1000;

    /// @param document, tasks  outlive the commits.
    Commits(Document& document, TaskRunner& tasks, QObject* parent = nullptr);
    ~Commits() override;

    Document& document() const { return m_document; }

    /// @return false when it was refused, which failed() has announced.
    bool carryOut(const Result<Change>& change, const ChangeTitle& title);

    using Then = std::function<void()>;
    /// @param receiver  whoever `then` is about.
    /// @param then      called once the change is in the document: before this returns, or later
    ///                  where it is large; not at all when it failed, or when the receiver or this
    ///                  is gone by then.
    bool
    carryOut(const Result<Change>& change, const ChangeTitle& title, QObject& receiver, Then then);

    /// A text that somebody types or has typed; of one row and field, so it is small.
    /// @param mergeKey  as Document::commit(): of one session of typing.
    Result<void>
    keepTyped(const Result<Change>& change, const ChangeTitle& title, const QString& mergeKey);

    using Done = std::function<void(const Result<void>&)>;
    /// @param done  called in any case, after failed().
    void undo(Done done);
    void redo(Done done);

    /// Whoever holds typing that is not in the document yet commits it now: before closing and
    /// before undo.
    ///
    /// @return what of it could not be kept, by the names of the fields.
    QStringList finishTyping();

    /// Announces what a use case refused of something larger.
    /// @param where  which part of it, as people call it ("Row 3").
    void refuse(const Error& error, const QString& where);

signals:
    /// @param where  empty where the error says it all.
    void failed(const cw::Error& error, const QString& where = {});
    /// Adds to `unsaved` what could not be kept. Connect directly.
    void typingEnds(QStringList& unsaved);

private:
    enum class Work { Commit, Travel };
    struct Running
    {
        quint64 task; ///< id in m_tasks
        Work what;
    };
    using Start = std::function<void(TaskContext, Document::Done)>;
    void runAsTask(Work what, const QString& title, const Start& start, Done done);
    Result<void> said(const Result<void>& result);

    Document& m_document;
    TaskRunner& m_tasks;
    std::vector<Running> m_running;
};

} // namespace cw
