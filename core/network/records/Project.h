// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

namespace cw {

/// Something that some members do together, of their own accord, with an end. The seven checks tell
/// whether it organised itself. Source: Holley, "Network Weaver Handbook", 2012.
struct Project
{
    ProjectId id;
    QString title; ///< never empty
    QString goal;
    MemberId ideaBy;
    IdSet<Member> initiators;
    ProjectState state = ProjectState::Idea;
    CivilDate idea;    ///< none: not known
    CivilDate started; ///< day of the first action; none: not yet
    CivilDate ended;
    IdSet<Tag> tags; ///< what it is about, and what it takes
    QString whyNotAlone;
    QString firstAction; ///< the small thing to begin with
    QString resources;
    QString learnings;
    QString sharedWith;           ///< who heard what was learned
    QString sustainedBy;          ///< what keeps it going
    bool sawOpportunity = false;  ///< it was seen, not handed down
    bool feltFree = false;        ///< they could just begin
    bool choseThemselves = false; ///< unlike people joined of their own
    bool smallActions = false;    ///< they tried small things
    bool foundResources = false;
    bool lookedBack = false;     ///< they asked what happened and why
    bool sharedLearning = false; ///< beyond themselves

    bool isSelfOrganized() const
    {
        return sawOpportunity && feltFree && choseThemselves && smallActions && foundResources &&
               lookedBack && sharedLearning;
    }

    bool operator==(const Project&) const = default;
};

template <>
struct Schema<Project>
{
    static constexpr std::string_view table = "project";
    static constexpr auto fields = std::tuple{
        field("id", &Project::id),
        field("title", &Project::title, Use::Search),
        field("goal", &Project::goal, Use::Search),
        field("idea_by", &Project::ideaBy),
        field("initiators", &Project::initiators),
        field("state", &Project::state),
        field("idea_date", &Project::idea),
        field("start_date", &Project::started),
        field("end_date", &Project::ended),
        field("tags", &Project::tags),
        field("why_not_alone", &Project::whyNotAlone, Use::Search),
        field("first_action", &Project::firstAction, Use::Search),
        field("resources", &Project::resources, Use::Search),
        field("learnings", &Project::learnings, Use::Search),
        field("shared_with", &Project::sharedWith, Use::Search),
        field("sustained_by", &Project::sustainedBy, Use::Search),
        field("saw_opportunity", &Project::sawOpportunity),
        field("felt_free", &Project::feltFree),
        field("chose_themselves", &Project::choseThemselves),
        field("small_actions", &Project::smallActions),
        field("found_resources", &Project::foundResources),
        field("looked_back", &Project::lookedBack),
        field("shared_learning", &Project::sharedLearning),
    };
};

} // namespace cw
