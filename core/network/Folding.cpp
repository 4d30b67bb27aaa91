// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Folding.h"

namespace cw {

namespace {

bool isPlainLower(const QString& text)
{
    for (const QChar c : text) {
        const bool plain = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                           (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        if (!plain)
            return false;
    }
    return true;
}

/// Letters that Unicode does not take apart but people type without.
void appendPlain(QString& result, QChar c)
{
    switch (c.unicode()) {
    case 0x00E6: // ae
        result += QStringLiteral("ae");
        return;
    case 0x0153: // oe
        result += QStringLiteral("oe");
        return;
    case 0x00F8: // o with stroke
        result += QLatin1Char('o');
        return;
    case 0x0142: // l with stroke
        result += QLatin1Char('l');
        return;
    case 0x0111: // d with stroke
        result += QLatin1Char('d');
        return;
    case 0x0131: // i without dot
        result += QLatin1Char('i');
        return;
    default:
        result += c;
    }
}

} // namespace

QString folded(const QString& text)
{
    if (isPlainLower(text))
        return text;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate())
            appendPlain(result, c);
        else if (!result.isEmpty() && !result.endsWith(QLatin1Char(' ')))
            result += QLatin1Char(' ');
    }
    if (result.endsWith(QLatin1Char(' ')))
        result.chop(1);
    // A name of nothing but punctuation stays itself rather than becoming everybody's equal.
    return result.isEmpty() ? decomposed.simplified() : result;
}

} // namespace cw
