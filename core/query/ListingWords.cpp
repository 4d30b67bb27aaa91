// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/ListingWords.h"

#include <QRegularExpression>
#include <QStringList>

namespace cw::query {

namespace {
constexpr qsizetype kShortestWord = 3;
constexpr qsizetype kStem = 6; ///< letters of a word that are compared
/// Words that any offer and any need may hold, case folded: that two share one says nothing.
const QSet<QString>& wordsOfAny()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "about after all also and another any anybody anyone anything are around ask away back "
            "been before being between both but can could day days does down each either every few "
            "find for free from get give had has have help her here him his hour hours how into "
            "its just less like long look looking lot made make many may month monthly months "
            "more most much need needed needs new nobody not now off offer offered offers often "
            "old once one only other our out over people per place really same she should small "
            "some somebody someone something sometimes soon such take than that the their them "
            "then there these they thing things this those three through time times together too "
            "twice two under until upon use used very want wanted wants was way week weekly weeks "
            "well were what when where which while who whom whose why will with within without "
            "would year years yet you your "
            "aber alle allem allen aller alles als also andere anderen auch auf aus bei beim bin "
            "bis biete bieten bietet brauche brauchen braucht dann das dass dein deine dem den "
            "denn der des die dies diese diesem diesen dieser dieses doch dort drei durch ein eine "
            "einem einen einer eines einige einmal etwas euch euer für gegen gern habe haben hat "
            "helfen hier hilfe hilft ich ihm ihn ihr ihre ihren immer ins ist jahr jahre jede "
            "jedem jeden jeder jedes jemand jemanden kann kein keine können leute man mehr mein "
            "meine menschen mich mir mit monat monate nach neu neue nicht noch nur oder oft ohne "
            "ort pro sehr sein seine sich sie sind stunde stunden suche suchen sucht tag tage über "
            "und uns unser unsere unserem unseren unter viel viele vom von vor wann war was weg "
            "wenn wer werden wie wir wird wo woche wochen wollen will zeit zum zur zwei zwischen");
        const QStringList list = all.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

} // namespace

QSet<QString> listingWords(const QString& text, const IdSet<Tag>& tags)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QSet<QString> words;
    for (const QString& word : text.toCaseFolded().split(separators, Qt::SkipEmptyParts)) {
        if (word.size() >= kShortestWord && !wordsOfAny().contains(word))
            words.insert(word.left(kStem));
    }
    for (const TagId tag : tags)
        words.insert(QStringLiteral("#%1").arg(tag.value));
    return words;
}

} // namespace cw::query
