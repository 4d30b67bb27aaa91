// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/TextRules.h"
#include "core/rules/ValueRules.h"
#include "core/kernel/base/Result.h"
#include "core/network/Network.h"

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

/// Columns of text that may have several lines and are kept to the letter.
constexpr bool isProse(std::string_view column)
{
    constexpr std::string_view columns[] = {"description",  "notes",      "note",
                                            "consent",      "how_met",    "issue",
                                            "availability", "appearance", "filter"};
    return std::ranges::find(columns, column) != std::end(columns);
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

inline Result<void> tidy(const KeyedText& text, std::string_view column)
{
    for (const KeyedText::Entry& entry : text.entries()) {
        if (!isSoundText(entry.first) || !isSoundText(entry.second))
            return invalid(column, "control character or broken UTF-16");
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

/// Texts, finite numbers and references of a row.
template <class R>
Result<void> tidyRow(const Network& network, R& row)
{
    Result<void> sound;
    bool isOwnId = true;
    forEachField<R>([&]<class F>(const F& each) {
        if (std::exchange(isOwnId, false) || !sound.ok())
            return;
        using T = typename F::Type;
        T& value = row.*each.member;
        if constexpr (IsId<T>::value) {
            sound = checkReference(network, value, has(each.use, Use::NotNull), each.name);
        } else if constexpr (IsIdSet<T>::value) {
            for (const auto id : value) {
                if (sound.ok())
                    sound = checkReference(network, id, true, each.name);
            }
        } else if constexpr (
            std::is_same_v<T, QString> || std::is_same_v<T, QStringList> ||
            std::is_same_v<T, KeyedText>) {
            sound = tidy(value, each.name);
        } else if constexpr (
            std::is_same_v<T, double> || std::is_same_v<T, std::optional<double>>) {
            sound = checkFinite(value, each.name);
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

/// The row, or the failure.
template <class R>
Result<R> rowUnless(const Result<void>& failure, R&& row)
{
    if (!failure)
        return failure.error();
    return Result<std::remove_cvref_t<R>>(std::forward<R>(row));
}

} // namespace cw::rules
