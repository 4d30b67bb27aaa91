// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The text form of a filter in pieces.
namespace cw::query {

/// Before the key of a relationship's attribute where members have one of that name.
inline constexpr QLatin1StringView kRelationshipPrefix{"relationship."};

struct FilterToken
{
    enum class Kind { Word, Quoted, Sign, Open, Close, Comma, OpenQuote, End };

    Kind kind = Kind::End;
    QString text; ///< of a quoted one what it stands for; of a sign the sign
    int begin = 0;
    int length = 0; ///< in the text, quotes and all

    int end() const { return begin + length; }
    /// Whether it is this word of the language, in any case, and not in quotes.
    bool isWord(QLatin1StringView word) const
    {
        return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool isText() const { return kind == Kind::Word || kind == Kind::Quoted; }
};

/// All of them and an End. A quote that is not closed is an OpenQuote up to the end of the text.
QList<FilterToken> filterTokens(const QString& text);

/// The plain quote and what people's programs make of it.
bool isFilterQuote(QChar c);

/// Whether it needs no quotes: one Word, and none of the language ("and").
bool isBareWord(const QString& text);

} // namespace cw::query
