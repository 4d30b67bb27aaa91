// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"

#include <QString>

#include <optional>

namespace cw {

/// That a member can do something, or would learn it. Once a member and word.
struct Skill
{
    SkillId id;
    MemberId member;
    TagId tag;
    std::optional<int> level; ///< 1 beginner to 5 master; none: not said
    bool canTeach = false;
    bool wantsToLearn = false;
    QString note; ///< private

    bool operator==(const Skill&) const = default;
};

template <>
struct Schema<Skill>
{
    static constexpr std::string_view table = "skill";
    static constexpr auto fields = std::tuple{
        field("id", &Skill::id),
        field("member", &Skill::member, Use::Owner | Use::NotNull),
        field("tag", &Skill::tag, Use::Owner | Use::NotNull),
        field("level", &Skill::level),
        field("can_teach", &Skill::canTeach),
        field("wants_to_learn", &Skill::wantsToLearn),
        field("note", &Skill::note, Use::Search | Use::Private),
    };
};

} // namespace cw
