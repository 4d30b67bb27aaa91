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

/// The tie of one unordered pair of members; first < second, and one relationship a pair. Made with
/// two names and nothing else: what it is lies in its strands, how deep it is in its assessments.
struct Relationship
{
    RelationshipId id;
    MemberId first;
    MemberId second;
    Agreement agreement = Agreement::Unknown;
    CivilDate firstKnown; ///< no date: always
    CivilDate ended;      ///< no date: alive
    QString howMet;
    QString description; ///< public
    QString notes;       ///< private
    std::optional<int>
        cadenceDays; ///< wanted days between contacts, 1 and more; none: not followed
    KeyedText fields;

    bool joins(MemberId member) const { return first == member || second == member; }
    /// The side that is not `member`, who is one of the two.
    MemberId other(MemberId member) const { return first == member ? second : first; }

    bool operator==(const Relationship&) const = default;
};

template <>
struct Schema<Relationship>
{
    static constexpr std::string_view table = "relationship";
    static constexpr auto fields = std::tuple{
        field("id", &Relationship::id),
        field("first", &Relationship::first, Use::Owner | Use::NotNull),
        field("second", &Relationship::second, Use::Owner | Use::NotNull),
        field("agreement", &Relationship::agreement),
        field("first_known", &Relationship::firstKnown),
        field("ended", &Relationship::ended),
        field("how_met", &Relationship::howMet, Use::Search),
        field("description", &Relationship::description, Use::Search),
        field("notes", &Relationship::notes, Use::Search | Use::Private),
        field("cadence_days", &Relationship::cadenceDays),
        field("fields", &Relationship::fields, Use::Search),
    };
};

} // namespace cw
