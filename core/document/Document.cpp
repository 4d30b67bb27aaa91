// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"

#include <QDate>
#include <QDateTime>
#include <QFileInfo>
#include <QMetaObject>

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

/// Removal for good, once it is done.
struct Document::Erasure
{
    std::shared_ptr<const Change> change;
    Network after;
    store::Erased erased;
};

Document::Document(QString path, DocumentServices services)
    : m_path(std::move(path))
    , m_services(std::move(services))
    , m_ids(m_services.nowMs, m_services.seed)
{}

Document::~Document()
{
    m_storage.call([this] {
        if (m_copies)
            m_copies->dropBackup();
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
    m_copies = std::make_unique<DocumentCopies>(*m_file, m_storage, *this);
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
    m_history.reset(std::move(loaded.history), loaded.cursor);
    ++m_revision;
}

Result<void> Document::mayWrite() const
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, m_path.toStdString(), {}};
    if (m_isBusy)
        return Error{ErrorCode::Locked, m_path.toStdString(), "a large change is being written"};
    return {};
}

/// On the storage thread, as write() and erased(): the document's own waits, or is busy.
Result<DocumentStep> Document::written(const MakeStep& makeStep, TaskContext& task)
{
    auto step = makeStep();
    if (!step.ok())
        return step;
    if (const auto result = write(*step, task); !result.ok())
        return result.error();
    return step;
}

Result<void> Document::write(DocumentStep& step, TaskContext& task)
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
    const auto committed = m_file->commit(*step.change, step.edit, task);
    if (!committed.ok())
        return committed.error();
    applied.wait();
    step.droppedSteps = committed->droppedSteps;
    return {};
}

Result<void> Document::carryOut(const MakeStep& makeStep)
{
    if (auto allowed = mayWrite(); !allowed.ok())
        return allowed;
    TaskContext task;
    auto step = m_storage.call([&] { return written(makeStep, task); });
    if (!step.ok())
        return step.error();
    accept(*step);
    return {};
}

void Document::carryOutInBackground(MakeStep makeStep, TaskContext task, Done done)
{
    inBackground<DocumentStep>(
        [this, makeStep = std::move(makeStep), task]() mutable { return written(makeStep, task); },
        [done = std::move(done)](const Result<DocumentStep>& step) {
            done(step.ok() ? Result<void>() : Result<void>(step.error()));
        });
}

/// Does `work` on the storage thread, accepts what came of it, and tells `done`. Until then the
/// document is busy: nobody changes what `work` reads of it. Where nothing may be written now,
/// `done` hears why.
template <class T>
void Document::inBackground(
    std::function<Result<T>()> work, std::function<void(const Result<T>&)> done)
{
    if (const auto allowed = mayWrite(); !allowed.ok()) {
        QMetaObject::invokeMethod(
            this, [allowed, done = std::move(done)] { done(allowed.error()); },
            Qt::QueuedConnection);
        return;
    }
    m_isBusy = true;
    Q_EMIT busyChanged(true);
    m_storage.post([this, work = std::move(work), done = std::move(done)]() mutable {
        const auto outcome = std::make_shared<Result<T>>(work());
        QMetaObject::invokeMethod(
            this,
            [this, outcome, done = std::move(done)] {
                m_isBusy = false;
                if (outcome->ok())
                    accept(**outcome);
                Q_EMIT busyChanged(false); // who waited for this sees what was done
                done(*outcome);
            },
            Qt::QueuedConnection);
    });
}

void Document::accept(DocumentStep& step)
{
    m_history.accept(step);
    show(*step.change, std::move(step.after));
}

void Document::accept(Erasure& erasure)
{
    m_history.clear();
    show(*erasure.change, std::move(erasure.after));
}

void Document::show(const Change& change, Network&& after)
{
    m_network = std::move(after);
    ++m_revision;
    Q_EMIT changed(change, m_revision);
    Q_EMIT historyChanged();
}

Result<void>
Document::commit(const Change& change, const ChangeTitle& title, const QString& mergeKey)
{
    if (change.isEmpty())
        return {};
    const std::shared_ptr<const Change> unowned(std::shared_ptr<const Change>(), &change);
    return carryOut([&]() -> Result<DocumentStep> {
        return m_history.step(unowned, title, mergeKey, m_services.nowMs());
    });
}

void Document::commitInBackground(
    Change change, const ChangeTitle& title, TaskContext task, Done done)
{
    const auto shared = std::make_shared<const Change>(std::move(change));
    const auto makeStep = [this, shared, title]() -> Result<DocumentStep> {
        return m_history.step(shared, title, {}, m_services.nowMs());
    };
    carryOutInBackground(makeStep, std::move(task), std::move(done));
}

Result<void> Document::undo()
{
    return carryOut([this] { return m_history.undoStep(m_network, *m_file); });
}

Result<void> Document::redo()
{
    return carryOut([this] { return m_history.redoStep(m_network, *m_file); });
}

void Document::undoInBackground(TaskContext task, Done done)
{
    const auto makeStep = [this] { return m_history.undoStep(m_network, *m_file); };
    carryOutInBackground(makeStep, std::move(task), std::move(done));
}

void Document::redoInBackground(TaskContext task, Done done)
{
    const auto makeStep = [this] { return m_history.redoStep(m_network, *m_file); };
    carryOutInBackground(makeStep, std::move(task), std::move(done));
}

Result<Document::Erasure> Document::erased(
    std::shared_ptr<const Change> change, const store::BackupShelf& shelf, TaskContext& task)
{
    m_copies->dropBackup(); // it holds what is to be erased
    if (const auto fits = checkFits(m_network, *change); !fits.ok())
        return fits.error();
    const auto erased = m_file->erase(*change, shelf, m_services.nowMs(), task);
    if (!erased.ok())
        return erased.error();
    Erasure erasure{.change = std::move(change), .after = m_network, .erased = *erased};
    apply(erasure.after, *erasure.change);
    return erasure;
}

void Document::eraseInBackground(
    Change change, const store::BackupShelf& shelf, TaskContext task, Erased done)
{
    const auto shared = std::make_shared<const Change>(std::move(change));
    inBackground<Erasure>(
        [this, shared, shelf, task]() mutable { return erased(shared, shelf, task); },
        [done = std::move(done)](const Result<Erasure>& erasure) {
            done(erasure.ok() ? Result<store::Erased>(erasure->erased) : erasure.error());
        });
}

void Document::copyForBackup(const store::BackupShelf& shelf, Copied done)
{
    m_copies->backUp(shelf, m_services.nowMs(), std::move(done));
}

Result<QString> Document::copyForBackupNow(const store::BackupShelf& shelf)
{
    return m_copies->backUpNow(shelf, m_services.nowMs());
}

Result<void> Document::saveCopy(const QString& path, TaskContext& task)
{
    return m_copies->save(path, task);
}

} // namespace cw
