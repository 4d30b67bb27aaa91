// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace cw::exchange {

/// What a column, or a key of a JSON object, holds.
enum class Role {
    Field, ///< no place of its own
    Id,
    Label,
    FirstName,
    LastName,
    Type,
    Kind, ///< Gephi's name for a connection's type, whose Type is its direction
    Description,
    Tags,
    Image,
    Url,
    Email,
    From,
    To,
    Direction,
    Strength,
    Start,
    End,
    Timeset, ///< Gephi's intervals
    Color,
    Size,
    X,
    Y,
};

enum class SheetKind { Unknown, Elements, Connections };

/// A header row understood.
struct SheetHeader
{
    SheetKind kind = SheetKind::Unknown;
    std::vector<Role> roles;          ///< one a column; each role but Field at most once
    bool endsAreSourceTarget = false; ///< spelled as Gephi does, not From and To
};

/// Lower case without accents, spaces and punctuation: "E-Mail " and "email" are one header.
QString foldedHeader(QStringView header);

/// What a single header means in a sheet of that kind, by the one table of aliases (English,
/// German, Spanish); Field for all others.
Role roleOf(QStringView header, SheetKind kind);

/// Finds the kind of sheet and the role of each column. Of several columns that could be one thing
/// ("Label", "Name") the one nearer to the top of the table is it and the rest are fields.
SheetHeader understandHeader(const QStringList& headers);

} // namespace cw::exchange
