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
    return c.category() == QChar::Other_Control;
}

bool isLineEndOrTab(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t';
}

} // namespace

bool isSoundText(const QString& text)
{
    return text.isValidUtf16() &&
           std::ranges::none_of(text, [](QChar c) { return isControl(c) && !isLineEndOrTab(c); });
}

Result<QString> soundLine(const QString& text, std::string_view column)
{
    if (!text.isValidUtf16())
        return invalid(column, "broken UTF-16");
    const QString line = text.trimmed();
    const bool isOneLine = std::ranges::none_of(line, [](QChar c) {
        return isControl(c) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
    if (!isOneLine)
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

QString caseFolded(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace cw::rules
