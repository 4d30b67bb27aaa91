// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/attributes/Attribute.h"

#include <QHash>

namespace cw::query {

/// By which names a filter may call attributes and values: keys, labels of custom fields, and the
/// words of the screen that ui adds. Names compare folded.
class FilterWords
{
public:
    /// All built-in attributes and the network's custom fields.
    explicit FilterWords(const Network& network);

    /// Another name; of several attributes with one name the first counts.
    void addName(const Attribute& attribute, const QString& name);
    /// What people write for a value ("person" for "individual").
    void addValue(const Attribute& attribute, const QString& word, const QString& value);

    /// Every attribute, members' first.
    const QList<Attribute>& attributes() const { return m_attributes; }
    /// The one of that name, or nothing.
    std::optional<Attribute> find(const QString& name) const;
    /// The value that a word stands for, or the word itself.
    QString valueOf(const Attribute& attribute, const QString& word) const;
    /// Of a Choice with a closed vocabulary all there are; else empty.
    QStringList closedValues(const Attribute& attribute) const;

private:
    QList<Attribute> m_attributes;
    QHash<QString, qsizetype> m_places;   ///< of names, in m_attributes
    QHash<QString, QString> m_values;     ///< by name text, line feed, folded word
    QHash<QString, QStringList> m_closed; ///< by name text
};

} // namespace cw::query
