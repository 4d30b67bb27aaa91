// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QList>
#include <QString>

#include <optional>

/// What can be asked of a member or a relationship by a stable key, whoever asks: filters,
/// appearance rules, arrangements, tables. Trust and single sides' assessments are not among it.
namespace cw::query {

enum class AttributeOwner { Member, Relationship };

/// Choice: its texts are keys of Vocabulary.h ("take_part"), or the choices of a custom field.
/// Flag: its texts are "yes" and "no".
enum class AttributeKind { Text, Number, Date, Choice, Flag };

/// One thing that can be asked. A key belongs to one owner but for those that both have
/// ("last_contact"); custom fields are "field:KEY".
struct Attribute
{
    AttributeOwner owner = AttributeOwner::Member;
    QString key;
    AttributeKind kind = AttributeKind::Text;
    bool isMany = false;    ///< a row may have several texts
    bool isMeasure = false; ///< needs AttributeContext::measures or, on paths, its centrality
    bool isOnPaths = false; ///< a measure that needs AttributeContext::centrality
    QString label;          ///< of custom fields only; ui gives words for the rest
    bool isPrivate = false; ///< a custom field that is not for the room

    bool isCustom() const { return !label.isEmpty(); }
    bool operator==(const Attribute&) const = default;
};

inline constexpr QLatin1StringView kCustomKeyPrefix{"field:"};
inline constexpr QLatin1StringView kYes{"yes"};
inline constexpr QLatin1StringView kNo{"no"};

/// Those that are of use now, in the order in which people look for them: the built-in ones that
/// some row has a value of, the measures, then the custom fields. O(rows) at worst.
QList<Attribute> attributes(const Network& network, AttributeOwner owner);

/// All there are, of use or not.
QList<Attribute> allAttributes(const Network& network, AttributeOwner owner);

/// The attribute of that key, of use now or not; nothing where there is none.
std::optional<Attribute>
attribute(const Network& network, AttributeOwner owner, const QString& key);

/// What a closed vocabulary or a custom field offers to choose from, in its order; empty for
/// attributes that are not a Choice.
QStringList offeredValues(const Network& network, const Attribute& attribute);

} // namespace cw::query
