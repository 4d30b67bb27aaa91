// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/LabelText.h"

#include <cctype>
#include <cstddef>
#include <cstdint>

namespace cw::scene {

namespace {

struct Character
{
    std::size_t bytes = 1;
    int columns = 1;
    bool isSpace = false;
};

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

bool joinsTheOneBefore(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05BD) ||
           (c >= 0x064B && c <= 0x065F) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0xFE00 && c <= 0xFE0F);
}

Character characterAt(std::string_view text, std::size_t index)
{
    const auto lead = static_cast<unsigned char>(text[index]);
    if (lead < 0x80)
        return {1, 1, lead <= 0x20};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (bytes == 1 || index + bytes > text.size())
        return {};
    char32_t code = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[index + i]);
        if ((next & 0xC0) != 0x80)
            return {};
        code = (code << 6) | (next & 0x3FU);
    }
    const bool isSpace = code == 0xA0 || code == 0x3000 || (code >= 0x2000 && code <= 0x200A);
    return {bytes, joinsTheOneBefore(code) ? 0 : isWide(code) ? 2 : 1, isSpace};
}

/// Takes lines off the front of a text.
class Wrapper
{
public:
    explicit Wrapper(std::string_view text) : m_text(text) { skipSpace(); }

    bool atEnd() const { return m_at >= m_text.size(); }

    std::string line(int columns)
    {
        std::string taken;
        int used = 0;
        std::size_t breakAt = std::string::npos; // bytes of `taken` up to the last space
        std::size_t breakText = 0;
        while (!atEnd()) {
            const Character next = characterAt(m_text, m_at);
            if (next.isSpace) {
                breakAt = taken.size();
                skipSpace();
                breakText = m_at;
                if (atEnd() || used >= columns)
                    return taken;
                taken += ' ';
                ++used;
                continue;
            }
            if (used + next.columns > columns) {
                if (breakAt != std::string::npos && breakAt > 0) {
                    taken.resize(breakAt);
                    m_at = breakText;
                } else {
                    m_hasCutWord = true;
                }
                return taken;
            }
            taken += m_text.substr(m_at, next.bytes);
            m_at += next.bytes;
            used += next.columns;
        }
        return taken;
    }

    /// As much as fits, words cut; without the space at its end.
    std::string cutLine(int columns)
    {
        std::string taken;
        for (int used = 0; !atEnd();) {
            const Character next = characterAt(m_text, m_at);
            if (used + next.columns > columns)
                break;
            if (next.isSpace) {
                skipSpace();
                taken += ' ';
            } else {
                taken += m_text.substr(m_at, next.bytes);
                m_at += next.bytes;
            }
            used += next.columns;
        }
        while (!taken.empty() && taken.back() == ' ')
            taken.pop_back();
        return taken;
    }

    bool hasCutWord() const { return m_hasCutWord; }
    std::size_t position() const { return m_at; }
    void rewind(std::size_t position) { m_at = position; }

private:
    void skipSpace()
    {
        while (!atEnd()) {
            const Character next = characterAt(m_text, m_at);
            if (!next.isSpace)
                return;
            m_at += next.bytes;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_hasCutWord = false;
};

struct Wrapped
{
    std::vector<std::string> lines;
    bool isWhole = true; ///< nothing is left out
    bool hasCutWord = false;
};

/// Each line as full as it can be.
Wrapped filled(std::string_view utf8, int columns, int lines)
{
    Wrapped wrapped;
    Wrapper text(utf8);
    while (!text.atEnd() && static_cast<int>(wrapped.lines.size()) < lines) {
        const std::size_t start = text.position();
        std::string line = text.line(columns);
        if (!text.atEnd() && static_cast<int>(wrapped.lines.size()) == lines - 1) {
            text.rewind(start);
            line = text.cutLine(columns - 1) + "…";
            wrapped.isWhole = false;
        }
        wrapped.lines.push_back(std::move(line));
    }
    wrapped.hasCutWord = text.hasCutWord();
    return wrapped;
}

int columnsOf(std::string_view utf8)
{
    int columns = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const Character next = characterAt(utf8, at);
        columns += next.columns;
        at += next.bytes;
    }
    return columns;
}

/// Fewer columns than this do not make a line of their own.
constexpr int kFewestColumns = 3;

bool endsInScrap(const Wrapped& wrapped)
{
    return wrapped.lines.size() > 1 && columnsOf(wrapped.lines.back()) < kFewestColumns;
}

} // namespace

std::vector<std::string> wrapLabel(std::string_view utf8, int columns, int lines)
{
    Wrapped wrapped = filled(utf8, columns, lines);
    if (wrapped.lines.size() < 2 || !wrapped.isWhole)
        return wrapped.lines;
    // As narrow as the same lines can be is as even as they can be.
    for (int narrower = columns - 1; narrower >= kFewestColumns; --narrower) {
        Wrapped tried = filled(utf8, narrower, lines);
        const bool isGood = tried.isWhole && tried.lines.size() == wrapped.lines.size() &&
                            (wrapped.hasCutWord ? endsInScrap(wrapped) : !tried.hasCutWord);
        if (!isGood)
            break;
        wrapped = std::move(tried);
    }
    if (endsInScrap(wrapped)) {
        Wrapped wider = filled(utf8, columns + kFewestColumns, lines);
        if (wider.lines.size() < wrapped.lines.size() && !wider.hasCutWord)
            return wider.lines;
    }
    return wrapped.lines;
}

std::string initialsOf(std::string_view utf8)
{
    std::vector<std::string_view> letters;
    std::string_view other;
    bool begins = true;
    for (std::size_t at = 0; at < utf8.size();) {
        const Character next = characterAt(utf8, at);
        const std::string_view text = utf8.substr(at, next.bytes);
        const auto lead = static_cast<unsigned char>(text.front());
        const bool isLetter = next.bytes > 1 ? next.columns > 0 && lead >= 0xC3
                                             : std::isalpha(lead) != 0 && lead < 0x80;
        if (begins && !next.isSpace && isLetter)
            letters.push_back(text);
        else if (begins && lead >= '0' && lead <= '9' && other.empty())
            other = text;
        begins = next.isSpace;
        at += next.bytes;
    }
    if (letters.empty())
        return std::string(other);
    std::string initials(letters.front());
    if (letters.size() > 1)
        initials += letters.back();
    return initials;
}

} // namespace cw::scene
