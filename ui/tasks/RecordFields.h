// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace cw {

class Commits;
class InlineField;

/// The inline fields of one record at a time, each showing and writing one column. Typing in one
/// field is one step of the history, however often it rests. Nothing that was typed gets lost
/// unsaid: showing another record keeps the typing first, and a text that was refused is there
/// again when its record is.
class RecordFields : public QObject
{
    Q_OBJECT

public:
    /// A record by the number of its id; 0: none.
    struct Ways
    {
        std::function<bool(qint64 row)> exists;
        std::function<QString(qint64 row, const QString& column)> read;
        /// @param mergeKey  for Document::commit().
        std::function<Result<void>(
            qint64 row, const QString& column, const QString& text, const QString& mergeKey)>
            write;
    };

    /// @param table  the records' kind, for merge keys. @param commits  outlive the fields.
    RecordFields(const QString& table, Commits& commits, Ways ways, QObject* parent);

    struct Entry
    {
        QString column;
        InlineField* field = nullptr;
    };
    const QList<Entry>& entries() const { return m_entries; }
    void add(const QString& column, InlineField* field);
    /// Takes these fields out and deletes them; what is typed in them is put into the field that is
    /// added for the same column.
    void remove(const QStringList& columns);

    qint64 row() const { return m_row; }
    void show(qint64 row);
    /// Shows what the record says by now.
    void refresh();

private:
    struct Draft
    {
        QString text;
        QString refusal;
    };
    using Place = std::pair<qint64, QString>; ///< row and column

    void write(const QString& column, InlineField& field, const QString& text);
    void finish();
    void stash(const Entry& entry);
    void fill(const Entry& entry);
    void tellUnsaved(QStringList& unsaved);

    QString m_table;
    Commits& m_commits;
    Ways m_ways;
    qint64 m_row = 0;
    QList<Entry> m_entries;
    QHash<Place, Draft> m_drafts; ///< unsaved texts of records that are not shown
};

} // namespace cw
