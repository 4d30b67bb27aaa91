// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/JsonReader.h"

#include "core/exchange/text/TextDecoding.h"

#include <algorithm>

namespace cw::exchange {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Replaces U+0000 and lone surrogates; false if there were any.
bool mend(QString& text)
{
    bool isSound = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            ++i;
        } else if (c.isSurrogate() || c.isNull()) {
            text[i] = QChar::ReplacementCharacter;
            isSound = false;
        }
    }
    return isSound;
}

} // namespace

JsonReader::JsonReader(QByteArrayView utf8, const Budget& budget)
    : m_begin(utf8.data()), m_at(utf8.data()), m_end(utf8.data() + utf8.size()), m_budget(budget)
{}

JsonReader::Token JsonReader::next()
{
    skipSpace();
    m_row = m_line;
    m_tokenBegin = m_at;
    if (m_expect == Expect::Nothing)
        return m_at == m_end ? Token::End : fail(Reason::MalformedSource, "text after the end");
    if (m_at == m_end)
        return fail(Reason::Truncated, "the end is missing");
    switch (m_expect) {
    case Expect::Value:
        return readValue();
    case Expect::ValueOrEnd:
        return *m_at == ']' ? close() : readValue();
    case Expect::KeyOrEnd:
        return *m_at == '}' ? close() : readKey();
    case Expect::Key:
        return readKey();
    case Expect::CommaOrEnd:
        return readAfterValue();
    case Expect::Nothing:
        break;
    }
    return fail(Reason::MalformedSource, "text after the end");
}

void JsonReader::skipSpace()
{
    for (; m_at != m_end; ++m_at) {
        if (*m_at == '\n' || (*m_at == '\r' && (m_at + 1 == m_end || m_at[1] != '\n')))
            ++m_line;
        else if (*m_at != ' ' && *m_at != '\t' && *m_at != '\r')
            return;
    }
}

JsonReader::Token JsonReader::readAfterValue()
{
    const char closing = m_open.back() == '{' ? '}' : ']';
    if (*m_at == closing)
        return close();
    if (*m_at != ',')
        return fail(Reason::MalformedSource, "a comma or the end is missing");
    ++m_at;
    m_expect = m_open.back() == '{' ? Expect::Key : Expect::Value;
    return next();
}

JsonReader::Token JsonReader::readValue()
{
    if (++m_values > m_budget.elements)
        return fail(Reason::LimitExceeded, "values");
    switch (*m_at) {
    case '{':
    case '[':
        return open(*m_at);
    case '"':
        return readString(Token::String);
    case 't':
        return readWord("true", Token::Boolean);
    case 'f':
        return readWord("false", Token::Boolean);
    case 'n':
        return readWord("null", Token::Null);
    default:
        return readNumber();
    }
}

JsonReader::Token JsonReader::open(char bracket)
{
    if (static_cast<int>(m_open.size()) >= m_budget.depth)
        return fail(Reason::LimitExceeded, "depth");
    m_open.push_back(bracket);
    ++m_at;
    m_expect = bracket == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    return bracket == '{' ? Token::StartObject : Token::StartArray;
}

JsonReader::Token JsonReader::close()
{
    const char bracket = m_open.back();
    m_open.pop_back();
    ++m_at;
    valueRead();
    return bracket == '{' ? Token::EndObject : Token::EndArray;
}

JsonReader::Token JsonReader::readKey()
{
    if (*m_at != '"')
        return fail(Reason::MalformedSource, "a key is missing");
    const Token key = readString(Token::Key);
    if (key == Token::Failed)
        return key;
    skipSpace();
    if (m_at == m_end)
        return fail(Reason::Truncated, "the end is missing");
    if (*m_at != ':')
        return fail(Reason::MalformedSource, "a colon is missing");
    ++m_at;
    m_expect = Expect::Value;
    return key;
}

JsonReader::Token JsonReader::readString(Token kind)
{
    m_text.clear();
    m_isSound = true;
    ++m_at;
    for (;;) {
        const char* const run = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\')
            m_line += *m_at++ == '\n';
        const QByteArrayView plain(run, m_at - run);
        m_isSound = isText(plain) && m_isSound;
        m_text += QString::fromUtf8(plain);
        if (m_text.size() > m_budget.textLength)
            return fail(Reason::LimitExceeded, "text length");
        if (m_at == m_end)
            return fail(Reason::Truncated, "a string is never closed");
        if (*m_at++ == '"')
            break;
        if (!readEscape(m_text))
            return fail(Reason::MalformedSource, "no such escape");
    }
    if (!isAscii(m_text)) {
        m_isSound = mend(m_text) && m_isSound;
        m_text = m_text.normalized(QString::NormalizationForm_C);
    } else {
        m_isSound = mend(m_text) && m_isSound;
    }
    if (kind == Token::String)
        valueRead();
    return kind;
}

/// Behind the backslash.
bool JsonReader::readEscape(QString& text)
{
    if (m_at == m_end)
        return false;
    switch (*m_at++) {
    case '"':
        text += u'"';
        return true;
    case '\\':
        text += u'\\';
        return true;
    case '/':
        text += u'/';
        return true;
    case 'b':
        text += u'\b';
        return true;
    case 'f':
        text += u'\f';
        return true;
    case 'n':
        text += u'\n';
        return true;
    case 'r':
        text += u'\r';
        return true;
    case 't':
        text += u'\t';
        return true;
    case 'u': {
        char16_t unit = 0;
        if (!readHex(unit))
            return false;
        text += QChar(unit);
        return true;
    }
    default:
        return false;
    }
}

bool JsonReader::readHex(char16_t& unit)
{
    constexpr qsizetype kDigits = 4;
    if (m_end - m_at < kDigits)
        return false;
    bool isHex = true;
    unit = 0;
    for (const char c : QByteArrayView(m_at, kDigits)) {
        int digit = -1;
        if (isDigit(c))
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        isHex = isHex && digit >= 0;
        unit = static_cast<char16_t>(unit * 16 + std::max(digit, 0));
    }
    m_at += kDigits;
    return isHex;
}

JsonReader::Token JsonReader::readNumber()
{
    const char* at = m_at;
    const auto digits = [&] {
        const char* const first = at;
        while (at != m_end && isDigit(*at))
            ++at;
        return at - first;
    };
    at += at != m_end && *at == '-';
    const char* const first = at;
    const auto whole = digits();
    bool isNumber = whole == 1 || (whole > 1 && *first != '0');
    if (isNumber && at != m_end && *at == '.') {
        ++at;
        isNumber = digits() > 0;
    }
    if (isNumber && at != m_end && (*at == 'e' || *at == 'E')) {
        ++at;
        at += at != m_end && (*at == '+' || *at == '-');
        isNumber = digits() > 0;
    }
    if (!isNumber)
        return fail(Reason::MalformedSource, "neither value nor end");
    if (at - m_at > m_budget.nameLength)
        return fail(Reason::LimitExceeded, "digits");
    m_text = QString::fromLatin1(m_at, at - m_at);
    m_isSound = true;
    m_at = at;
    valueRead();
    return Token::Number;
}

JsonReader::Token JsonReader::readWord(QByteArrayView word, Token kind)
{
    if (!QByteArrayView(m_at, m_end - m_at).startsWith(word))
        return fail(Reason::MalformedSource, "neither value nor end");
    m_text = QString::fromLatin1(word);
    m_isSound = true;
    m_at += word.size();
    valueRead();
    return kind;
}

void JsonReader::valueRead()
{
    m_expect = m_open.empty() ? Expect::Nothing : Expect::CommaOrEnd;
}

JsonReader::Token JsonReader::fail(Reason reason, const char* detail)
{
    m_failure = reason;
    m_failureDetail = QString::fromLatin1(detail);
    m_at = m_end;
    m_expect = Expect::Value; // and there is none, so every next() fails again
    m_row = m_line;
    return Token::Failed;
}

bool JsonReader::skipValue(Token first)
{
    int depth = first == Token::StartObject || first == Token::StartArray ? 1 : 0;
    while (depth > 0) {
        const Token token = next();
        if (token == Token::Failed)
            return false;
        if (token == Token::StartObject || token == Token::StartArray)
            ++depth;
        else if (token == Token::EndObject || token == Token::EndArray)
            --depth;
    }
    return first != Token::Failed;
}

QString JsonReader::takeValue(Token first)
{
    const char* const begin = m_tokenBegin;
    if (!skipValue(first))
        return {};
    QString json = QString::fromUtf8(QByteArrayView(begin, m_at - begin));
    m_isSound = mend(json);
    return json.normalized(QString::NormalizationForm_C);
}

} // namespace cw::exchange
