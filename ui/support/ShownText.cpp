// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ShownText.h"

namespace cw {

namespace {

/// No script needs more: Hebrew with points and accents has four, Tibetan stacks a few letters.
constexpr int kMostMarks = 6;

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

} // namespace cw
