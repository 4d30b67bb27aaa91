// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/network/Network.h"
#include "core/rules/TextRules.h"
#include "core/rules/ValueRules.h"

#include <algorithm>
#include <cmath>
#include <string_view>

/// The rules that follow from a field's type alone, for every kind of record; used by RowRules.
namespace cw::rules {

inline Error invalid(std::string_view column, const char* detail)
{
    return {ErrorCode::InvalidArgument, std::string(column), detail};
}

inline Error outOfRange(std::string_view column, const char* detail)
{
    return {ErrorCode::OutOfRange, std::string(column), detail};
}

template <class R>
Error notFound()
{
    return {ErrorCode::NotFound, std::string(Schema<R>::table), {}};
}

inline Result<QString> soundFieldText(const QString& text, std::string_view column)
{
    if (text.isEmpty())
        return QString();
    if (column == "color")
        return soundColor(text, column);
    return isProse(column) ? soundProse(text, column) : soundLine(text, column);
}

inline Result<void> tidy(QString& text, std::string_view column)
{
    if (text.isEmpty())
        return {};
    const bool isKept = isProse(column) ? isSoundText(text) : isPlainLine(text);
    if (isKept && column != "color")
        return {};
    Result<QString> sound = soundFieldText(text, column);
    if (!sound)
        return sound.error();
    text = *std::move(sound);
    return {};
}

inline Result<void> tidy(QStringList& items, std::string_view column)
{
    for (QString& item : items) {
        if (Result<void> sound = tidy(item, column); !sound)
            return sound;
    }
    items.removeAll(QString());
    items.removeDuplicates();
    return {};
}

/// Looks at the canonical bytes, in which line feeds and tabs of keys and values are escaped.
inline Result<void> tidy(const KeyedText& text, std::string_view column)
{
    const QByteArray& bytes = text.text();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool isC0 = byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';
        const bool isC1 =
            byte == 0xC2 && i + 1 < bytes.size() && static_cast<unsigned char>(bytes[i + 1]) < 0xA0;
        if (isC0 || isC1 || byte == 0x7F)
            return invalid(column, "control character");
    }
    return {};
}

inline Result<void> checkFinite(std::optional<double> number, std::string_view column)
{
    return !number || std::isfinite(*number) ? Result<void>() : outOfRange(column, "not finite");
}

template <class R>
Result<void> checkReference(const Network& network, Id<R> id, bool required, std::string_view name)
{
    if (!id)
        return required ? invalid(name, "missing") : Result<void>();
    return network.find(id) ? Result<void>() : notFound<R>();
}

/// Texts and finite numbers of a row.
template <class R>
Result<void> tidyValues(R& row)
{
    Result<void> sound;
    forEachField<R>([&]<class F>(const F& each) {
        using T = typename F::Type;
        if (!sound.ok())
            return;
        if constexpr (
            std::is_same_v<T, QString> || std::is_same_v<T, QStringList> ||
            std::is_same_v<T, KeyedText>)
            sound = tidy(row.*each.member, each.name);
        else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, std::optional<double>>)
            sound = checkFinite(row.*each.member, each.name);
    });
    return sound;
}

/// What a row refers to is there.
template <class R>
Result<void> checkReferences(const Network& network, const R& row)
{
    Result<void> sound;
    bool isOwnId = true;
    forEachField<R>([&]<class F>(const F& each) {
        if (std::exchange(isOwnId, false) || !sound.ok())
            return;
        using T = typename F::Type;
        if constexpr (IsId<T>::value) {
            sound =
                checkReference(network, row.*each.member, has(each.use, Use::NotNull), each.name);
        } else if constexpr (IsIdSet<T>::value) {
            for (const auto id : row.*each.member) {
                if (sound.ok())
                    sound = checkReference(network, id, true, each.name);
            }
        }
    });
    return sound;
}

/// Custom fields of a row against the row that is there now.
template <HasCustomFields R>
Result<void> tidyFields(const Network& network, R& row)
{
    const R* present = network.find(row.id);
    Result<KeyedText> fields = soundFields(
        network, FieldOwnerOf<R>::owner, present ? present->fields : KeyedText(), row.fields);
    if (!fields)
        return fields.error();
    row.fields = *std::move(fields);
    return {};
}

/// An end is not before its beginning.
inline Result<void> checkOrder(CivilDate from, CivilDate to, std::string_view column)
{
    const bool inOrder = !from || !to || from <= to;
    return inOrder ? Result<void>() : outOfRange(column, "ends before it begins");
}

inline Result<void>
checkRange(std::optional<double> value, double low, double high, std::string_view column)
{
    const bool inRange = !value || (*value >= low && *value <= high);
    return inRange ? Result<void>() : outOfRange(column, "out of range");
}

inline Result<void> checkName(const QString& name, std::string_view column)
{
    return name.isEmpty() ? invalid(column, "empty") : Result<void>();
}

/// The first failure of some checks; all are pure, so that running them all costs only time.
template <class... Results>
Result<void> firstFailure(const Result<void>& first, const Results&... rest)
{
    if constexpr (sizeof...(rest) == 0)
        return first;
    else
        return first.ok() ? firstFailure(rest...) : first;
}

} // namespace cw::rules
