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

/// One kind of thing in a relationship: shares information, funds, mentors, works with ...
struct Strand
{
    StrandId id;
    RelationshipId relationship;
    QString type; ///< in the network's words; may be empty
    Direction direction = Direction::None;
    QString label;
    QString description;
    QString notes; ///< private
    std::optional<double> strength;
    CivilDate from;
    CivilDate to;  ///< no date: still
    QString color; ///< "#rrggbb" of the source, or empty
    IdSet<Tag> tags;
    KeyedText fields;
    KeyedText foreignIds;

    bool operator==(const Strand&) const = default;
};

template <>
struct Schema<Strand>
{
    static constexpr std::string_view table = "strand";
    static constexpr auto fields = std::tuple{
        field("id", &Strand::id),
        field("relationship", &Strand::relationship, Use::Owner | Use::NotNull),
        field("type", &Strand::type, Use::Search),
        field("direction", &Strand::direction),
        field("label", &Strand::label, Use::Search),
        field("description", &Strand::description, Use::Search),
        field("notes", &Strand::notes, Use::Search | Use::Private),
        field("strength", &Strand::strength),
        field("from_date", &Strand::from),
        field("to_date", &Strand::to),
        field("color", &Strand::color),
        field("tags", &Strand::tags),
        field("fields", &Strand::fields, Use::Search),
        field("foreign_ids", &Strand::foreignIds),
    };
};

} // namespace cw
