// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/CaptureWords.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cw::query {

/// A word of a sentence, or what stands between words.
struct CaptureToken
{
    enum class Kind {
        Word,
        Quoted, ///< a name in quotation marks, without them
        Break,  ///< a comma or the like: names on both sides are different ones
        And,    ///< '&' or '+'
        Note,   ///< a colon or a dash: a note follows
    };
    Kind kind = Kind::Word;
    QString text;
    QString folded; ///< of a word
    qsizetype at = 0;
    qsizetype length = 0;

    qsizetype end() const { return at + length; }
};

/// The words of a sentence. Dots, apostrophes and hyphens within a word belong to it.
std::vector<CaptureToken> captureTokens(const QString& sentence);

/// The number that a token is, up to four digits.
std::optional<int> numberIn(const CaptureToken& token);

/// A phrase of the vocabulary that stands at some token.
struct CapturePhrase
{
    const CaptureWord* word = nullptr;
    std::size_t tokens = 0;    ///< how many it covers
    std::optional<int> number; ///< what stands in the place of '#'
};

/// Finds phrases of a vocabulary.
class CapturePhrases
{
public:
    explicit CapturePhrases(CaptureWords words);

    /// The longest phrase that begins at the token, if any does.
    std::optional<CapturePhrase>
    at(const std::vector<CaptureToken>& tokens, std::size_t index) const;

    /// Whether a name with this folded word is rather an organisation's.
    bool isOrganizationWord(const QString& folded) const;

private:
    struct Phrase
    {
        QStringList words;   ///< folded; "#" for a number
        std::size_t meaning; ///< index into m_words
    };

    CaptureWords m_words;
    std::vector<Phrase> m_phrases; ///< long ones first
};

} // namespace cw::query
