// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/XmlScanner.h"

#include <algorithm>
#include <cstring>

namespace cw::exchange {

qsizetype XmlScanner::accept(const char* data, qsizetype size)
{
    if (m_refusal)
        return 0;
    const auto* nul =
        static_cast<const char*>(std::memchr(data, 0, static_cast<std::size_t>(size)));
    const char* const end = nul ? nul : data + size;
    const char* at = data;
    bool ok = true;
    while (ok && at < end)
        ok = step(at, end);
    m_row += static_cast<int>(std::count(data, at, '\n'));
    if (ok && nul)
        refuse(Reason::UndecodableText, "U+0000");
    if (m_refusal)
        m_refusal->row = m_row;
    return at - data;
}

/// Moves `at` over at least one byte, or refuses and leaves it.
bool XmlScanner::step(const char*& at, const char* end)
{
    if (m_state == State::Text)
        return skipTo('<', at, end, State::TagOpen);
    if (m_state == State::Value)
        return skipTo(m_quote, at, end, State::StartTag);

    const char c = *at;
    bool ok = ++m_run <= m_budget.textLength || refuse(Reason::LimitExceeded, "text length");
    if (ok) {
        switch (m_state) {
        case State::TagOpen:
            ok = stepTagOpen(c);
            break;
        case State::StartTag:
            ok = stepStartTag(c);
            break;
        case State::EndTag:
            ok = countName(c);
            if (c == '>') {
                m_depth = std::max(0, m_depth - 1);
                enter(State::Text);
            }
            break;
        case State::Markup:
            ok = stepMarkup(c);
            break;
        case State::Comment:
        case State::CharacterData:
        case State::Instruction:
            if (closesAt(c))
                enter(State::Text);
            break;
        case State::Text:
        case State::Value:
            break;
        }
    }
    if (!ok)
        return false;
    m_beforeThat = m_before;
    m_before = c;
    ++at;
    return true;
}

bool XmlScanner::stepTagOpen(char c)
{
    if (c == '/') {
        enter(State::EndTag);
        return true;
    }
    if (c == '!') {
        enter(State::Markup);
        return true;
    }
    if (c == '?') {
        enter(State::Instruction);
        return true;
    }
    return enterElement();
}

bool XmlScanner::stepStartTag(char c)
{
    if (c == '"' || c == '\'') {
        m_quote = c;
        m_nameLength = 0;
        enter(State::Value);
        return true;
    }
    if (c == '=' && ++m_attributes > m_budget.attributes)
        return refuse(Reason::LimitExceeded, "attributes of an element");
    if (c == '>') {
        if (m_before == '/')
            m_depth = std::max(0, m_depth - 1);
        enter(State::Text);
        return true;
    }
    return countName(c);
}

/// After "<!": a comment, a CDATA section, or what must not come in.
bool XmlScanner::stepMarkup(char c)
{
    if (m_run == 1 && c != '-' && c != '[')
        return refuse(Reason::DtdRefused, "document type definition");
    if (m_run == 2 && m_before == '-' && c == '-')
        enter(State::Comment);
    else if (m_run == 7 && c == '[')
        enter(State::CharacterData);
    return true;
}

bool XmlScanner::closesAt(char c)
{
    if (c != '>')
        return false;
    if (m_state == State::Instruction)
        return m_before == '?' && m_run > 1;
    const char mark = m_state == State::Comment ? '-' : ']';
    return m_run > 2 && m_before == mark && m_beforeThat == mark;
}

/// Runs over text or an attribute's value up to the byte that ends it.
bool XmlScanner::skipTo(char stop, const char*& at, const char* end, State next)
{
    const auto length = static_cast<std::size_t>(end - at);
    const auto* found = static_cast<const char*>(std::memchr(at, stop, length));
    const char* const to = found ? found : end;
    m_run += to - at;
    if (m_run > m_budget.textLength)
        return refuse(Reason::LimitExceeded, "text length");
    at = to;
    if (found) {
        const bool backInTag = next == State::StartTag;
        enter(next);
        m_before = backInTag ? stop : '<';
        ++at;
    }
    return true;
}

bool XmlScanner::enterElement()
{
    enter(State::StartTag);
    m_attributes = 0;
    m_nameLength = 1;
    if (++m_depth > m_budget.depth)
        return refuse(Reason::LimitExceeded, "depth");
    if (++m_elements > m_budget.elements)
        return refuse(Reason::LimitExceeded, "elements");
    return true;
}

bool XmlScanner::countName(char c)
{
    const bool separates = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '=' || c == '/';
    m_nameLength = separates ? 0 : m_nameLength + 1;
    return m_nameLength <= m_budget.nameLength || refuse(Reason::LimitExceeded, "name length");
}

void XmlScanner::enter(State state)
{
    if (state == State::EndTag)
        m_nameLength = 0;
    m_state = state;
    m_run = 0;
}

bool XmlScanner::refuse(Reason reason, const char* detail)
{
    m_refusal = XmlRefusal{reason, m_row, QString::fromLatin1(detail)};
    return false;
}

} // namespace cw::exchange
