// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/EndNames.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace cw::exchange {

enum class SheetDialect { Kumu, Gephi };

/// How a draft becomes the rows of two tables: which columns a dialect has and what stands in each
/// cell. Columns that nothing fills are left out; fields get columns of their own behind.
///
/// A '|' separates in Kumu's lists and becomes '¦' inside a name; that, and what else a sheet
/// cannot hold, is said in notes(). Borrows the draft.
class SheetLayout
{
public:
    SheetLayout(const Draft& draft, SheetDialect dialect);

    const QStringList& elementHeaders() const { return m_elements.headers; }
    const QStringList& connectionHeaders() const { return m_connections.headers; }

    /// Fills `cells` with one text a header.
    void fillElement(std::size_t index, std::vector<QString>& cells) const;
    void fillConnection(std::size_t index, std::vector<QString>& cells) const;

    /// What the sheets do not hold, complete after the last row was filled. Thread: one.
    const std::vector<Finding>& notes() const { return m_notes; }

private:
    using ElementText = QString (*)(const SheetLayout&, const DraftElement&);
    using ConnectionText = QString (*)(const SheetLayout&, const DraftConnection&);
    template <class Text>
    struct Known
    {
        const char* header;
        Text text;
        bool isAlways = false;
    };
    template <class Text>
    struct Table
    {
        QStringList headers;
        std::vector<Text> known;          ///< of the first columns
        QHash<QString, int> fieldColumns; ///< by the field's header
    };
    struct Columns;

    template <class Text, class Record>
    void plan(
        Table<Text>& table, DraftFieldOwner owner, const std::vector<Known<Text>>& known,
        const std::vector<Record>& records);
    template <class Text, class Record>
    void fill(const Table<Text>& table, const Record& record, std::vector<QString>& cells) const;

    void note(const Place& place, const QString& value, const char* detail) const;
    QString listItem(const Place& place, const QString& item) const;
    QString listText(const Place& place, const QStringList& items) const;

    const Draft& m_draft;
    SheetDialect m_dialect;
    EndNames m_ends;
    Table<ElementText> m_elements;
    Table<ConnectionText> m_connections;
    mutable std::vector<Finding> m_notes;
};

} // namespace cw::exchange
