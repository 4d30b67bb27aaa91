// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cmath>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>

/// How each type that a record's field may have is written as one of SQLite's values, and read
/// back. The same for the document's tables, the journal of changes and the sums that find damage:
/// one description, one encoding.
///
/// A sink has `null()`, `integer(int64)`, `real(double)`, `text(string_view)`, `blob(string_view)`;
/// exactly one is called a value. A source has `kind()` (StoredKind), `integer()`, `real()`,
/// `text()` (of a text or blob), and `string(string_view)`, which makes the QString (and may share
/// equal ones). Where no record has a blob that is to be written there, `blob()` may be missing.
namespace cw {

enum class StoredKind { Null, Integer, Real, Text, Blob };

/// The column type in SQL and whether it may be NULL.
struct StoredType
{
    std::string_view sql; ///< INTEGER, REAL, TEXT or BLOB
    bool nullable = false;
};

template <class T>
struct Stored;

template <>
struct Stored<QString>
{
    static constexpr StoredType type{"TEXT", false};
    template <class Sink>
    static void write(Sink& sink, const QString& value)
    {
        if (value.isEmpty())
            return sink.text({});
        const QByteArray utf8 = value.toUtf8();
        sink.text({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    }
    template <class Source>
    static bool read(Source& source, QString& value)
    {
        if (source.kind() != StoredKind::Text)
            return false;
        const std::string_view text = source.text();
        value = text.empty() ? QString() : source.string(text);
        return true;
    }
};

/// One a line; an item never holds a line feed.
template <>
struct Stored<QStringList>
{
    static constexpr StoredType type{"TEXT", false};
    template <class Sink>
    static void write(Sink& sink, const QStringList& value)
    {
        Stored<QString>::write(sink, value.join(QLatin1Char('\n')));
    }
    template <class Source>
    static bool read(Source& source, QStringList& value)
    {
        QString joined;
        if (!Stored<QString>::read(source, joined))
            return false;
        value = joined.isEmpty() ? QStringList() : joined.split(QLatin1Char('\n'));
        return true;
    }
};

template <>
struct Stored<QByteArray>
{
    static constexpr StoredType type{"BLOB", false};
    template <class Sink>
    static void write(Sink& sink, const QByteArray& value)
    {
        sink.blob({value.constData(), static_cast<std::size_t>(value.size())});
    }
    template <class Source>
    static bool read(Source& source, QByteArray& value)
    {
        if (source.kind() != StoredKind::Blob)
            return false;
        const std::string_view bytes = source.text();
        value = bytes.empty() ? QByteArray()
                              : QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return true;
    }
};

template <>
struct Stored<bool>
{
    static constexpr StoredType type{"INTEGER", false};
    template <class Sink>
    static void write(Sink& sink, bool value)
    {
        sink.integer(value ? 1 : 0);
    }
    template <class Source>
    static bool read(Source& source, bool& value)
    {
        if (source.kind() != StoredKind::Integer)
            return false;
        value = source.integer() == 1;
        return value || source.integer() == 0;
    }
};

template <>
struct Stored<int>
{
    static constexpr StoredType type{"INTEGER", false};
    template <class Sink>
    static void write(Sink& sink, int value)
    {
        sink.integer(value);
    }
    template <class Source>
    static bool read(Source& source, int& value)
    {
        if (source.kind() != StoredKind::Integer)
            return false;
        value = static_cast<int>(source.integer());
        return value == source.integer();
    }
};

template <>
struct Stored<double>
{
    static constexpr StoredType type{"REAL", false};
    template <class Sink>
    static void write(Sink& sink, double value)
    {
        sink.real(value);
    }
    template <class Source>
    static bool read(Source& source, double& value)
    {
        if (source.kind() != StoredKind::Real)
            return false;
        value = source.real();
        return std::isfinite(value);
    }
};

template <class T>
struct Stored<std::optional<T>>
{
    static constexpr StoredType type{Stored<T>::type.sql, true};
    template <class Sink>
    static void write(Sink& sink, const std::optional<T>& value)
    {
        if (value)
            Stored<T>::write(sink, *value);
        else
            sink.null();
    }
    template <class Source>
    static bool read(Source& source, std::optional<T>& value)
    {
        value.reset();
        if (source.kind() == StoredKind::Null)
            return true;
        T given{};
        if (!Stored<T>::read(source, given))
            return false;
        value = given;
        return true;
    }
};

} // namespace cw
