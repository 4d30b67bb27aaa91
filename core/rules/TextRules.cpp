// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TextRules.h"

#include <algorithm>

namespace cw::rules {

namespace {

Error invalid(std::string_view column, const char* detail)
{
    return {ErrorCode::InvalidArgument, std::string(column), detail};
}

bool isControl(QChar c)
{
    return c < u' ' || (c >= u'\x7f' && c < u'\xa0');
}

bool isLineEndOrTab(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t';
}

bool breaksLine(QChar c)
{
    return isControl(c) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

template <class Unfit>
QString withSpacesFor(QString text, Unfit&& isUnfit)
{
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
    std::ranges::replace_if(text, isUnfit, QChar(u' '));
    return text;
}

} // namespace

bool isSoundText(const QString& text)
{
    return text.isValidUtf16() &&
           std::ranges::none_of(text, [](QChar c) { return isControl(c) && !isLineEndOrTab(c); });
}

bool isPlainLine(const QString& text)
{
    // Below U+0300 nothing combines, so that such text is NFC.
    const bool isPlain =
        std::ranges::all_of(text, [](QChar c) { return c < u'\u0300' && !isControl(c); });
    return isPlain && (text.isEmpty() || (!text.front().isSpace() && !text.back().isSpace()));
}

Result<QString> soundLine(const QString& text, std::string_view column)
{
    if (isPlainLine(text))
        return text;
    if (!text.isValidUtf16())
        return invalid(column, "broken UTF-16");
    const QString line = text.trimmed();
    if (std::ranges::any_of(line, breaksLine))
        return invalid(column, "control character");
    return line.normalized(QString::NormalizationForm_C);
}

Result<QString> soundName(const QString& text, std::string_view column)
{
    Result<QString> line = soundLine(text, column);
    if (line.ok() && line->isEmpty())
        return invalid(column, "empty");
    return line;
}

Result<QString> soundProse(const QString& text, std::string_view column)
{
    if (!isSoundText(text))
        return invalid(column, "control character or broken UTF-16");
    return text;
}

Result<QString> soundColor(const QString& text, std::string_view column)
{
    const QString color = text.trimmed().toLower();
    if (color.isEmpty())
        return QString();
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (color.size() != 7 || color.front() != u'#' ||
        !std::all_of(color.begin() + 1, color.end(), isHex))
        return invalid(column, "not #rrggbb");
    return color;
}

QString mendedLine(const QString& text)
{
    return withSpacesFor(text, breaksLine).simplified().normalized(QString::NormalizationForm_C);
}

QString mendedProse(const QString& text)
{
    return withSpacesFor(text, [](QChar c) { return isControl(c) && !isLineEndOrTab(c); });
}

QString caseFolded(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace cw::rules
