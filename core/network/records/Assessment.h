// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

#include <optional>

namespace cw {

inline constexpr int kMaxDepth = 5;

/// A dated view of a relationship by one side or by an observer. Never overwritten: history is the
/// list of assessments. Unknown is not zero.
struct Assessment
{
    AssessmentId id;
    RelationshipId relationship;
    MemberId author;                ///< one of the two sides; none: the weaver as observer
    CivilDate date;                 ///< no date: always been so
    std::optional<int> depth;       ///< 0 to 5
    std::optional<int> trust;       ///< 1 to 4, private
    std::optional<int> wantedDepth; ///< 0 to 5
    std::optional<int> importance;  ///< 1 to 4
    Source source = Source::Weaver;
    QString note; ///< private

    bool operator==(const Assessment&) const = default;
};

template <>
struct Schema<Assessment>
{
    static constexpr std::string_view table = "assessment";
    static constexpr auto fields = std::tuple{
        field("id", &Assessment::id),
        field("relationship", &Assessment::relationship, Use::Owner | Use::NotNull),
        field("author", &Assessment::author, Use::Owner | Use::Private),
        field("date", &Assessment::date, Use::Private),
        field("depth", &Assessment::depth, Use::Private),
        field("trust", &Assessment::trust, Use::Private),
        field("wanted_depth", &Assessment::wantedDepth, Use::Private),
        field("importance", &Assessment::importance, Use::Private),
        field("source", &Assessment::source, Use::Private),
        field("note", &Assessment::note, Use::Search | Use::Private),
    };
};

} // namespace cw
