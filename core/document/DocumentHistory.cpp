// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/DocumentHistory.h"

#include "core/change/Journal.h"
#include "core/store/DocumentFile.h"

#include <algorithm>

namespace cw {

namespace {

/// What `entry` did, read beside a network that holds the rows of `side`.
Result<Change> changeOf(
    const store::HistorySummary& entry, const Network& network, journal::Side side,
    store::DocumentFile& file)
{
    const auto rows = file.historyRows(entry.seq);
    if (!rows.ok())
        return rows.error();
    return journal::decode(*rows, network, side);
}

store::HistoryStep
entryWith(const store::HistorySummary& entry, const Change& change, journal::Insertions insertions)
{
    return {
        entry.seq, entry.atMs, entry.title, journal::encode(change, insertions),
        static_cast<qint64>(change.rowCount())};
}

store::HistorySummary summaryOf(const store::HistoryStep& step)
{
    return {step.seq, step.atMs, step.title, step.rowCount};
}

std::optional<std::size_t> rowCountOf(const store::HistorySummary& entry)
{
    if (entry.rowCount <= 0)
        return std::nullopt;
    return static_cast<std::size_t>(entry.rowCount);
}

} // namespace

void DocumentHistory::reset(QList<store::HistorySummary> entries, qint64 lastApplied)
{
    m_entries = std::move(entries);
    setCursor(lastApplied);
    m_mergeKey.clear();
    m_mergeChange = Change();
}

void DocumentHistory::setCursor(qint64 lastApplied)
{
    const auto firstUndone = std::ranges::find_if(
        m_entries, [&](const store::HistorySummary& entry) { return entry.seq > lastApplied; });
    m_cursor = firstUndone - m_entries.begin();
}

/// Of the last step before `position`; 0 for none.
qint64 DocumentHistory::seqBefore(qsizetype position) const
{
    return position > 0 ? m_entries[position - 1].seq : 0;
}

std::optional<std::size_t> DocumentHistory::undoRowCount() const
{
    return canUndo() ? rowCountOf(m_entries[m_cursor - 1]) : std::nullopt;
}

std::optional<std::size_t> DocumentHistory::redoRowCount() const
{
    return canRedo() ? rowCountOf(m_entries[m_cursor]) : std::nullopt;
}

DocumentStep DocumentHistory::step(
    std::shared_ptr<const Change> change, const ChangeTitle& title, const QString& mergeKey,
    qint64 atMs) const
{
    DocumentStep step;
    step.change = std::move(change);
    step.mergeKey = mergeKey;
    step.mergeChange = mergeKey.isEmpty() ? Change() : *step.change;
    const qint64 lastApplied = seqBefore(m_cursor);
    step.edit.dropAfterSeq = lastApplied;
    const bool merges = !mergeKey.isEmpty() && mergeKey == m_mergeKey && canUndo();
    if (merges) {
        step.mergeChange = composed(m_mergeChange, *step.change);
        if (step.mergeChange.isEmpty()) {
            step.edit.cursor = seqBefore(m_cursor - 1);
            step.edit.dropAfterSeq = step.edit.cursor;
            step.mergeKey.clear();
            return step;
        }
    }
    const Change& kept = merges ? step.mergeChange : *step.change;
    const store::HistoryStep entry = entryWith(
        {merges ? lastApplied : newest() + 1, atMs, title}, kept, journal::Insertions::IdsOnly);
    (merges ? step.edit.rewrite : step.edit.append) = entry;
    step.edit.cursor = entry.seq;
    return step;
}

Result<DocumentStep>
DocumentHistory::undoStep(const Network& network, store::DocumentFile& file) const
{
    if (!canUndo())
        return Error{ErrorCode::NotFound, "history", {}};
    const store::HistorySummary& entry = m_entries[m_cursor - 1];
    const auto done = changeOf(entry, network, journal::Side::After, file);
    if (!done.ok())
        return done.error();
    DocumentStep step;
    step.change = std::make_shared<const Change>(done->inverse());
    step.edit.cursor = seqBefore(m_cursor - 1);
    // What the step put in leaves the network now, so the entry must hold it from here on.
    step.edit.rewrite = entryWith(entry, *done, journal::Insertions::WholeRows);
    return step;
}

Result<DocumentStep>
DocumentHistory::redoStep(const Network& network, store::DocumentFile& file) const
{
    if (!canRedo())
        return Error{ErrorCode::NotFound, "history", {}};
    const store::HistorySummary& entry = m_entries[m_cursor];
    auto again = changeOf(entry, network, journal::Side::Before, file);
    if (!again.ok())
        return again.error();
    DocumentStep step;
    step.change = std::make_shared<const Change>(std::move(again).value());
    step.edit.cursor = entry.seq;
    step.edit.rewrite = entryWith(entry, *step.change, journal::Insertions::IdsOnly);
    return step;
}

void DocumentHistory::accept(const DocumentStep& step)
{
    const store::HistoryEdit& edit = step.edit;
    m_entries.removeIf([&](const store::HistorySummary& entry) {
        return (edit.dropAfterSeq && entry.seq > *edit.dropAfterSeq) ||
               step.droppedSteps.contains(entry.seq);
    });
    for (store::HistorySummary& entry : m_entries) {
        if (edit.rewrite && entry.seq == edit.rewrite->seq)
            entry = summaryOf(*edit.rewrite);
    }
    if (edit.append)
        m_entries.append(summaryOf(*edit.append));
    setCursor(edit.cursor);
    m_mergeKey = step.mergeKey;
    m_mergeChange = m_mergeKey.isEmpty() ? Change() : step.mergeChange;
}

} // namespace cw
