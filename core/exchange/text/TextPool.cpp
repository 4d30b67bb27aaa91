// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/TextPool.h"

#include "core/exchange/text/CellGuard.h"

#include <QStringConverter>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace cw::exchange {

namespace {

/// Longer cells are sentences, which do not repeat.
constexpr qsizetype kLongestKept = 96;
constexpr std::size_t kFirstSize = 1024;

std::uint32_t hashOf(QByteArrayView cell)
{
    const std::string_view bytes(cell.data(), static_cast<std::size_t>(cell.size()));
    return static_cast<std::uint32_t>(std::hash<std::string_view>{}(bytes));
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

TextPool::TextPool() : m_entries(kFirstSize) {}

QString TextPool::textOf(QByteArrayView cell)
{
    if (cell.isEmpty())
        return {};
    const QString text = unguarded(QString::fromUtf8(cell));
    return isAscii(text) ? text : text.normalized(QString::NormalizationForm_C);
}

QString TextPool::text(QByteArrayView cell)
{
    if (cell.isEmpty())
        return {};
    if (cell.size() > kLongestKept)
        return textOf(cell);
    const std::uint32_t hash = hashOf(cell);
    const std::size_t mask = m_entries.size() - 1;
    std::size_t at = hash & mask;
    for (; m_entries[at].key; at = (at + 1) & mask) {
        const Entry& entry = m_entries[at];
        if (entry.hash == hash && entry.length == cell.size() &&
            std::memcmp(entry.key, cell.data(), entry.length) == 0)
            return entry.text;
    }
    const QString text = textOf(cell);
    m_entries[at] = Entry{cell.data(), static_cast<std::uint32_t>(cell.size()), hash, text};
    if (++m_used * 2 > m_entries.size())
        grow();
    return text;
}

void TextPool::grow()
{
    std::vector<Entry> old(m_entries.size() * 2);
    old.swap(m_entries);
    const std::size_t mask = m_entries.size() - 1;
    for (Entry& entry : old) {
        if (!entry.key)
            continue;
        std::size_t at = entry.hash & mask;
        while (m_entries[at].key)
            at = (at + 1) & mask;
        m_entries[at] = std::move(entry);
    }
}

} // namespace cw::exchange
