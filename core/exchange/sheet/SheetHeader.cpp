// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet/SheetHeader.h"

#include <algorithm>

namespace cw::exchange {

namespace {

bool holds(const std::vector<Column>& columns, Column wanted)
{
    return std::ranges::find(columns, wanted) != columns.end();
}

bool isSource(const QString& folded)
{
    static const QStringList kNames{
        QStringLiteral("source"), QStringLiteral("sourceid"), QStringLiteral("quelle"),
        QStringLiteral("origen")};
    return kNames.contains(folded);
}

bool isTarget(const QString& folded)
{
    static const QStringList kNames{
        QStringLiteral("target"), QStringLiteral("targetid"), QStringLiteral("ziel"),
        QStringLiteral("destino")};
    return kNames.contains(folded);
}

bool isDrawing(Column column)
{
    switch (column) {
    case Column::Color:
    case Column::Red:
    case Column::Green:
    case Column::Blue:
    case Column::Size:
    case Column::X:
    case Column::Y:
        return true;
    case Column::Custom:
    case Column::Id:
    case Column::Label:
    case Column::FirstName:
    case Column::LastName:
    case Column::Type:
    case Column::Description:
    case Column::Tags:
    case Column::Image:
    case Column::Url:
    case Column::Email:
    case Column::From:
    case Column::To:
    case Column::Direction:
    case Column::Strength:
    case Column::FromDate:
    case Column::ToDate:
        return false;
    }
    return false;
}

bool isFrom(const QString& folded)
{
    return columnOf(DraftFieldOwner::Connection, folded) == Column::From && !isSource(folded);
}

bool isTo(const QString& folded)
{
    return columnOf(DraftFieldOwner::Connection, folded) == Column::To && !isTarget(folded);
}

/// Where a sheet has both pairs, the one that begins first names the ends: a Kumu sheet may have a
/// field Source, and in Onodo's From and To are dates.
bool endsAreSourceTarget(const QStringList& folded)
{
    const auto first = [&](bool (*is)(const QString&)) {
        return std::ranges::find_if(folded, is) - folded.begin();
    };
    const auto end = folded.size();
    const bool hasSourceTarget = first(isSource) < end && first(isTarget) < end;
    const bool hasFromTo = first(isFrom) < end && first(isTo) < end;
    return hasSourceTarget && (!hasFromTo || first(isSource) < first(isFrom));
}

/// Onodo: beside Source and Target, From and To are dates.
QStringList withDatesFor(const QStringList& headers)
{
    QStringList renamed;
    for (const QString& header : headers) {
        const QString folded = foldedHeader(header);
        if (folded == QLatin1String("from"))
            renamed += QStringLiteral("start");
        else if (folded == QLatin1String("to"))
            renamed += QStringLiteral("end");
        else
            renamed += header;
    }
    return renamed;
}

} // namespace

std::vector<Column> factColumnsOf(DraftFieldOwner owner, const QStringList& headers)
{
    std::vector<Column> columns = columnsOf(owner, headers);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString& header = headers[static_cast<qsizetype>(i)];
        if (isDrawing(columns[i]) && !header.startsWith(QLatin1String("map"), Qt::CaseInsensitive))
            columns[i] = Column::Custom;
    }
    return columns;
}

SheetHeader understandHeader(const QStringList& headers)
{
    SheetHeader understood;
    QStringList folded;
    for (const QString& header : headers)
        folded += foldedHeader(header);
    understood.endsAreSourceTarget = endsAreSourceTarget(folded);
    understood.columns = factColumnsOf(
        DraftFieldOwner::Connection,
        understood.endsAreSourceTarget ? withDatesFor(headers) : headers);
    if (holds(understood.columns, Column::From) && holds(understood.columns, Column::To)) {
        understood.kind = SheetKind::Connections;
        return understood;
    }
    understood.columns = factColumnsOf(DraftFieldOwner::Element, headers);
    const auto names = {
        Column::Id, Column::Label, Column::FirstName, Column::LastName, Column::Email};
    const bool namesSomebody = std::ranges::any_of(
        names, [&](Column column) { return holds(understood.columns, column); });
    understood.kind = namesSomebody ? SheetKind::Elements : SheetKind::Unknown;
    return understood;
}

} // namespace cw::exchange
