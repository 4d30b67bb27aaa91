// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/records/Records.h"

#include <QHash>
#include <QString>

#include <span>

namespace cw::exchange {

/// A record's field that has a column of its own in our sheets beyond what Draft names: one row of
/// the table that import and export share, so that what leaves under a header comes back under it.
template <class R>
struct OwnColumn
{
    const char16_t* header;
    std::string_view field; ///< its name in Schema<R>
    bool isPrivate = false;
    /// The value as text; empty where there is none.
    QString (*text)(const R& row);
    /// Sets it from text that is not empty; false (and nothing is changed) where the text is no
    /// such value.
    bool (*set)(R& row, const QString& text);
};

std::span<const OwnColumn<Member>> memberColumns();
std::span<const OwnColumn<Strand>> strandColumns();
std::span<const OwnColumn<Relationship>> relationshipColumns();

/// The column with this header, compared without case, '_' and '-' as spaces; null when there is
/// none.
template <class R>
const OwnColumn<R>* findColumn(std::span<const OwnColumn<R>> columns, const QString& header)
{
    QString wanted = header.toCaseFolded();
    wanted.replace(u'_', u' ').replace(u'-', u' ');
    wanted = wanted.simplified();
    for (const OwnColumn<R>& column : columns) {
        if (QString::fromUtf16(column.header).toCaseFolded() == wanted)
            return &column;
    }
    return nullptr;
}

/// findColumn() remembered by header as written, for millions of cells of a few headers.
template <class R>
class ColumnsByHeader
{
public:
    explicit ColumnsByHeader(std::span<const OwnColumn<R>> columns) : m_columns(columns) {}

    const OwnColumn<R>* find(const QString& header)
    {
        const auto known = m_byHeader.constFind(header);
        if (known != m_byHeader.constEnd())
            return *known;
        return *m_byHeader.insert(header, findColumn(m_columns, header));
    }

private:
    std::span<const OwnColumn<R>> m_columns;
    QHash<QString, const OwnColumn<R>*> m_byHeader;
};

} // namespace cw::exchange
