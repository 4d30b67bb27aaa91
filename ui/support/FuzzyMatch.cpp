// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FuzzyMatch.h"

#include <algorithm>

namespace cw {

namespace {

constexpr int kLetter = 8;
constexpr int kWordStart = 24;
constexpr int kRun = 16;
constexpr int kPrefix = 400;
constexpr int kWordPrefix = 250;
constexpr int kInside = 120;

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Score of the needle as one piece of the text, or 0.
int wholeScore(const QString& needle, const QString& text)
{
    int best = 0;
    for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        const int score = at == 0 ? kPrefix : startsWord(text, at) ? kWordPrefix : kInside;
        best = std::max(best, score);
    }
    return best;
}

/// Where the needle's next letter stands: beside the last one, at a word's start, or later in the
/// word of the last one. -1: letters strewn over a text are chance, not a name.
qsizetype nextLetter(const QString& text, QChar letter, qsizetype last)
{
    if (last >= 0 && last + 1 < text.size() && text.at(last + 1) == letter)
        return last + 1;
    for (qsizetype at = text.indexOf(letter, last + 1); at >= 0;
         at = text.indexOf(letter, at + 1)) {
        if (startsWord(text, at))
            return at;
    }
    if (last < 0)
        return -1;
    const qsizetype wordEnd = text.indexOf(QLatin1Char(' '), last);
    const qsizetype at = text.indexOf(letter, last + 1);
    return wordEnd >= 0 && at > wordEnd ? -1 : at;
}

/// Score of the needle as initials and left-out letters ("sok": Sam OKoro), or 0.
int scatteredScore(const QString& needle, const QString& text)
{
    int score = 0;
    qsizetype last = -1;
    for (const QChar letter : needle) {
        if (letter.isSpace())
            continue;
        const qsizetype at = nextLetter(text, letter, last);
        if (at < 0)
            return 0;
        score += kLetter + (startsWord(text, at) ? kWordStart : at == last + 1 ? kRun : 0);
        last = at;
    }
    return std::min(score, kInside - 1);
}

} // namespace

int fuzzyScore(const QString& needle, const QString& text)
{
    if (needle.isEmpty())
        return 1;
    if (needle.size() > text.size())
        return 0;
    const int base = std::max(wholeScore(needle, text), scatteredScore(needle, text));
    if (base == 0)
        return 0;
    const int shortness = static_cast<int>(std::max<qsizetype>(0, 60 - text.size()));
    return base * 100 + shortness;
}

} // namespace cw
