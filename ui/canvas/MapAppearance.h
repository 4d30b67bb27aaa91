// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"
#include "core/network/Network.h"

#include <QList>

#include <optional>

namespace cw {

/// A field of members that the map can be coloured or sized by.
struct ColorField
{
    /// "kind", "sector", ... or "field:KEY" for a custom field; "" is one colour for all.
    QString key;
    /// What people read.
    QString label;

    bool operator==(const ColorField&) const = default;
};

enum class SizeBy { Relationships, Depth, Same, Field };

/// The rules by which the network becomes a picture.
struct MapAppearance
{
    QString colorBy = QStringLiteral("sector");
    SizeBy sizeBy = SizeBy::Relationships;
    QString sizeField;         ///< key of one of sizeFields(), where sizeBy says Field
    bool showArchived = false; ///< and those who have left

    bool operator==(const MapAppearance&) const = default;
};

/// What the network can be coloured by now: kind and one colour always, the others where some
/// member has a value.
QList<ColorField> colorFields(const Network& network);

/// The fields of colorFields() that this member has a value in, custom ones included.
QStringList usedColorKeys(const Network& network, const Member& member);

/// The member's value in that field, as people read it; empty when it has none.
QString colorValue(const Network& network, const Member& member, const QString& key);

/// The custom fields that hold a number.
QList<ColorField> sizeFields(const Network& network);

/// The member's number in such a field; nothing where it has none.
std::optional<double> sizeValue(const Member& member, const QString& key);

/// Colours for the values of one field. A value keeps its colour while the field stays chosen, even
/// as counts change.
class ValueColors
{
public:
    /// Values that have a colour of their own; all others share the last, grey.
    static constexpr int kDistinct = 8;

    /// Begins anew, for another field.
    void reset() { m_order.clear(); }
    /// @param counted  values with how many members have them. New ones get the next free colours,
    /// the most frequent first.
    void learn(const QList<QPair<QString, int>>& counted);

    /// The theme's colour for no value.
    scene::Rgb colorOf(const QString& value) const;
    /// Values with a colour of their own, in order.
    QStringList distinct() const { return m_order.mid(0, kDistinct); }
    bool sharesGrey() const { return m_order.size() > kDistinct; }

private:
    QStringList m_order;
};

} // namespace cw
