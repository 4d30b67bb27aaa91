// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attributes/AttributeValues.h"

#include "core/rules/ValueRules.h"

#include <QLocale>

#include <cmath>

namespace cw::query {

namespace {

AttributeValue numberIn(const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {};
    return number;
}

} // namespace

AttributeValue customValue(FieldKind kind, const QString& text)
{
    if (text.isEmpty())
        return {};
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Link:
    case FieldKind::Choice:
        return text;
    case FieldKind::Number:
        return numberIn(text);
    case FieldKind::Date:
        return dateOrNothing(CivilDate::fromIso(text.toStdString()).value_or(CivilDate()));
    case FieldKind::Choices:
        return rules::choicesIn(text);
    }
    return {};
}

bool isEmpty(const AttributeValue& value)
{
    if (const auto* several = std::get_if<QStringList>(&value))
        return several->isEmpty();
    return std::holds_alternative<std::monostate>(value);
}

QStringList textsOf(const AttributeValue& value)
{
    if (const auto* one = std::get_if<QString>(&value))
        return {*one};
    if (const auto* several = std::get_if<QStringList>(&value))
        return *several;
    if (const auto* number = std::get_if<double>(&value))
        return {QString::number(*number, 'g', QLocale::FloatingPointShortest)};
    if (const auto* date = std::get_if<CivilDate>(&value))
        return {QString::fromStdString(date->toIso())};
    if (const auto* flag = std::get_if<bool>(&value))
        return {*flag ? kYes : kNo};
    return {};
}

std::optional<double> numberOf(const AttributeValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* date = std::get_if<CivilDate>(&value))
        return static_cast<double>(date->epochDays());
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? 1.0 : 0.0;
    return std::nullopt;
}

CivilDate dateOf(const AttributeValue& value)
{
    const auto* date = std::get_if<CivilDate>(&value);
    return date ? *date : CivilDate();
}

} // namespace cw::query
