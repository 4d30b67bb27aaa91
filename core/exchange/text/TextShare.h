// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace cw::exchange {

/// Keeps one copy of texts that repeat, for readers whose text does not come from bytes that a
/// TextPool could point into. Thread: one.
class TextShare
{
public:
    /// The text itself, or an equal one that was seen before.
    QString shared(const QString& text)
    {
        constexpr qsizetype kLongestKept = 96; // longer ones are sentences, which do not repeat
        if (text.size() > kLongestKept)
            return text;
        return *m_seen.insert(text);
    }

private:
    QSet<QString> m_seen;
};

} // namespace cw::exchange
