// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/CellEscapes.h"

#include <QStringView>

#include <algorithm>
#include <optional>

namespace cw::exchange {

namespace {

constexpr qsizetype kLength = 7; // _xHHHH_

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Whether an escape begins here, or would if an underscore followed: the next character may become
/// one.
bool beginsEscape(QStringView text)
{
    return text.size() >= kLength - 1 && text[0] == u'_' && text[1] == u'x' &&
           std::ranges::all_of(text.sliced(2, 4), isHexDigit);
}

/// The character that an escape at the front stands for.
std::optional<char16_t> escapedAt(QStringView text)
{
    if (!beginsEscape(text) || text.size() < kLength || text[kLength - 1] != u'_')
        return std::nullopt;
    return static_cast<char16_t>(text.sliced(2, 4).toUInt(nullptr, 16));
}

bool isForbidden(QChar c)
{
    const char16_t unit = c.unicode();
    const bool isControl = unit < 0x20 && unit != u'\t' && unit != u'\n';
    return isControl || unit == 0xFFFE || unit == 0xFFFF;
}

QString escape(char16_t unit)
{
    return QStringLiteral("_x") + QString::number(unit, 16).toUpper().rightJustified(4, u'0') +
           u'_';
}

} // namespace

QString withEscapes(const QString& text)
{
    const bool isPlain =
        std::ranges::none_of(text, [](QChar c) { return c == u'_' || isForbidden(c); });
    if (isPlain)
        return text;
    QString escaped;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool looksEscaped = beginsEscape(QStringView(text).sliced(at));
        if (looksEscaped || isForbidden(text[at]))
            escaped += escape(text[at].unicode());
        else
            escaped += text[at];
    }
    return escaped;
}

QString withoutEscapes(const QString& text)
{
    if (!text.contains(u"_x"))
        return text;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const std::optional<char16_t> unit = escapedAt(QStringView(text).sliced(at));
        plain += unit ? QChar(*unit) : text[at];
        at += unit ? kLength - 1 : 0;
    }
    return plain;
}

} // namespace cw::exchange
