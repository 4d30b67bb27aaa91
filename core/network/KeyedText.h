// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>
#include <string_view>

namespace cw {

/// A small map from key to text in one canonical byte string: one line "key TAB value" a key,
/// sorted by key, no empty values, with TAB, line feed and backslash escaped. Holds the custom
/// fields of a record (field key to value) and its foreign ids (scheme to id). Equal maps have
/// equal bytes, so comparing, hashing and storing need no parsing.
///
/// Cost: reading one key is linear in the text (a handful of fields); changing one rewrites it.
/// Implicitly shared.
class KeyedText
{
public:
    KeyedText() = default;

    bool isEmpty() const { return m_text.isEmpty(); }
    bool contains(const QString& key) const { return !value(key).isEmpty(); }
    /// Empty when there is no such key: an empty value is no value.
    QString value(const QString& key) const;
    /// Sets, or with an empty value removes.
    void setValue(const QString& key, const QString& value);

    using Entry = QPair<QString, QString>;
    /// All entries in the order of their keys.
    QList<Entry> entries() const;
    static KeyedText fromEntries(const QList<Entry>& entries);

    /// The canonical bytes, UTF-8.
    const QByteArray& text() const { return m_text; }
    /// Takes canonical bytes; nothing if they are not canonical.
    static std::optional<KeyedText> fromText(std::string_view text);

    bool operator==(const KeyedText&) const = default;

private:
    QByteArray m_text;
};

} // namespace cw
