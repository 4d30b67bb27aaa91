// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ShownText.h"

#include "core/network/Network.h"

#include <QTextBoundaryFinder>

namespace cw {

namespace {

/// No script needs more: Hebrew with points and accents has four, Tibetan stacks a few letters.
constexpr int kMostMarks = 6;

constexpr qsizetype kLongestName = 120;
constexpr qsizetype kLongestProse = 1'000;

/// Not within a letter.
QString cut(const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return shownText(text);
    // Marks that are left out do not count, but whatever is there is not looked through for ever.
    const QString looked = shownText(text.left(8 * longest));
    if (looked.size() <= longest)
        return looked + u'…';
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, looked.left(longest + 1));
    letters.setPosition(longest);
    const bool isBetween = letters.isAtBoundary();
    const qsizetype end = isBetween ? longest : letters.toPreviousBoundary();
    return looked.left(end > 0 ? end : longest) + u'…';
}

/// Counts the marks that follow each other.
class MarkCounter
{
public:
    /// Whether `c` is one mark too many.
    bool isTooMany(QChar c)
    {
        m_count = c.isMark() ? m_count + 1 : 0;
        return m_count > kMostMarks;
    }

private:
    int m_count = 0;
};

} // namespace

QString shownText(const QString& text)
{
    MarkCounter marks;
    qsizetype at = 0;
    while (at < text.size() && !marks.isTooMany(text[at]))
        ++at;
    if (at == text.size())
        return text;
    QString shown = text.left(at);
    for (; at < text.size(); ++at) {
        if (!marks.isTooMany(text[at]))
            shown += text[at];
    }
    return shown;
}

QString shownName(const QString& name)
{
    return cut(name, kLongestName);
}

QString shownName(const Network& network, MemberId member)
{
    const Member* const there = network.find(member);
    return there ? shownName(there->name) : QString();
}

QString shownProse(const QString& text)
{
    return cut(text, kLongestProse);
}

} // namespace cw
