// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Schema.h"
#include "core/network/StoredValue.h"
#include "core/network/records/Records.h"

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

/// How the rows that a row refers to are named in the cell, both ways.
struct RowNames
{
    virtual ~RowNames() = default;
    virtual QString nameOf(MemberId id) const = 0;
    /// Null when nobody is called so.
    virtual MemberId memberOf(const QString& name) const = 0;

    /// Of any other record, by its table. Empty: the reference is left out.
    virtual QString keyOf(std::string_view table, std::int64_t id) const
    {
        Q_UNUSED(table)
        Q_UNUSED(id)
        return {};
    }
    /// 0 when no row is called so.
    virtual std::int64_t rowOf(std::string_view table, const QString& key) const
    {
        Q_UNUSED(table)
        Q_UNUSED(key)
        return 0;
    }
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

template <class R>
QString nameIn(const RowNames& names, Id<R> id)
{
    if constexpr (std::is_same_v<R, Member>)
        return names.nameOf(id);
    else
        return names.keyOf(Schema<R>::table, id.value);
}

template <class R>
Id<R> rowIn(const RowNames& names, const QJsonValue& name)
{
    if constexpr (std::is_same_v<R, Member>)
        return names.memberOf(name.toString());
    else
        return Id<R>{names.rowOf(Schema<R>::table, name.toString())};
}

/// Null where there is nothing to say.
template <class T>
QJsonValue valueOf(const T& value, const RowNames& names)
{
    if constexpr (IsId<T>::value) {
        const QString name = nameIn(names, value);
        return name.isEmpty() ? QJsonValue() : QJsonValue(name);
    } else if constexpr (IsIdSet<T>::value) {
        QJsonArray all;
        for (const auto id : value) {
            if (const QString name = nameIn(names, id); !name.isEmpty())
                all.append(name);
        }
        return all.isEmpty() ? QJsonValue() : QJsonValue(all);
    } else {
        Sink sink;
        Stored<T>::write(sink, value);
        return sink.value;
    }
}

template <class T>
bool readValue(const QJsonValue& json, T& value, const RowNames& names)
{
    if constexpr (IsId<T>::value) {
        value = rowIn<typename IsId<T>::Record>(names, json);
        return !value.isNull();
    } else if constexpr (IsIdSet<T>::value) {
        for (const QJsonValue& each : json.toArray()) {
            const auto id = rowIn<typename IsIdSet<T>::Record>(names, each);
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

/// A row's own id is no part of what it says.
inline constexpr std::string_view kOwnId = "id";

inline QString nameOf(std::string_view field)
{
    return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
}

} // namespace rowjson

/// @param isWanted  (const Field<R, T>&) -> bool: which fields go in.
template <class R, class Wanted>
QJsonObject rowToJson(const R& row, const RowNames& names, Wanted&& isWanted)
{
    const R empty{};
    QJsonObject object;
    forEachField<R>([&]<class F>(const F& each) {
        const bool isSaid = each.name != rowjson::kOwnId &&
                            row.*(each.member) != empty.*(each.member) && isWanted(each);
        const QJsonValue value =
            isSaid ? rowjson::valueOf(row.*(each.member), names) : QJsonValue();
        if (!value.isNull())
            object.insert(rowjson::nameOf(each.name), value);
    });
    return object;
}

/// Takes over what the object says; false when a value is none of its field's.
template <class R>
bool rowFromJson(const QJsonObject& object, R& row, const RowNames& names)
{
    bool isSound = true;
    forEachField<R>([&]<class F>(const F& each) {
        if (each.name == rowjson::kOwnId)
            return;
        const QJsonValue value = object.value(rowjson::nameOf(each.name));
        if (!value.isUndefined())
            isSound = rowjson::readValue(value, row.*(each.member), names) && isSound;
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
