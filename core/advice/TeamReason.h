// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/NamedSome.h"
#include "core/network/Ids.h"

#include <QString>

#include <cstddef>
#include <vector>

/// Why a team, as data; of Reason.
namespace cw::advice {

/// What a team is for, and who is in it anyway.
struct WaitsForTeam
{
    QString title; ///< of the project, the need, or what was seen
    SomeMembers core;
    std::vector<TagId> words; ///< what it is about and takes
    bool operator==(const WaitsForTeam&) const = default;
};

/// What a member could bring to something, the most useful last.
enum class Holding { Learning, Mark, Interest, Offer, Skill };

/// What a member would bring to a team.
struct Brings
{
    MemberId member;
    std::vector<TagId> words;
    Holding how = Holding::Mark;
    bool operator==(const Brings&) const = default;
};

/// Words of what a team is for that nobody in it holds.
struct NobodyFor
{
    std::vector<TagId> words;
    bool operator==(const NobodyFor&) const = default;
};

/// Two of a team have a tie that holds.
struct TriedTie
{
    MemberId first;
    MemberId second;
    double depth = 0.0;
    bool operator==(const TriedTie&) const = default;
};

/// Pairs of a team that have no tie yet.
struct NewToEachOther
{
    std::size_t pairs = 0;
    std::size_t of = 0;       ///< pairs
    std::size_t clusters = 0; ///< that the team comes from
    bool operator==(const NewToEachOther&) const = default;
};

} // namespace cw::advice
