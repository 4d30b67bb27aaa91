// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

namespace cw {

/// That a member is, or was, of the team of a project.
struct ProjectMember
{
    ProjectMemberId id;
    ProjectId project;
    MemberId member;
    HowJoined joined = HowJoined::Unknown;
    QString role;
    CivilDate from; ///< none: from the start
    CivilDate to;   ///< the first day without; none: still

    bool operator==(const ProjectMember&) const = default;
};

template <>
struct Schema<ProjectMember>
{
    static constexpr std::string_view table = "project_member";
    static constexpr auto fields = std::tuple{
        field("id", &ProjectMember::id),
        field("project", &ProjectMember::project, Use::Owner | Use::NotNull),
        field("member", &ProjectMember::member, Use::Owner | Use::NotNull),
        field("how_joined", &ProjectMember::joined),
        field("role", &ProjectMember::role, Use::Search),
        field("from_date", &ProjectMember::from),
        field("to_date", &ProjectMember::to),
    };
};

} // namespace cw
