// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/IdSet.h"
#include "core/network/KeyedText.h"
#include "core/network/StoredPlainValue.h"
#include "core/network/Vocabulary.h"

#include <cstdint>
#include <type_traits>

/// The encodings of StoredPlainValue.h for the types of the domain.
namespace cw {

template <class R>
struct Stored<Id<R>>
{
    static constexpr StoredType type{"INTEGER", true};
    template <class Sink>
    static void write(Sink& sink, Id<R> value)
    {
        if (value)
            sink.integer(value.value);
        else
            sink.null();
    }
    template <class Source>
    static bool read(Source& source, Id<R>& value)
    {
        value = {};
        if (source.kind() == StoredKind::Null)
            return true;
        if (source.kind() != StoredKind::Integer)
            return false;
        value.value = source.integer();
        return value.value > 0;
    }
};

template <>
struct Stored<CivilDate>
{
    static constexpr StoredType type{"TEXT", true};
    template <class Sink>
    static void write(Sink& sink, CivilDate value)
    {
        if (value)
            sink.text(value.toIso());
        else
            sink.null();
    }
    template <class Source>
    static bool read(Source& source, CivilDate& value)
    {
        value = {};
        if (source.kind() == StoredKind::Null)
            return true;
        if (source.kind() != StoredKind::Text)
            return false;
        const auto date = CivilDate::fromIso(source.text());
        value = date.value_or(CivilDate());
        return date.has_value();
    }
};

template <class Enum>
requires std::is_enum_v<Enum>
struct Stored<Enum>
{
    static constexpr StoredType type{"TEXT", false};
    template <class Sink>
    static void write(Sink& sink, Enum value)
    {
        sink.text(keyOf(value));
    }
    template <class Source>
    static bool read(Source& source, Enum& value)
    {
        if (source.kind() != StoredKind::Text)
            return false;
        const auto known = enumOf<Enum>(source.text());
        value = known.value_or(Enum{});
        return known.has_value();
    }
};

template <class R>
struct Stored<IdSet<R>>
{
    static constexpr StoredType type{"TEXT", false};
    template <class Sink>
    static void write(Sink& sink, const IdSet<R>& value)
    {
        sink.text(value.toText());
    }
    template <class Source>
    static bool read(Source& source, IdSet<R>& value)
    {
        if (source.kind() != StoredKind::Text)
            return false;
        auto set = IdSet<R>::fromText(source.text());
        if (set)
            value = std::move(*set);
        return set.has_value();
    }
};

template <>
struct Stored<KeyedText>
{
    static constexpr StoredType type{"TEXT", false};
    template <class Sink>
    static void write(Sink& sink, const KeyedText& value)
    {
        sink.text({value.text().constData(), static_cast<std::size_t>(value.text().size())});
    }
    template <class Source>
    static bool read(Source& source, KeyedText& value)
    {
        if (source.kind() != StoredKind::Text)
            return false;
        auto text = KeyedText::fromText(source.text());
        if (text)
            value = std::move(*text);
        return text.has_value();
    }
};

} // namespace cw
