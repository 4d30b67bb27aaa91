// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"

#include "core/change/Journal.h"
#include "core/store/Files.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMetaObject>

#include <algorithm>
#include <future>
#include <random>

namespace cw {

DocumentServices DocumentServices::system()
{
    std::random_device device;
    const auto today = [] {
        const QDate date = QDate::currentDate();
        return CivilDate::of(date.year(), date.month(), date.day()).value_or(CivilDate());
    };
    return {
        .nowMs = [] { return std::int64_t{QDateTime::currentMSecsSinceEpoch()}; },
        .today = today,
        .seed = (std::uint64_t{device()} << 32) | device()};
}

/// One transaction: what is written, and what becomes of the history once it is.
struct Document::Step
{
    std::shared_ptr<const Change> change; ///< not copied: an import is a quarter of a gigabyte
    store::HistoryEdit edit;
    QString mergeKey;
    Change mergeChange;         ///< empty where nothing may be merged with
    Network after;              ///< set once it is written, as is the next
    QList<qint64> droppedSteps; ///< of the history, for its size
};

Document::Document(QString path, DocumentServices services)
    : m_path(std::move(path))
    , m_services(std::move(services))
    , m_ids(m_services.nowMs, m_services.seed)
{}

Document::~Document()
{
    m_storage.call([this] {
        dropCopy();
        m_file.reset();
    });
    m_storage.call([] {}); // a step of the copy may have stood behind that
}

Result<std::unique_ptr<Document>> Document::create(const QString& path, DocumentServices services)
{
    std::unique_ptr<Document> document(new Document(path, std::move(services)));
    TaskContext task;
    store::DocumentIdentity identity = store::DocumentIdentity::make();
    identity.name = QFileInfo(path).completeBaseName();
    const auto attached =
        document->attach([&] { return store::DocumentFile::create(path, identity); }, task);
    if (!attached.ok())
        return attached.error();
    return document;
}

Result<std::unique_ptr<Document>> Document::open(
    const QString& path, store::Access access, DocumentServices services, TaskContext& task)
{
    std::unique_ptr<Document> document(new Document(path, std::move(services)));
    const auto attached =
        document->attach([&] { return store::DocumentFile::open(path, access, task); }, task);
    if (!attached.ok())
        return attached.error();
    return document;
}

Result<void> Document::attach(const MakeFile& makeFile, TaskContext& task)
{
    auto loaded = m_storage.call([&]() -> Result<store::Loaded> {
        auto file = makeFile();
        if (!file.ok())
            return file.error();
        m_file = std::move(file).value();
        m_file->setMaxHistoryBytes(m_services.maxHistoryBytes);
        return m_file->load(task);
    });
    if (!loaded.ok())
        return loaded.error();
    take(std::move(loaded).value());
    return {};
}

void Document::take(store::Loaded&& loaded)
{
    m_access = m_file->access();
    m_readOnlyReason = m_file->readOnlyReason();
    m_lockHolder = m_file->holder();
    m_documentId = loaded.documentId;
    m_createdAtMs = loaded.createdAtMs;
    m_format = loaded.format;
    m_openNotes = loaded.notes;
    m_network = std::move(loaded.network);
    m_history = std::move(loaded.history);
    setCursor(loaded.cursor);
    m_mergeKey.clear();
    ++m_revision;
}

void Document::setCursor(qint64 lastApplied)
{
    const auto firstUndone = std::ranges::find_if(
        m_history, [&](const store::HistorySummary& step) { return step.seq > lastApplied; });
    m_cursor = firstUndone - m_history.begin();
}

Result<void> Document::mayWrite() const
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, m_path.toStdString(), {}};
    if (m_isBusy)
        return Error{ErrorCode::Locked, m_path.toStdString(), "a large change is being written"};
    return {};
}

/// @param change  outlives the step, unless its maker puts a pointer that shares it there.
Document::Step
Document::stepFor(const Change& change, const ChangeTitle& title, const QString& mergeKey) const
{
    Step step{
        .change = std::shared_ptr<const Change>(std::shared_ptr<const Change>(), &change),
        .edit = {},
        .mergeKey = mergeKey,
        .mergeChange = mergeKey.isEmpty() ? Change() : change,
        .after = {},
        .droppedSteps = {}};
    const qint64 lastApplied = m_cursor > 0 ? m_history[m_cursor - 1].seq : 0;
    step.edit.dropAfterSeq = lastApplied;
    const bool merges = !mergeKey.isEmpty() && mergeKey == m_mergeKey && m_cursor > 0;
    if (merges) {
        step.mergeChange = composed(m_mergeChange, change);
        if (step.mergeChange.isEmpty()) {
            step.edit.cursor = m_cursor > 1 ? m_history[m_cursor - 2].seq : 0;
            step.edit.dropAfterSeq = step.edit.cursor;
            step.mergeKey.clear();
            return step;
        }
    }
    const store::HistoryStep entry{
        .seq = merges ? lastApplied : (m_history.isEmpty() ? 1 : m_history.last().seq + 1),
        .atMs = m_services.nowMs(),
        .title = title,
        .rows = journal::encode(merges ? step.mergeChange : change, journal::Insertions::IdsOnly)};
    (merges ? step.edit.rewrite : step.edit.append) = entry;
    step.edit.cursor = entry.seq;
    return step;
}

Result<void> Document::write(Step& step, TaskContext& task)
{
    if (auto fits = checkFits(m_network, *step.change); !fits.ok())
        return fits;
    step.after = m_network;
    // Both take long for a large change, and neither needs the other.
    constexpr std::size_t kManyRows = 50'000;
    const bool isLarge = step.change->rowCount() >= kManyRows;
    const auto applied = std::async(isLarge ? std::launch::async : std::launch::deferred, [&step] {
        apply(step.after, *step.change);
    });
    const auto written = m_file->commit(*step.change, step.edit, task);
    if (!written.ok())
        return written.error();
    applied.wait();
    step.droppedSteps = written->droppedSteps;
    return {};
}

Result<Document::Step> Document::made(const MakeStep& makeStep, TaskContext& task)
{
    auto step = makeStep();
    if (!step.ok())
        return step;
    if (const auto written = write(*step, task); !written.ok())
        return written.error();
    return step;
}

Result<void> Document::carryOut(const MakeStep& makeStep)
{
    if (auto allowed = mayWrite(); !allowed.ok())
        return allowed;
    TaskContext task;
    auto step = m_storage.call([&] { return made(makeStep, task); });
    if (!step.ok())
        return step.error();
    finish(*step);
    return {};
}

void Document::carryOutInBackground(MakeStep makeStep, TaskContext task, Done done)
{
    if (const auto allowed = mayWrite(); !allowed.ok()) {
        QMetaObject::invokeMethod(
            this, [allowed, done = std::move(done)] { done(allowed); }, Qt::QueuedConnection);
        return;
    }
    setBusy();
    // Nobody changes m_network while busy, so the storage thread may read it.
    m_storage.post([this, makeStep = std::move(makeStep), task, done = std::move(done)]() mutable {
        const auto step = std::make_shared<Result<Step>>(made(makeStep, task));
        QMetaObject::invokeMethod(
            this,
            [this, step, done = std::move(done)] {
                m_isBusy = false;
                if (step->ok())
                    finish(**step);
                Q_EMIT busyChanged(m_isBusy); // who waited for this sees what was done
                done(step->ok() ? Result<void>() : Result<void>(step->error()));
            },
            Qt::QueuedConnection);
    });
}

void Document::finish(Step& step)
{
    m_network = std::move(step.after);
    if (step.edit.dropAfterSeq) {
        m_history.removeIf([&](const store::HistorySummary& entry) {
            return entry.seq > *step.edit.dropAfterSeq;
        });
    }
    if (const auto& entry = step.edit.rewrite) {
        for (store::HistorySummary& summary : m_history) {
            if (summary.seq == entry->seq)
                summary = {entry->seq, entry->atMs, entry->title};
        }
    }
    if (const auto& entry = step.edit.append)
        m_history.append({entry->seq, entry->atMs, entry->title});
    m_history.removeIf(
        [&](const store::HistorySummary& entry) { return step.droppedSteps.contains(entry.seq); });
    setCursor(step.edit.cursor);
    m_mergeKey = step.mergeKey;
    m_mergeChange = m_mergeKey.isEmpty() ? Change() : step.mergeChange;
    ++m_revision;
    Q_EMIT changed(*step.change, m_revision);
    Q_EMIT historyChanged();
}

Result<void>
Document::commit(const Change& change, const ChangeTitle& title, const QString& mergeKey)
{
    if (change.isEmpty())
        return {};
    return carryOut([&]() -> Result<Step> { return stepFor(change, title, mergeKey); });
}

void Document::commitInBackground(
    Change change, const ChangeTitle& title, TaskContext task, Done done)
{
    const auto shared = std::make_shared<const Change>(std::move(change));
    const auto makeStep = [this, shared, title]() -> Result<Step> {
        Step step = stepFor(*shared, title, {});
        step.change = shared; // it is announced when this is gone
        return step;
    };
    carryOutInBackground(makeStep, std::move(task), std::move(done));
}

ChangeTitle Document::undoTitle() const
{
    return canUndo() ? m_history[m_cursor - 1].title : ChangeTitle();
}

ChangeTitle Document::redoTitle() const
{
    return canRedo() ? m_history[m_cursor].title : ChangeTitle();
}

Result<Document::Step> Document::undoStep()
{
    if (!canUndo())
        return Error{ErrorCode::NotFound, "history", {}};
    const store::HistorySummary& entry = m_history[m_cursor - 1];
    const auto rows = m_file->historyRows(entry.seq);
    if (!rows.ok())
        return rows.error();
    const auto done = journal::decode(*rows, m_network, journal::Side::After);
    if (!done.ok())
        return done.error();
    Step step{
        .change = std::make_shared<const Change>(done->inverse()),
        .edit = {},
        .mergeKey = {},
        .mergeChange = {},
        .after = {},
        .droppedSteps = {}};
    step.edit.cursor = m_cursor > 1 ? m_history[m_cursor - 2].seq : 0;
    // What the step put in leaves the network now, so the entry must hold it from here on.
    step.edit.rewrite = store::HistoryStep{
        entry.seq, entry.atMs, entry.title, journal::encode(*done, journal::Insertions::WholeRows)};
    return step;
}

Result<Document::Step> Document::redoStep()
{
    if (!canRedo())
        return Error{ErrorCode::NotFound, "history", {}};
    const store::HistorySummary& entry = m_history[m_cursor];
    const auto rows = m_file->historyRows(entry.seq);
    if (!rows.ok())
        return rows.error();
    auto again = journal::decode(*rows, m_network, journal::Side::Before);
    if (!again.ok())
        return again.error();
    Step step{
        .change = std::make_shared<const Change>(std::move(again).value()),
        .edit = {},
        .mergeKey = {},
        .mergeChange = {},
        .after = {},
        .droppedSteps = {}};
    step.edit.cursor = entry.seq;
    step.edit.rewrite = store::HistoryStep{
        entry.seq, entry.atMs, entry.title,
        journal::encode(*step.change, journal::Insertions::IdsOnly)};
    return step;
}

Result<void> Document::undo()
{
    return carryOut([this] { return undoStep(); });
}

Result<void> Document::redo()
{
    return carryOut([this] { return redoStep(); });
}

void Document::undoInBackground(TaskContext task, Done done)
{
    carryOutInBackground([this] { return undoStep(); }, std::move(task), std::move(done));
}

void Document::redoInBackground(TaskContext task, Done done)
{
    carryOutInBackground([this] { return redoStep(); }, std::move(task), std::move(done));
}

void Document::eraseInBackground(
    Change change, const store::BackupShelf& shelf, TaskContext task, Erased done)
{
    if (const auto allowed = mayWrite(); !allowed.ok()) {
        QMetaObject::invokeMethod(
            this, [allowed, done = std::move(done)] { done(allowed.error()); },
            Qt::QueuedConnection);
        return;
    }
    setBusy();
    m_storage.post(
        [this, change = std::move(change), shelf, task, done = std::move(done)]() mutable {
            dropCopy(); // it holds what is to be erased
            Network after = m_network;
            Result<store::Erased> erased = store::Erased();
            if (const auto fits = checkFits(m_network, change); !fits.ok())
                erased = fits.error();
            else
                erased = m_file->erase(change, shelf, m_services.nowMs(), task);
            if (erased.ok())
                apply(after, change);
            QMetaObject::invokeMethod(
                this,
                [this, change = std::move(change), after = std::move(after), erased,
                 done = std::move(done)]() mutable {
                    m_isBusy = false;
                    if (erased.ok())
                        finishErasing(change, std::move(after));
                    Q_EMIT busyChanged(m_isBusy);
                    done(erased);
                },
                Qt::QueuedConnection);
        });
}

void Document::finishErasing(const Change& change, Network&& after)
{
    m_network = std::move(after);
    m_history.clear();
    m_cursor = 0;
    m_mergeKey.clear();
    m_mergeChange = Change();
    ++m_revision;
    Q_EMIT changed(change, m_revision);
    Q_EMIT historyChanged();
}

void Document::copyForBackup(const store::BackupShelf& shelf, Copied done)
{
    m_storage.post([this, shelf, done = std::move(done)] {
        const Result<bool> more = startCopy(shelf);
        if (more.ok() && *more)
            continueCopy(done);
        else
            answer(done, more.ok() ? Result<QString>(QString()) : more.error());
    });
}

Result<QString> Document::copyForBackupNow(const store::BackupShelf& shelf)
{
    return m_storage.call([&]() -> Result<QString> {
        Result<bool> more = startCopy(shelf);
        if (!more.ok() || !*more)
            return more.ok() ? Result<QString>(QString()) : more.error();
        const QString part = m_copying->part();
        while (more.ok() && *more)
            more = m_copying->step();
        if (!more.ok())
            dropCopy();
        m_copying.reset();
        return more.ok() ? Result<QString>(part) : more.error();
    });
}

/// On the storage thread, as the next three. @return whether there is anything to copy.
Result<bool> Document::startCopy(const store::BackupShelf& shelf)
{
    dropCopy();
    if (m_file->isBackedUp(shelf))
        return false;
    auto run = m_file->startBackup(shelf, m_services.nowMs());
    if (!run.ok())
        return run.error();
    m_copying = std::move(run).value();
    return true;
}

void Document::continueCopy(const Copied& done)
{
    if (!m_copying)
        return answer(done, Error{ErrorCode::Cancelled, {}, {}});
    const QString part = m_copying->part();
    const Result<bool> more = m_copying->step();
    if (more.ok() && *more)
        return m_storage.post([this, done] { continueCopy(done); });
    if (!more.ok())
        dropCopy();
    m_copying.reset();
    answer(done, more.ok() ? Result<QString>(part) : more.error());
}

void Document::dropCopy()
{
    if (!m_copying)
        return;
    const QString part = m_copying->part();
    m_copying.reset();
    QFile::remove(part);
}

/// Where nobody hears the answer any more, nobody takes the copy either.
void Document::answer(const Copied& done, const Result<QString>& copy)
{
    const auto remover = std::make_shared<store::FileRemover>(copy.ok() ? *copy : QString());
    QMetaObject::invokeMethod(
        this,
        [done, copy, remover] {
            remover->keep();
            done(copy);
        },
        Qt::QueuedConnection);
}

void Document::setBusy()
{
    m_isBusy = true;
    Q_EMIT busyChanged(true);
}

Result<void> Document::saveCopy(const QString& path, TaskContext& task)
{
    using Run = std::unique_ptr<store::BackupRun>;
    Result<Run> run = m_storage.call([&] { return m_file->startCopy(path); });
    if (!run.ok())
        return run.error();
    const QString part = (*run)->part();
    const store::FileRemover remover(part);
    Result<bool> more = true;
    while (more.ok() && *more && !task.cancelled()) {
        more = m_storage.call([&] { return (*run)->step(); });
        task.report(0.5 * (*run)->fraction());
    }
    m_storage.call([&] { run->reset(); });
    if (!more.ok())
        return more.error();
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return store::DocumentFile::finishCopy(part, path, task);
}

} // namespace cw
