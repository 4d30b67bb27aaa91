// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

namespace cw {

/// What a member has said they would do, and by when.
struct Commitment
{
    CommitmentId id;
    MemberId member;
    MemberId toWhom; ///< none: the network
    QString text;    ///< never empty
    CivilDate made;  ///< there always
    CivilDate due;   ///< none: no day set
    CommitmentState state = CommitmentState::Open;
    CivilDate done; ///< the day it was done or dropped
    ProjectId project;

    bool operator==(const Commitment&) const = default;
};

template <>
struct Schema<Commitment>
{
    static constexpr std::string_view table = "commitment";
    static constexpr auto fields = std::tuple{
        field("id", &Commitment::id),
        field("member", &Commitment::member, Use::Owner | Use::NotNull),
        field("to_whom", &Commitment::toWhom),
        field("text", &Commitment::text, Use::Search),
        field("made", &Commitment::made),
        field("due", &Commitment::due),
        field("state", &Commitment::state),
        field("done", &Commitment::done),
        field("project", &Commitment::project),
    };
};

} // namespace cw
