// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/CellBlock.h"

#include "core/exchange/text/CellGuard.h"
#include "core/exchange/text/DelimitedReader.h"
#include "core/exchange/text/DelimitedWriter.h"

namespace cw::exchange {

namespace {

QString cellFrom(QByteArrayView utf8)
{
    return unguarded(QString::fromUtf8(utf8));
}

bool isEmptyLine(const DelimitedReader& reader)
{
    return reader.cells().size() == 1 && reader.cells().front().isEmpty();
}

} // namespace

QString textOfBlock(const QList<QStringList>& rows)
{
    DelimitedWriter writer('\t', "\n");
    for (const QStringList& row : rows)
        writer.addRow({row.begin(), row.end()});
    return QString::fromUtf8(writer.takeBytes());
}

QList<QStringList> blockOfText(const QString& text)
{
    const DecodedText decoded{.utf8 = text.toUtf8()};
    const Budget budget;
    DelimitedReader reader(decoded, '\t', budget);
    QList<QStringList> rows;
    for (auto step = reader.next(); step != DelimitedReader::Step::End; step = reader.next()) {
        const bool isRefused = step == DelimitedReader::Step::Refused;
        const bool isLooseQuote = isRefused && reader.refusal().reason == Reason::MalformedSource;
        if (isRefused ? !isLooseQuote : isEmptyLine(reader))
            continue;
        QStringList row;
        for (const QByteArrayView cell : reader.cells())
            row.append(cellFrom(cell));
        if (isLooseQuote) {
            for (const QByteArray& cell : reader.refusal().value.split('\t'))
                row.append(cellFrom(cell));
        }
        rows.append(row);
    }
    return rows;
}

} // namespace cw::exchange
