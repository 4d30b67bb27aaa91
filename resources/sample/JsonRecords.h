// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Schema.h"
#include "core/network/StoredValue.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

namespace cw::sample {

/// A JSON value as a source of Stored<T>::read.
class JsonSource
{
public:
    explicit JsonSource(const QJsonValue& value) : m_value(value), m_text(value.toString().toUtf8())
    {}

    StoredKind kind() const
    {
        if (m_value.isString())
            return StoredKind::Text;
        if (m_value.isBool())
            return StoredKind::Integer;
        if (m_value.isDouble())
            return m_value.toInteger(-1) == m_value.toInteger(0) ? StoredKind::Integer
                                                                 : StoredKind::Real;
        return StoredKind::Null;
    }
    std::int64_t integer() const
    {
        return m_value.isBool() ? std::int64_t{m_value.toBool()} : m_value.toInteger();
    }
    double real() const { return m_value.toDouble(); }
    std::string_view text() const
    {
        return {m_text.constData(), static_cast<std::size_t>(m_text.size())};
    }
    static QString string(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

private:
    QJsonValue m_value;
    QByteArray m_text;
};

/// Lays the values of a JSON object over a record, by the names of its schema. References are not
/// taken: names stand for ids there, which the caller knows.
///
/// @param elsewhere  keys that the caller reads itself.
/// @return the first key that is no field or has a value it cannot take; empty when all went well.
template <class R>
QString fillFromJson(R& row, const QJsonObject& object, QSet<QString> elsewhere)
{
    QString refused;
    forEachField<R>([&]<class F>(const F& each) {
        const QString name = JsonSource::string(each.name);
        if constexpr (!isReference<typename F::Type>) {
            if (!object.contains(name) || elsewhere.contains(name))
                return;
            JsonSource source(object.value(name));
            if (!Stored<typename F::Type>::read(source, row.*each.member))
                refused = name;
            elsewhere.insert(name);
        }
    });
    for (auto at = object.begin(); at != object.end() && refused.isEmpty(); ++at) {
        if (!elsewhere.contains(at.key()))
            refused = at.key();
    }
    return refused;
}

} // namespace cw::sample
