// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cw::exchange {

/// What a column, key or attribute of a foreign file means for a draft.
enum class Column {
    Custom, ///< nothing we know: one of `fields`
    Id,
    Label,
    FirstName, ///< these two make a label where there is no other
    LastName,
    Type,
    Description,
    Tags,
    Image,
    Url,
    Email,
    Color,
    Red, ///< 0 to 255, with the two below a colour
    Green,
    Blue,
    Size,
    X,
    Y,
    From, ///< ends of a connection
    To,
    Direction,
    Strength,
    FromDate,
    ToDate,
};

/// Lower case without accents, spaces and punctuation: "E-Mail " and "email" are one header.
QString foldedHeader(const QString& header);

/// The one table of headers: what a header stands for, whatever its spelling (see foldedHeader).
/// Custom when it is none that we know.
Column columnOf(DraftFieldOwner owner, const QString& header);

/// What each of the headers of one source stands for: of several names of one thing ("Label" and
/// "Name") the one that comes first in the table is it, of equal ones the first in the source, and
/// the others are custom.
std::vector<Column> columnsOf(DraftFieldOwner owner, const QStringList& headers);

} // namespace cw::exchange
