// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done to a document, in whatever order: what is in memory is what is in the file, and
// undo leads back to where it began.
#include "core/document/Document.h"
#include "tests/core/edit/UseCases.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace cw {

namespace {

enum class Deed { Edit, Typing, EndTyping, Undo, Redo, Reopen };

struct Step
{
    Deed deed = Deed::Edit;
    unsigned useCase = 0;
    std::vector<unsigned> numbers; ///< what the use case's arguments are drawn from
};

[[maybe_unused]] std::ostream& operator<<(std::ostream& out, const Step& step)
{
    constexpr const char* names[] = {"edit", "typing", "end of typing", "undo", "redo", "reopen"};
    out << names[static_cast<int>(step.deed)];
    if (step.deed == Deed::Edit || step.deed == Deed::Typing)
        out << ' ' << edit::allUseCases()[step.useCase].name;
    return out;
}

rc::Gen<Step> anyStep()
{
    using namespace rc;
    const auto useCases = static_cast<unsigned>(edit::allUseCases().size());
    const auto deed = gen::weightedElement<Deed>(
        {{8, Deed::Edit},
         {3, Deed::Typing},
         {1, Deed::EndTyping},
         {3, Deed::Undo},
         {2, Deed::Redo},
         {1, Deed::Reopen}});
    return gen::build<Step>(
        gen::set(&Step::deed, deed),
        gen::set(&Step::useCase, gen::resize(100, gen::inRange(0U, useCases))),
        gen::set(
            &Step::numbers, gen::container<std::vector<unsigned>>(
                                24, gen::resize(100, gen::inRange(0U, 100'000U)))));
}

/// A document that a random person works on. A fresh folder each.
class Work
{
public:
    explicit Work(qint64 maxHistoryBytes) : m_maxHistoryBytes(maxHistoryBytes)
    {
        auto created = Document::create(path(), services());
        RC_ASSERT(created.ok());
        m_document = std::move(created).value();
    }

    Document& document() { return *m_document; }

    /// The first step: something of everything.
    void fill()
    {
        const Network full = edit::startingNetwork(m_document->ids());
        Change change;
        EveryRecord::forEach([&]<class R>() {
            for (const R& row : full.all<R>()) {
                if (const R* present = m_document->network().find(row.id))
                    change.of<R>().updated.push_back({*present, row});
                else
                    change.of<R>().inserted.push_back(row);
            }
        });
        demand(m_document->commit(change, {QStringLiteral("fill"), {}}));
    }

    void undoAll()
    {
        while (m_document->canUndo())
            demand(m_document->undo());
    }

    void redoAll()
    {
        while (m_document->canRedo())
            demand(m_document->redo());
    }

    /// A use case that refuses its random arguments is no step.
    void take(const Step& step)
    {
        switch (step.deed) {
        case Deed::Edit:
            return commit(step, {});
        case Deed::Typing:
            return commit(step, QStringLiteral("typing"));
        case Deed::EndTyping:
            return m_document->endMerge();
        case Deed::Undo:
            return demand(m_document->canUndo() ? m_document->undo() : Result<void>());
        case Deed::Redo:
            return demand(m_document->canRedo() ? m_document->redo() : Result<void>());
        case Deed::Reopen:
            return reopen();
        }
    }

    void reopen()
    {
        m_document.reset();
        TaskContext task;
        auto opened = Document::open(path(), store::Access::ReadWrite, services(), task);
        RC_ASSERT(opened.ok());
        m_document = std::move(opened).value();
    }

    /// Closing it and opening it again changes nothing that can be seen.
    void checkTheFileHoldsWhatIsShown()
    {
        const Network shown = m_document->network();
        const bool canUndo = m_document->canUndo();
        const bool canRedo = m_document->canRedo();
        const ChangeTitle undo = m_document->undoTitle();
        const ChangeTitle redo = m_document->redoTitle();
        reopen();
        RC_ASSERT(m_document->network() == shown);
        RC_ASSERT(m_document->canUndo() == canUndo);
        RC_ASSERT(m_document->canRedo() == canRedo);
        RC_ASSERT(m_document->undoTitle() == undo);
        RC_ASSERT(m_document->redoTitle() == redo);
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("net.weave")); }

    DocumentServices services()
    {
        return {
            .nowMs = [this] { return m_now += 1000; },
            .today = [] { return CivilDate::fromEpochDays(20'050); },
            .seed = static_cast<std::uint64_t>(++m_opened),
            .maxHistoryBytes = m_maxHistoryBytes};
    }

    void commit(const Step& step, const QString& mergeKey)
    {
        const edit::EditContext context = m_document->editContext();
        edit::Draw draw(context, step.numbers);
        const edit::UseCase& useCase = edit::allUseCases()[step.useCase];
        const Result<Change> change = useCase.run(context, draw);
        if (!change.ok())
            return;
        const std::string name(useCase.name);
        demand(m_document->commit(*change, {QString::fromStdString(name), {}}, mergeKey));
    }

    static void demand(const Result<void>& done)
    {
        if (!done.ok())
            RC_FAIL(std::string(errorKey(done.error().code)) + " " + done.error().subject);
    }

    QTemporaryDir m_folder;
    qint64 m_maxHistoryBytes;
    std::int64_t m_now = 1'700'000'000'000;
    int m_opened = 0;
    std::unique_ptr<Document> m_document;
};

std::vector<Step> someSteps(std::size_t count)
{
    return *rc::gen::container<std::vector<Step>>(count, anyStep());
}

constexpr std::size_t kSteps = 40; // of one life

} // namespace

RC_GTEST_PROP(DocumentLaws, WhatIsShownIsInTheFileAndUndoLeadsBackToTheBeginning, ())
{
    Work work(store::kMaxHistoryBytes);
    const Network beginning = work.document().network();
    work.fill();
    for (const Step& step : someSteps(kSteps))
        work.take(step);
    work.checkTheFileHoldsWhatIsShown();
    work.redoAll();
    const Network end = work.document().network();
    work.undoAll();
    RC_ASSERT(work.document().network() == beginning);
    work.checkTheFileHoldsWhatIsShown();
    work.redoAll();
    RC_ASSERT(work.document().network() == end);
}

RC_GTEST_PROP(DocumentLaws, AHistoryWithABoundUndoesAsFarAsItReaches, ())
{
    constexpr qint64 kBound = 2'000;
    Work work(kBound);
    work.fill();
    for (const Step& step : someSteps(kSteps))
        work.take(step);
    work.undoAll(); // by what is known without looking into the file again
    work.checkTheFileHoldsWhatIsShown();
    work.redoAll();
    work.checkTheFileHoldsWhatIsShown();
}

} // namespace cw
