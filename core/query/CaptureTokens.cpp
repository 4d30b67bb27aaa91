// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/CaptureTokens.h"

#include "core/network/Folding.h"

#include <algorithm>

namespace cw::query {

namespace {

using Kind = CaptureToken::Kind;

const QString kNumber = QStringLiteral("#");

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Characters that belong to a word when letters stand on both sides of them.
bool joinsWord(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == u'-' || c == u'.' || c == u'/' || c == u'@';
}

QChar closingQuote(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case 0x201C:
        return QChar(0x201D);
    case 0x201E:
        return QChar(0x201C);
    case 0x00AB:
        return QChar(0x00BB);
    default:
        return {};
    }
}

/// A day as digits with dots: its last dot belongs to it.
bool isDotted(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'.'; });
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString& sentence) : m_text(sentence) {}

    std::vector<CaptureToken> run()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_tokens);
    }

private:
    void step();
    void takeWord();
    void takeSign(QChar sign);
    bool takeQuoted();
    void push(Kind kind, qsizetype at, qsizetype length)
    {
        const QString text = m_text.mid(at, length);
        m_tokens.push_back({kind, text, kind == Kind::Word ? folded(text) : QString(), at, length});
    }
    bool isSpaceAt(qsizetype at) const { return at >= m_text.size() || m_text.at(at).isSpace(); }

    const QString& m_text;
    qsizetype m_at = 0;
    std::vector<CaptureToken> m_tokens;
};

void Tokenizer::step()
{
    const QChar c = m_text.at(m_at);
    if (isWordCharacter(c))
        takeWord();
    else if (!takeQuoted())
        takeSign(c);
}

void Tokenizer::takeWord()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size()) {
        const bool joins = joinsWord(m_text.at(m_at)) && m_at + 1 < m_text.size() &&
                           isWordCharacter(m_text.at(m_at + 1));
        if (!isWordCharacter(m_text.at(m_at)) && !joins)
            break;
        ++m_at;
    }
    const bool endsInDot = m_at < m_text.size() && m_text.at(m_at) == u'.';
    if (endsInDot && isDotted(m_text.mid(begin, m_at - begin)))
        ++m_at;
    push(Kind::Word, begin, m_at - begin);
}

bool Tokenizer::takeQuoted()
{
    const QChar closing = closingQuote(m_text.at(m_at));
    const qsizetype end = closing.isNull() ? -1 : m_text.indexOf(closing, m_at + 1);
    if (end <= m_at + 1)
        return false;
    push(Kind::Quoted, m_at + 1, end - m_at - 1);
    m_at = end + 1;
    return true;
}

void Tokenizer::takeSign(QChar sign)
{
    const qsizetype begin = m_at++;
    const bool isDash =
        sign == QChar(0x2013) || sign == QChar(0x2014) || (sign == u'-' && isSpaceAt(begin + 1));
    if (sign == u':' || isDash)
        push(Kind::Note, begin, 1);
    else if (sign == u'&' || sign == u'+')
        push(Kind::And, begin, 1);
    else if (sign == u',' || sign == u';' || sign == u'>' || sign == QChar(0x2192))
        push(Kind::Break, begin, 1);
}

} // namespace

std::vector<CaptureToken> captureTokens(const QString& sentence)
{
    return Tokenizer(sentence).run();
}

std::optional<int> numberIn(const CaptureToken& token)
{
    bool isNumber = false;
    const int number = token.text.toInt(&isNumber);
    const bool isShort = token.text.size() <= 4;
    const bool isPlain = !token.text.isEmpty() && token.text.front().isDigit();
    return isNumber && isShort && isPlain ? std::optional<int>(number) : std::nullopt;
}

CapturePhrases::CapturePhrases(CaptureWords words) : m_words(std::move(words))
{
    for (std::size_t meaning = 0; meaning < m_words.size(); ++meaning) {
        for (const QString& phrase : m_words[meaning].phrases.split(u'|', Qt::SkipEmptyParts)) {
            QStringList foldedWords;
            for (const QString& word : phrase.split(u' ', Qt::SkipEmptyParts))
                foldedWords.append(word == kNumber ? kNumber : folded(word));
            m_phrases.push_back({foldedWords, meaning});
        }
    }
    std::ranges::stable_sort(
        m_phrases, std::greater<>(), [](const Phrase& phrase) { return phrase.words.size(); });
}

std::optional<CapturePhrase>
CapturePhrases::at(const std::vector<CaptureToken>& tokens, std::size_t index) const
{
    for (const Phrase& phrase : m_phrases) {
        const auto length = static_cast<std::size_t>(phrase.words.size());
        if (index + length > tokens.size())
            continue;
        CapturePhrase found{&m_words[phrase.meaning], length, {}};
        bool fits = found.word->meaning != CaptureMeaning::Organization;
        for (std::size_t i = 0; fits && i < length; ++i) {
            const CaptureToken& token = tokens[index + i];
            const QString& wanted = phrase.words.at(static_cast<qsizetype>(i));
            fits = token.kind == Kind::Word;
            if (fits && wanted == kNumber)
                fits = (found.number = numberIn(token)).has_value();
            else
                fits = fits && token.folded == wanted;
        }
        if (fits)
            return found;
    }
    return std::nullopt;
}

bool CapturePhrases::isOrganizationWord(const QString& foldedWord) const
{
    return std::ranges::any_of(m_phrases, [&](const Phrase& phrase) {
        return m_words[phrase.meaning].meaning == CaptureMeaning::Organization &&
               phrase.words.front() == foldedWord;
    });
}

} // namespace cw::query
