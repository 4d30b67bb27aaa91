// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/StoredValue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <string>

/// Rows that belong to a member or a relationship as JSON in one cell: the schema's fields by name,
/// without those that are as in a new row. Foreign formats have columns for what stands once; an
/// interaction or an assessment stands many times.
namespace cw::exchange {

/// How members are named in the cell, both ways.
struct MemberNames
{
    virtual ~MemberNames() = default;
    virtual QString nameOf(MemberId id) const = 0;
    /// Null when nobody is called so.
    virtual MemberId memberOf(const QString& name) const = 0;
};

namespace rowjson {

struct Sink
{
    QJsonValue value;

    void null() { value = QJsonValue(); }
    void integer(std::int64_t number) { value = static_cast<qint64>(number); }
    void real(double number) { value = number; }
    void text(std::string_view utf8)
    {
        value = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
};

struct Source
{
    const QJsonValue& value;
    bool wantsReal = false;
    std::string utf8;

    StoredKind kind() const
    {
        if (value.isString())
            return StoredKind::Text;
        if (!value.isDouble())
            return StoredKind::Null;
        const bool isWhole = value.toInteger(0) == value.toInteger(1);
        return wantsReal || !isWhole ? StoredKind::Real : StoredKind::Integer;
    }
    std::int64_t integer() const { return value.toInteger(); }
    double real() const { return value.toDouble(); }
    std::string_view text()
    {
        utf8 = value.toString().toStdString();
        return utf8;
    }
    QString string(std::string_view text) const
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
};

template <class T>
inline constexpr bool isReal =
    std::is_same_v<T, double> || std::is_same_v<T, std::optional<double>>;

template <class T>
QJsonValue valueOf(const T& value, const MemberNames& names)
{
    if constexpr (std::is_same_v<T, MemberId>) {
        return names.nameOf(value);
    } else if constexpr (std::is_same_v<T, IdSet<Member>>) {
        QJsonArray members;
        for (const MemberId id : value)
            members.append(names.nameOf(id));
        return members;
    } else {
        Sink sink;
        Stored<T>::write(sink, value);
        return sink.value;
    }
}

template <class T>
bool readValue(const QJsonValue& json, T& value, const MemberNames& names)
{
    if constexpr (std::is_same_v<T, MemberId>) {
        value = names.memberOf(json.toString());
        return !value.isNull();
    } else if constexpr (std::is_same_v<T, IdSet<Member>>) {
        for (const QJsonValue& each : json.toArray()) {
            const MemberId id = names.memberOf(each.toString());
            if (id.isNull())
                return false;
            value.insert(id);
        }
        return true;
    } else {
        Source source{json, isReal<T>, {}};
        return Stored<T>::read(source, value);
    }
}

/// References to records that are no members go by where the row stands.
template <class T>
inline constexpr bool isWritten =
    !isReference<T> || std::is_same_v<T, MemberId> || std::is_same_v<T, IdSet<Member>>;

} // namespace rowjson

/// @param isWanted  (const Field<R, T>&) -> bool: which fields go in.
template <class R, class Wanted>
QJsonObject rowToJson(const R& row, const MemberNames& names, Wanted&& isWanted)
{
    const R empty{};
    QJsonObject object;
    forEachField<R>([&]<class F>(const F& each) {
        if constexpr (rowjson::isWritten<typename F::Type>) {
            if (row.*(each.member) == empty.*(each.member) || !isWanted(each))
                return;
            const QString name =
                QString::fromUtf8(each.name.data(), static_cast<qsizetype>(each.name.size()));
            object.insert(name, rowjson::valueOf(row.*(each.member), names));
        }
    });
    return object;
}

/// Takes over what the object says; false when a value is none of its field's.
template <class R>
bool rowFromJson(const QJsonObject& object, R& row, const MemberNames& names)
{
    bool isSound = true;
    forEachField<R>([&]<class F>(const F& each) {
        if constexpr (rowjson::isWritten<typename F::Type>) {
            const QString name =
                QString::fromUtf8(each.name.data(), static_cast<qsizetype>(each.name.size()));
            const QJsonValue value = object.value(name);
            if (!value.isUndefined())
                isSound = rowjson::readValue(value, row.*(each.member), names) && isSound;
        }
    });
    return isSound;
}

/// One line, without blanks.
inline QString jsonText(const QJsonArray& rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

/// Empty when the text is no array of objects.
inline QList<QJsonObject> jsonRows(const QString& text)
{
    QList<QJsonObject> rows;
    if (text.isEmpty())
        return rows;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        if (value.isObject())
            rows.append(value.toObject());
    }
    return rows;
}

} // namespace cw::exchange
