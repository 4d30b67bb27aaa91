// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/NameGuard.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace cw {

namespace {

/// Scripts that write no spaces: each sign counts as a word.
bool isUnspaced(QChar character)
{
    constexpr std::array kScripts{
        QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Thai,
        QChar::Script_Lao, QChar::Script_Khmer,    QChar::Script_Myanmar};
    return std::ranges::find(kScripts, character.script()) != kScripts.end();
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar character : folded) {
        const bool isOfWord =
            character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
        if (!isOfWord || isUnspaced(character))
            end();
        if (isOfWord)
            word.append(character);
        if (isUnspaced(character))
            end();
    }
    end();
    return words;
}

} // namespace

NameGuard::NameGuard(const Network& network)
{
    for (const Member& member : network.all<Member>()) {
        const QStringList words = wordsOf(member.name);
        if (words.isEmpty())
            continue;
        m_names.insert(words.join(u' '));
        m_mostWords = std::max(m_mostWords, words.size());
    }
}

bool NameGuard::names(const QString& text) const
{
    const QStringList words = wordsOf(text);
    for (qsizetype from = 0; from < words.size(); ++from) {
        QString joined;
        const qsizetype end = std::min(words.size(), from + m_mostWords);
        for (qsizetype to = from; to < end; ++to) {
            if (to > from)
                joined.append(u' ');
            joined.append(words[to]);
            if (m_names.contains(joined))
                return true;
        }
    }
    return false;
}

} // namespace cw
