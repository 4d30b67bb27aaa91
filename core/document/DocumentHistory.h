// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/DocumentStep.h"

#include <optional>

namespace cw::store {
class DocumentFile;
}

namespace cw {

/// The steps of an open document, as far as they are kept in memory (their rows stay in the file):
/// what can be undone and redone, and what a new step does to those before it.
///
/// Making a step changes nothing: accept() does, once the step is written.
class DocumentHistory
{
public:
    /// @param entries      oldest first.
    /// @param lastApplied  seq of the last step that the network holds; 0 for none.
    void reset(QList<store::HistorySummary> entries, qint64 lastApplied);
    void clear() { reset({}, 0); }

    bool canUndo() const { return m_cursor > 0; }
    bool canRedo() const { return m_cursor < m_entries.size(); }
    /// Of the step that would be undone or redone; empty when there is none.
    ChangeTitle undoTitle() const
    {
        return canUndo() ? m_entries[m_cursor - 1].title : ChangeTitle();
    }
    ChangeTitle redoTitle() const { return canRedo() ? m_entries[m_cursor].title : ChangeTitle(); }
    /// How many rows it changes; none when there is no such step, or an early program wrote it.
    std::optional<std::size_t> undoRowCount() const;
    std::optional<std::size_t> redoRowCount() const;
    /// Seq of the newest step; 0 for none.
    qint64 newest() const { return m_entries.isEmpty() ? 0 : m_entries.last().seq; }

    /// What is done next starts a step of its own.
    void endMerge() { m_mergeKey.clear(); }

    /// The step of a new change: one of its own, or one with the last where that had the same
    /// non-empty `mergeKey`; if they end where they began, the last falls out.
    /// @param atMs  since the Unix epoch, UTC.
    DocumentStep step(
        std::shared_ptr<const Change> change, const ChangeTitle& title, const QString& mergeKey,
        qint64 atMs) const;
    /// The step that takes the last one back, or carries it out again. On the storage thread.
    /// Errors: NotFound where there is none; Damaged.
    Result<DocumentStep> undoStep(const Network& network, store::DocumentFile& file) const;
    Result<DocumentStep> redoStep(const Network& network, store::DocumentFile& file) const;

    void accept(const DocumentStep& step);

private:
    qint64 seqBefore(qsizetype position) const;
    void setCursor(qint64 lastApplied);

    QList<store::HistorySummary> m_entries; ///< oldest first; those from m_cursor on can be redone
    qsizetype m_cursor = 0;                 ///< how many of m_entries are applied
    QString m_mergeKey;
    Change m_mergeChange; ///< of the last step, while m_mergeKey is not empty
};

} // namespace cw
