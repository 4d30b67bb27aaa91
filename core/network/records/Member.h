// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/KeyedText.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

#include <optional>

namespace cw {

/// An individual, an organisation or a group of the network. Only the name is required.
struct Member
{
    MemberId id;
    MemberKind kind = MemberKind::Individual;
    QString name;      ///< NFC, trimmed, not empty
    QString shortName; ///< for tight places on the map; empty: the name
    QString
        type; ///< the kind in the words of whoever brought it ("Food bank"); written back exactly
    QString description; ///< public
    QString notes;       ///< private
    QString email;
    QString phone;
    QString url;
    QString image; ///< address or file name, never opened unasked
    QString sector;
    QString place;
    std::optional<double> latitude;  ///< degrees, -90 to 90
    std::optional<double> longitude; ///< degrees, -180 to 180
    QString level;                   ///< local, regional, national ... in the network's words
    QString languages;
    CivilDate joined; ///< no date: always been there
    CivilDate left;   ///< no date: still there
    MemberId broughtBy;
    Engagement engagement = Engagement::Unknown;
    QString availability;
    QString consent; ///< what the member agreed may be shown and exported
    QString color;   ///< "#rrggbb" of the source, or empty
    bool archived = false;
    IdSet<Tag> tags;
    KeyedText fields;     ///< custom fields: FieldDefinition::key to value
    KeyedText foreignIds; ///< scheme ("kumu", "gephi", "vcard") to id there

    bool operator==(const Member&) const = default;
};

template <>
struct Schema<Member>
{
    static constexpr std::string_view table = "member";
    static constexpr auto fields = std::tuple{
        field("id", &Member::id),
        field("kind", &Member::kind),
        field("name", &Member::name, Use::Search),
        field("short_name", &Member::shortName, Use::Search),
        field("type", &Member::type, Use::Search),
        field("description", &Member::description, Use::Search),
        field("notes", &Member::notes, Use::Search | Use::Private),
        field("email", &Member::email, Use::Search),
        field("phone", &Member::phone, Use::Search),
        field("url", &Member::url, Use::Search),
        field("image", &Member::image),
        field("sector", &Member::sector, Use::Search),
        field("place", &Member::place, Use::Search),
        field("latitude", &Member::latitude),
        field("longitude", &Member::longitude),
        field("level", &Member::level, Use::Search),
        field("languages", &Member::languages, Use::Search),
        field("joined", &Member::joined),
        field("left_on", &Member::left),
        field("brought_by", &Member::broughtBy),
        field("engagement", &Member::engagement),
        field("availability", &Member::availability),
        field("consent", &Member::consent, Use::Private),
        field("color", &Member::color),
        field("archived", &Member::archived),
        field("tags", &Member::tags),
        field("fields", &Member::fields, Use::Search),
        field("foreign_ids", &Member::foreignIds),
    };
};

} // namespace cw
