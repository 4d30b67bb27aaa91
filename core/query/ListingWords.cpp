// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/ListingWords.h"

#include <QRegularExpression>
#include <QStringList>

namespace cw::query {

namespace {
constexpr qsizetype kShortestWord = 4;
constexpr qsizetype kStem = 6; ///< letters of a word that are compared
} // namespace

QSet<QString> listingWords(const QString& text, const IdSet<Tag>& tags)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QSet<QString> words;
    for (const QString& word : text.toCaseFolded().split(separators, Qt::SkipEmptyParts)) {
        if (word.size() >= kShortestWord)
            words.insert(word.left(kStem));
    }
    for (const TagId tag : tags)
        words.insert(QStringLiteral("#%1").arg(tag.value));
    return words;
}

} // namespace cw::query
