// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/IdSet.h"

#include <concepts>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

/// One compile-time description per record: table, fields with names, types and what they are for.
/// From it come the SQL, the journal of changes, the reference indexes of Network, export columns,
/// item models, search text and merging.
///
/// A record `R` is a struct with a field `id` of type `Id<R>`, `operator== = default`, and a
/// specialisation of Schema<R>:
///
///     template <> struct Schema<Tag> {
///         static constexpr std::string_view table = "tag";
///         static constexpr auto fields = std::tuple{
///             field("id", &Tag::id), field("name", &Tag::name, Use::Search), ...};
///     };
///
/// The first field is always the id. A field's type is one of: Id<X>, IdSet<X>, QString,
/// QStringList, QByteArray, CivilDate, bool, double, std::optional<double>, int,
/// std::optional<int>, an enum with EnumKeys, KeyedText.
namespace cw {

/// What a field is for, beyond being stored; values are or-ed.
enum class Use : unsigned {
    Plain = 0,
    Private = 1, ///< leaves the document only when asked for (DESIGN 11.15)
    Search = 2,  ///< its words are found
    Owner = 4,   ///< the row goes when the referenced row goes (cascade)
    NotNull = 8, ///< a reference that must be there
};
constexpr Use operator|(Use a, Use b)
{
    return static_cast<Use>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr bool has(Use set, Use use)
{
    return (static_cast<unsigned>(set) & static_cast<unsigned>(use)) != 0;
}

template <class R, class T>
struct Field
{
    using Record = R;
    using Type = T;

    std::string_view name; ///< column name, snake_case, stable
    T R::*member;
    Use use = Use::Plain;
};

template <class R, class T>
constexpr Field<R, T> field(std::string_view name, T R::*member, Use use = Use::Plain)
{
    return {name, member, use};
}

template <class R>
struct Schema;

template <class T>
struct IsId : std::false_type
{};
template <class R>
struct IsId<Id<R>> : std::true_type
{
    using Record = R;
};
template <class T>
struct IsIdSet : std::false_type
{};
template <class R>
struct IsIdSet<IdSet<R>> : std::true_type
{
    using Record = R;
};

/// The kind of record that a field of type T, an Id or an IdSet, refers to.
template <class T>
struct ReferencedBy;
template <class R>
struct ReferencedBy<Id<R>>
{
    using Record = R;
};
template <class R>
struct ReferencedBy<IdSet<R>>
{
    using Record = R;
};

/// Calls `fn(field)` for each field of R's schema, in order; the id first.
template <class R, class Fn>
constexpr void forEachField(Fn&& fn)
{
    std::apply([&](const auto&... fields) { (fn(fields), ...); }, Schema<R>::fields);
}

template <class R>
inline constexpr std::size_t fieldCount = std::tuple_size_v<decltype(Schema<R>::fields)>;

/// Whether a field of this type refers to other records: one, or a set of them.
template <class T>
inline constexpr bool isReference = IsId<T>::value || IsIdSet<T>::value;

/// Calls `fn(field, slot)` for each reference field of R, its own id aside; slots count up from 0.
template <class R, class Fn>
constexpr void forEachReferenceField(Fn&& fn)
{
    std::size_t slot = 0;
    bool isOwnId = true;
    forEachField<R>([&]<class F>(const F& each) {
        if (std::exchange(isOwnId, false))
            return;
        if constexpr (isReference<typename F::Type>)
            fn(each, slot++);
    });
}

template <class R>
constexpr std::size_t referenceFieldCount()
{
    std::size_t count = 0;
    forEachReferenceField<R>([&](const auto&, std::size_t) { ++count; });
    return count;
}

} // namespace cw
