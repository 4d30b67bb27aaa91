// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/Planning.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace cw::exchange {

/// The custom fields that the columns of a draft become: an existing definition with the same
/// label, or a new one whose kind the source declares or all of its values suggest.
class CustomFields
{
public:
    /// Looks at every value of the draft once and makes the definitions that are missing.
    /// @param isOwn  whether a header has a field of its own, so that it needs none.
    CustomFields(
        Planning& planning, DraftFieldOwner owner,
        const std::function<bool(const QString& header)>& isOwn);

    /// Those of relationships, whose values stand beside those of strands: columns that say so (see
    /// relationshipLabel), and those named as a definition that is there already.
    explicit CustomFields(Planning& planning);

    /// Whether the network defines a field of that label for this owner.
    bool knows(const QString& header) const;

    /// Takes the values over a row's fields: what the row has and the values do not name stays. A
    /// value that its field's kind does not take is a problem of that row and left out.
    KeyedText mergedInto(const KeyedText& present, const DraftFields& values, const Place& place);

private:
    std::optional<QString> valueFor(
        const FieldDefinition& field, const QString& header, const QString& text,
        const Place& place);
    void bindExisting(FieldOwner owner);
    void bindAll(
        DraftFieldOwner rows, FieldOwner owner,
        const std::function<bool(const QString& header)>& isWanted,
        QString (*labelOf)(const QString&));
    void define(const QString& label, FieldKind kind, const QStringList& options, FieldOwner owner);

    Planning& m_planning;
    QHash<QString, FieldDefinition> m_byHeader; ///< header as written
    QHash<QString, FieldDefinition> m_byLabel;  ///< label of the network's definitions, folded
    QSet<QString> m_takenKeys;                  ///< case-folded
    mutable QHash<QString, bool> m_known;       ///< knows() by header, asked for every cell
    int m_nextPosition = 0;
    bool m_bindsByLabel = false; ///< headers are looked up as they come
};

} // namespace cw::exchange
