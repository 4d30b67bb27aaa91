// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/attributes/AttributeReader.h"

#include <span>
#include <string_view>
#include <variant>

/// How the built-in attributes are read; only for the files of this folder.
namespace cw::query {

/// Nothing known, one text, several, a number, a day, a flag.
using AttributeValue = std::variant<std::monostate, QString, QStringList, double, CivilDate, bool>;

struct AttributeSource
{
    const Network& network;
    AttributeContext context;
};

/// A built-in attribute of rows R.
template <class R>
struct BuiltIn
{
    std::string_view key;
    AttributeKind kind;
    bool isMany;
    bool isMeasure;
    AttributeValue (*read)(const AttributeSource& source, const R& row);
    /// Keys of its vocabulary, of a Choice; the first is left out when it is "unknown", "".
    std::span<const std::string_view> choices = {};
    bool isOnPaths = false;
};

template <class R>
std::span<const BuiltIn<R>> builtIns();
template <>
std::span<const BuiltIn<Member>> builtIns<Member>();
template <>
std::span<const BuiltIn<Relationship>> builtIns<Relationship>();

/// The value of a custom field, by the kind of its definition.
AttributeValue customValue(FieldKind kind, const QString& text);

bool isEmpty(const AttributeValue& value);
QStringList textsOf(const AttributeValue& value);
std::optional<double> numberOf(const AttributeValue& value);
CivilDate dateOf(const AttributeValue& value);

inline AttributeValue textOrNothing(const QString& text)
{
    return text.isEmpty() ? AttributeValue() : AttributeValue(text);
}

inline AttributeValue dateOrNothing(CivilDate date)
{
    return date ? AttributeValue(date) : AttributeValue();
}

inline AttributeValue daysSince(CivilDate date, CivilDate today)
{
    if (!date || !today)
        return {};
    return static_cast<double>(today.epochDays() - date.epochDays());
}

inline QString keyText(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

/// "" (the unknown of a vocabulary) is nothing.
template <class Enum>
AttributeValue keyOrNothing(Enum value)
{
    return textOrNothing(keyText(keyOf(value)));
}

} // namespace cw::query
