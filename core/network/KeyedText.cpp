// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/KeyedText.h"

#include <algorithm>
#include <vector>

namespace cw {

namespace {

/// One line of the canonical text, both parts still escaped.
struct Line
{
    std::string_view key;
    std::string_view value;
};

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray escaped(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.contains('\\') || bytes.contains('\t') || bytes.contains('\n')) {
        bytes.replace('\\', "\\\\");
        bytes.replace('\t', "\\t");
        bytes.replace('\n', "\\n");
    }
    return bytes;
}

QString unescaped(std::string_view text)
{
    QByteArray out;
    out.reserve(static_cast<qsizetype>(text.size()));
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            ++i;
            out += text[i] == 't' ? '\t' : text[i] == 'n' ? '\n' : '\\';
        } else {
            out += text[i];
        }
    }
    return QString::fromUtf8(out);
}

/// Whether every backslash starts one of the three escapes.
bool hasSoundEscapes(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\')
            continue;
        if (++i == text.size() || (text[i] != 't' && text[i] != 'n' && text[i] != '\\'))
            return false;
    }
    return true;
}

/// Takes the first line off `rest`; nothing where there is none that is whole.
std::optional<Line> takeLine(std::string_view& rest)
{
    const std::size_t tab = rest.find('\t');
    const std::size_t end = rest.find('\n');
    if (tab == std::string_view::npos || end == std::string_view::npos || tab > end)
        return std::nullopt;
    const Line line{rest.substr(0, tab), rest.substr(tab + 1, end - tab - 1)};
    rest.remove_prefix(end + 1);
    return line;
}

bool isCanonical(std::string_view text)
{
    std::string_view lastKey;
    while (!text.empty()) {
        const auto line = takeLine(text);
        if (!line || line->key.empty() || line->value.empty() || line->key <= lastKey)
            return false;
        if (line->value.find('\t') != std::string_view::npos || !hasSoundEscapes(line->key) ||
            !hasSoundEscapes(line->value))
            return false;
        lastKey = line->key;
    }
    return true;
}

} // namespace

QString KeyedText::value(const QString& key) const
{
    if (m_text.isEmpty())
        return {};
    const QByteArray wanted = escaped(key);
    std::string_view rest = view(m_text);
    while (const auto line = takeLine(rest)) {
        if (line->key == view(wanted))
            return unescaped(line->value);
    }
    return {};
}

void KeyedText::setValue(const QString& key, const QString& value)
{
    QList<Entry> all = entries();
    all.removeIf([&](const Entry& entry) { return entry.first == key; });
    all.append({key, value});
    *this = fromEntries(all);
}

QList<KeyedText::Entry> KeyedText::entries() const
{
    QList<Entry> entries;
    std::string_view rest = view(m_text);
    while (const auto line = takeLine(rest))
        entries.append({unescaped(line->key), unescaped(line->value)});
    return entries;
}

KeyedText KeyedText::fromEntries(const QList<Entry>& entries)
{
    std::vector<std::pair<QByteArray, QByteArray>> lines;
    for (const Entry& entry : entries) {
        if (!entry.first.isEmpty() && !entry.second.isEmpty())
            lines.emplace_back(escaped(entry.first), escaped(entry.second));
    }
    // Of entries with the same key the last counts: stable order, then the last of each run.
    std::ranges::stable_sort(lines, {}, [](const auto& line) { return view(line.first); });
    KeyedText text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i + 1 < lines.size() && lines[i + 1].first == lines[i].first)
            continue;
        text.m_text += lines[i].first + '\t' + lines[i].second + '\n';
    }
    return text;
}

std::optional<KeyedText> KeyedText::fromText(std::string_view text)
{
    if (!isCanonical(text))
        return std::nullopt;
    KeyedText result;
    result.m_text = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    return result;
}

} // namespace cw
