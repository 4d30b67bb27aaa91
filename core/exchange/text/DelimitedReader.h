// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Budget.h"
#include "core/exchange/Draft.h"
#include "core/exchange/text/TextDecoding.h"

#include <QByteArrayView>

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace cw::exchange {

/// Why a row of delimited text is not taken.
struct RowRefusal
{
    Reason reason = Reason::MalformedSource;
    int column = 0; ///< 0-based
    QByteArray value;
    const char* detail = "";
};

/// Reads delimited text row by row (RFC 4180, with line ends of any kind): quoted cells may hold
/// delimiters, line ends and doubled quotes; a quote inside an unquoted cell is itself. Rows count
/// as the lines of the file do, so a row after a quoted line end has the number an editor shows.
///
/// A quote that is never closed costs its own line and not the rest of the file. Cost: one pass;
/// no allocation but for cells with doubled quotes.
class DelimitedReader
{
public:
    enum class Step { Row, Refused, End };

    /// @param text  outlives the reader and the cells that point into it.
    DelimitedReader(const DecodedText& text, char delimiter, const Budget& budget);

    /// Reads on. Row: cells() and row() are of the new row. Refused: refusal() and row() say why
    /// and where, and the next call goes on after it.
    Step next();

    /// 1-based line at which the current row begins.
    int row() const { return m_row; }
    /// UTF-8, as it stands in the file; valid until next().
    const std::vector<QByteArrayView>& cells() const { return m_cells; }
    const RowRefusal& refusal() const { return m_refusal; }
    /// Bytes read so far.
    qsizetype offset() const { return m_at - m_begin; }
    /// Whether the cell points into the text (else it lives until next()).
    bool isInText(QByteArrayView cell) const
    {
        return cell.data() >= m_begin && cell.data() <= m_end;
    }

private:
    void readRow(const char* start);
    QByteArrayView readPlainCell();
    std::optional<QByteArrayView> readQuotedCell();
    const char* closingQuote(const char* from) const;
    void skipLineEnd();
    void skipRestOfLine();
    void skipLine(const char* start);
    bool refuse(Reason reason, QByteArrayView value, const char* detail);
    bool checkLengths();
    bool checkText();

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    char m_delimiter;
    bool m_isClean;
    const Budget& m_budget;
    int m_row = 0;
    int m_line = 1;
    qint64 m_cellCount = 0;
    bool m_quotesSpanLines = true; ///< until one is found that is never closed
    bool m_isRefused = false;
    RowRefusal m_refusal;
    std::vector<QByteArrayView> m_cells;
    std::deque<std::string> m_unescaped;
    std::size_t m_unescapedUsed = 0;
};

} // namespace cw::exchange
