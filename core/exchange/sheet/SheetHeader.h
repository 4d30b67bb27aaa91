// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Columns.h"

#include <QStringList>

#include <vector>

namespace cw::exchange {

enum class SheetKind { Unknown, Elements, Connections };

/// A header row understood.
struct SheetHeader
{
    SheetKind kind = SheetKind::Unknown;
    std::vector<Column> columns;      ///< one a header; each meaning but Custom at most once
    bool endsAreSourceTarget = false; ///< spelled as Gephi does, not From and To
};

/// columnsOf() for what people write about people: a column Size, Color, X or R is then a fact
/// about them, and only "Map Size" and the like, which nobody else writes, is about the drawing.
std::vector<Column> factColumnsOf(DraftFieldOwner owner, const QStringList& headers);

/// Finds the kind of sheet and what each column means in it: From and To make connections, a label,
/// id, name or e-mail address elements.
SheetHeader understandHeader(const QStringList& headers);

} // namespace cw::exchange
