// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/DelimitedReader.h"

#include <algorithm>
#include <cstring>

namespace cw::exchange {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

const char* find(const char* from, const char* to, char c)
{
    const void* hit = std::memchr(from, c, static_cast<std::size_t>(to - from));
    return hit ? static_cast<const char*>(hit) : to;
}

/// Line ends in the range, a CR LF being one.
int countLineEnds(const char* from, const char* to)
{
    int count = 0;
    for (const char* at = from; at != to; ++at)
        count += *at == '\n' ? 1 : (*at == '\r' && (at + 1 == to || at[1] != '\n'));
    return count;
}

} // namespace

DelimitedReader::DelimitedReader(const DecodedText& text, char delimiter, const Budget& budget)
    : m_begin(text.utf8.constData())
    , m_at(m_begin)
    , m_end(m_begin + text.utf8.size())
    , m_delimiter(delimiter)
    , m_isClean(text.isClean)
    , m_budget(budget)
{}

DelimitedReader::Step DelimitedReader::next()
{
    if (m_at == m_end)
        return Step::End;
    m_cells.clear();
    m_unescapedUsed = 0;
    m_isRefused = false;
    m_row = m_line;
    const char* const start = m_at;
    if (m_cellCount >= m_budget.elements) {
        refuse(Reason::LimitExceeded, {}, "cells");
        m_at = m_end;
        return Step::Refused;
    }
    readRow(start);
    if (!m_isRefused)
        checkLengths() && checkText();
    m_cellCount += static_cast<qint64>(m_cells.size());
    return m_isRefused ? Step::Refused : Step::Row;
}

/// @param start  of the row.
void DelimitedReader::readRow(const char* start)
{
    for (;;) {
        if (m_at != m_end && *m_at == '"') {
            const std::optional<QByteArrayView> cell = readQuotedCell();
            if (!cell)
                return skipLine(start);
            m_cells.push_back(*cell);
        } else {
            m_cells.push_back(readPlainCell());
        }
        if (m_at == m_end)
            return;
        if (*m_at != m_delimiter)
            return skipLineEnd();
        ++m_at;
        if (static_cast<qsizetype>(m_cells.size()) >= m_budget.columns) {
            refuse(Reason::LimitExceeded, {}, "columns");
            return skipRestOfLine();
        }
    }
}

QByteArrayView DelimitedReader::readPlainCell()
{
    const char* const start = m_at;
    while (m_at != m_end && *m_at != m_delimiter && !isLineEnd(*m_at))
        ++m_at;
    return QByteArrayView(start, m_at - start);
}

/// The quote that ends the cell whose content begins at `from`, or null.
const char* DelimitedReader::closingQuote(const char* from) const
{
    const char* end = m_end;
    if (!m_quotesSpanLines)
        end = std::find_if(from, m_end, isLineEnd);
    for (const char* at = find(from, end, '"'); at != end; at = find(at + 2, end, '"')) {
        if (at + 1 == end || at[1] != '"')
            return at;
        if (at + 2 == end)
            return nullptr;
    }
    return nullptr;
}

std::optional<QByteArrayView> DelimitedReader::readQuotedCell()
{
    const char* const content = m_at + 1;
    const char* const close = closingQuote(content);
    if (!close) {
        m_quotesSpanLines = false;
        const char* const lineEnd = std::find_if(content, m_end, isLineEnd);
        refuse(
            Reason::MalformedSource, QByteArrayView(m_at, lineEnd - m_at), "quote is never closed");
        return std::nullopt;
    }
    m_line += countLineEnds(content, close);
    m_at = close + 1;
    const QByteArrayView rest = readPlainCell(); // "a"b: as spreadsheet programs do, ab
    const bool hasDoubled = find(content, close, '"') != close;
    if (!hasDoubled && rest.isEmpty())
        return QByteArrayView(content, close - content);

    if (m_unescapedUsed == m_unescaped.size())
        m_unescaped.emplace_back();
    std::string& cell = m_unescaped[m_unescapedUsed++];
    cell.clear();
    for (const char* at = content; at != close; ++at) {
        cell.push_back(*at);
        at += *at == '"'; // inside, every quote is the first of two
    }
    cell.append(rest.data(), static_cast<std::size_t>(rest.size()));
    return QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size()));
}

void DelimitedReader::skipLineEnd()
{
    m_at += m_at[0] == '\r' && m_at + 1 != m_end && m_at[1] == '\n' ? 2 : 1;
    ++m_line;
}

void DelimitedReader::skipRestOfLine()
{
    m_at = std::find_if(m_at, m_end, isLineEnd);
    if (m_at != m_end)
        skipLineEnd();
}

/// Goes on at the line after the one that the row began on.
void DelimitedReader::skipLine(const char* start)
{
    m_line = m_row;
    m_at = start;
    skipRestOfLine();
}

bool DelimitedReader::refuse(Reason reason, QByteArrayView value, const char* detail)
{
    constexpr qsizetype kShown = 1024;
    m_isRefused = true;
    m_refusal = RowRefusal{
        reason, static_cast<int>(m_cells.size()),
        value.first(std::min(value.size(), kShown)).toByteArray(), detail};
    return false;
}

bool DelimitedReader::checkLengths()
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].size() > m_budget.textLength) {
            m_cells.resize(i);
            return refuse(Reason::LimitExceeded, {}, "text length");
        }
    }
    return true;
}

bool DelimitedReader::checkText()
{
    if (m_isClean)
        return true;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const QByteArrayView cell = m_cells[i];
        if (!isText(cell)) {
            m_cells.resize(i);
            return refuse(Reason::UndecodableText, cell, "");
        }
    }
    return true;
}

} // namespace cw::exchange
