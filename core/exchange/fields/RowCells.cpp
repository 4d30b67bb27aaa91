// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields/RowCells.h"

#include "core/exchange/fields/RowJson.h"

#include <QJsonDocument>

#include <algorithm>

namespace cw::exchange {

namespace {

QString numbered(QLatin1StringView header, int number)
{
    return number == 1 ? QString(header) : header + u' ' + QString::number(number);
}

QString valueOf(const DraftFields& fields, const QString& header)
{
    const auto found =
        std::ranges::find_if(fields, [&](const auto& field) { return field.first == header; });
    return found == fields.end() ? QString() : found->second;
}

} // namespace

void appendRows(DraftFields& fields, QLatin1StringView header, const QJsonArray& rows)
{
    QString cell;
    int cells = 0;
    const auto close = [&] {
        if (!cell.isEmpty())
            fields.append({numbered(header, ++cells), u'[' + cell + u']'});
        cell.clear();
    };
    for (const QJsonValue& row : rows) {
        const QString text =
            QString::fromUtf8(QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact));
        constexpr qsizetype kBracketsAndComma = 3;
        if (cell.size() + text.size() + kBracketsAndComma > kMostCellText)
            close();
        if (!cell.isEmpty())
            cell += u',';
        cell += text;
    }
    close();
}

RowCells rowCells(const DraftFields& fields, QLatin1StringView header)
{
    RowCells read;
    for (int number = 1;; ++number) {
        const QString cell = valueOf(fields, numbered(header, number));
        if (cell.isEmpty())
            return read;
        const QList<QJsonObject> rows = jsonRows(cell);
        const bool isEmptyList = QStringView(cell).trimmed() == u"[]";
        if (rows.isEmpty() && !isEmptyList && read.unreadable.isEmpty())
            read.unreadable = cell;
        read.rows += rows;
    }
}

QString firstRowsHeader(const QString& header)
{
    const qsizetype space = header.lastIndexOf(u' ');
    bool isNumber = false;
    const int number = QStringView(header).mid(space + 1).toInt(&isNumber);
    return isNumber && number > 1 ? header.left(space) : header;
}

} // namespace cw::exchange
