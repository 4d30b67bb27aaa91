// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json/JsonRecord.h"
#include "core/exchange/sheet/ConnectionRows.h"
#include "core/exchange/sheet/ElementRows.h"
#include "core/exchange/sheet/SheetColumns.h"
#include "core/exchange/text/TextShare.h"

#include <QHash>
#include <QPair>
#include <QString>

#include <vector>

namespace cw::exchange {

/// Makes elements and connections of JSON records: each key is a column that comes up when it is
/// first seen, and then everything is as in a sheet.
class RecordRows
{
public:
    RecordRows(Reading& reading, const QString& source);

    /// Names by which keys are to be called in fields ("sector": "Sector"), from the full export.
    void nameKey(const QString& key, const QString& name)
    {
        m_names.insert(key.toCaseFolded(), name);
    }

    /// @param path  of the record, for places: "elements[12]".
    void readElement(const JsonRecord& record, const QString& path);
    void readConnection(const JsonRecord& record, const QString& path);

    /// Once, after the last record.
    void finish();

private:
    /// The columns of one kind of record.
    struct Keys
    {
        DraftFieldOwner owner;
        SheetColumns columns;
        QHash<QString, std::vector<std::size_t>> byKeys; ///< of a record's keys, joined
        QHash<QPair<QString, int>, std::size_t> byRole;  ///< of a header and what it means
    };

    template <class Rows>
    void read(Keys& keys, Rows& rows, const JsonRecord& record, const QString& path);
    const std::vector<std::size_t>& columnsFor(Keys& keys, const QStringList& names);
    std::size_t columnFor(Keys& keys, const QString& key, Column role);

    Reading& m_reading;
    Keys m_elementKeys;
    Keys m_connectionKeys;
    ElementRows m_elements;
    ConnectionRows m_connections;
    QHash<QString, QString> m_names;
    TextShare m_texts;
    std::vector<std::size_t> m_uncached;
};

} // namespace cw::exchange
