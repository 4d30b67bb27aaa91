// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/NamedSome.h"
#include "core/advice/Reason.h"
#include "core/kernel/base/CivilDate.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/network/Network.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace cw::advice {

/// Where a member stands. A tie that rests on the other's word alone is not counted, nor one that
/// the member has said is none: neither is theirs to read.
struct LetterStanding
{
    std::size_t ties = 0;
    std::size_t confirmed = 0; ///< of these, told of by both sides
    std::size_t told = 0;      ///< of these, the member has said how deep
    /// Median of what the member has said, 1 to 5; none: nothing.
    std::optional<double> typicalDepth;

    bool operator==(const LetterStanding&) const = default;
};

/// Contacts of a member who hang together among themselves without the member.
struct LetterCircle
{
    SomeMembers people;
    /// Without the member these have no way at all to those of the other circles.
    bool isOnlyWay = false;

    bool operator==(const LetterCircle&) const = default;
};

/// Somebody to meet, and why; only reasons that may be told to the member.
struct LetterMeeting
{
    MemberId other;
    std::vector<Reason> reasons; ///< never empty, the most telling first

    bool operator==(const LetterMeeting&) const = default;
};

/// What a member may be told of their place in the network, as data; ui makes the words.
///
/// Nothing in it comes from what others said about the member, from notes, contacts between
/// others, strains, wishes, nominations, or listings and fields that are private.
struct MemberLetter
{
    static constexpr std::size_t kMeetings = 3;

    MemberId member;
    CivilDate day;
    LetterStanding standing;
    /// Whom the member joins: the pieces that their contacts would fall into, larger first. Empty
    /// where there are fewer than two.
    std::vector<LetterCircle> circles;
    std::vector<LetterMeeting> meetings; ///< at most kMeetings

    bool operator==(const MemberLetter&) const = default;
};

/// Whether a letter can be written to the member: known, not archived, and here on the day.
bool canHaveLetter(const Network& network, MemberId member, CivilDate day);

/// The people of the network who can have a letter, by id: no organisations or groups. O(members).
std::vector<MemberId> peopleForLetters(const Network& network, CivilDate day);

/// One letter for each member, in their order. What advice rests on is gathered once, then each
/// letter costs about what the member's surroundings hold.
///
/// Errors: NotFound for a member who is not there, with the id; InvalidArgument for one who is
/// archived, has left or has not come yet, with the name; Cancelled. Thread: any (of a snapshot).
Result<std::vector<MemberLetter>> memberLetters(
    const Network& network, std::span<const MemberId> members, CivilDate day, TaskContext& task);

} // namespace cw::advice
