// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/FilterTokens.h"

#include <algorithm>
#include <array>

namespace cw::query {

namespace {

constexpr std::array kLanguage{
    QLatin1StringView("and"), QLatin1StringView("or"),    QLatin1StringView("not"),
    QLatin1StringView("in"),  QLatin1StringView("is"),    QLatin1StringView("contains"),
    QLatin1StringView("all"), QLatin1StringView("empty"), QLatin1StringView("known")};

bool isSignPart(QChar c)
{
    return c == u'=' || c == u'!' || c == u'<' || c == u'>' || c == u'≤' || c == u'≥' || c == u'≠';
}

/// Between the letters of Persian words and the parts of emoji.
bool isJoiner(QChar c)
{
    return c == QChar(0x200C) || c == QChar(0x200D);
}

bool isWordPart(QChar c)
{
    return !c.isSpace() && !isSignPart(c) && c != u'(' && c != u')' && c != u',' &&
           !isFilterQuote(c) && (c.isPrint() || c.isSurrogate() || isJoiner(c));
}

/// Cuts the text from left to right.
class Cutter
{
public:
    explicit Cutter(const QString& text) : m_text(text) {}

    QList<FilterToken> run()
    {
        QList<FilterToken> tokens;
        while (true) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            FilterToken token = next();
            token.length = static_cast<int>(m_at) - token.begin;
            tokens << token;
            if (token.kind == FilterToken::Kind::End)
                return tokens;
        }
    }

private:
    FilterToken next()
    {
        FilterToken token;
        token.begin = static_cast<int>(m_at);
        if (m_at == m_text.size())
            return token;
        const QChar first = m_text[m_at];
        if (isFilterQuote(first))
            return quoted(token);
        if (isSignPart(first))
            return sign(token);
        token.kind = first == u'('   ? FilterToken::Kind::Open
                     : first == u')' ? FilterToken::Kind::Close
                     : first == u',' ? FilterToken::Kind::Comma
                                     : FilterToken::Kind::Word;
        do
            token.text += m_text[m_at++];
        while (token.kind == FilterToken::Kind::Word && m_at < m_text.size() &&
               isWordPart(m_text[m_at]));
        return token;
    }

    FilterToken quoted(FilterToken token)
    {
        token.kind = FilterToken::Kind::OpenQuote;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (isFilterQuote(m_text[m_at])) {
                token.kind = FilterToken::Kind::Quoted;
                ++m_at;
                break;
            }
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            token.text += m_text[m_at];
        }
        return token;
    }

    FilterToken sign(FilterToken token)
    {
        token.kind = FilterToken::Kind::Sign;
        const QChar first = m_text[m_at++];
        token.text = first == u'≤'   ? QStringLiteral("<=")
                     : first == u'≥' ? QStringLiteral(">=")
                     : first == u'≠' ? QStringLiteral("!=")
                                     : QString(first);
        const bool mayGoOn = first == u'!' || first == u'<' || first == u'>';
        if (m_at < m_text.size() && mayGoOn && m_text[m_at] == u'=')
            token.text += m_text[m_at++];
        else if (m_at < m_text.size() && first == u'<' && m_text[m_at] == u'>') {
            ++m_at;
            token.text = QStringLiteral("!=");
        }
        return token;
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

} // namespace

bool isFilterQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

QList<FilterToken> filterTokens(const QString& text)
{
    return Cutter(text).run();
}

bool isBareWord(const QString& text)
{
    const bool isOfLanguage = std::ranges::any_of(kLanguage, [&](QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
    return !text.isEmpty() && !isOfLanguage && std::ranges::all_of(text, isWordPart);
}

} // namespace cw::query
