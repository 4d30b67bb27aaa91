// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"

#include <QString>

namespace cw {

/// That somebody asks after an introduction, on a day.
struct FollowUp
{
    FollowUpId id;
    IntroductionId introduction;
    CivilDate due;  ///< there always
    CivilDate done; ///< none: still to do
    QString note;   ///< private

    bool operator==(const FollowUp&) const = default;
};

template <>
struct Schema<FollowUp>
{
    static constexpr std::string_view table = "follow_up";
    static constexpr auto fields = std::tuple{
        field("id", &FollowUp::id),
        field("introduction", &FollowUp::introduction, Use::Owner | Use::NotNull),
        field("due", &FollowUp::due, Use::Private),
        field("done", &FollowUp::done, Use::Private),
        field("note", &FollowUp::note, Use::Search | Use::Private),
    };
};

} // namespace cw
