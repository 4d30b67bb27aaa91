// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/Advice.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/query/GraphQuery.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cw::advice {

/// Why a piece of advice that would score is not given.
enum class Restraint {
    Observes,         ///< somebody wishes no more than to observe
    WantsLess,        ///< a side has said that it would like less of the tie
    Ended,            ///< the two have ended their relationship
    SameCircle,       ///< they belong to the same small organisation or group, or one to the other
    NoCommonLanguage, ///< both have said which languages they speak, and none is the same
    Private,          ///< it rests on what somebody said in confidence, which was not asked for
    PerPerson,        ///< somebody is in enough cards already
    Strained,         ///< the tie is under strain: nobody is to be sent into it
    Declined,         ///< one of them has said no to being introduced, not long ago
    Underway,         ///< they are being introduced, or have been lately
    Decided,          ///< the advice was set aside for a while or for good, or has been followed
    PerMonth,         ///< somebody has been asked enough this month
    WeaverBusy,       ///< the weaver has enough introductions under way
};

inline constexpr std::size_t kRestraints = static_cast<std::size_t>(Restraint::WeaverBusy) + 1;

/// What advice keeps to. Made to be shown and changed.
struct AdviceLimits
{
    std::size_t cards = 20;     ///< at most
    std::size_t perPerson = 2;  ///< of these that anybody is in, as one of those it is about
    std::size_t perThrough = 3; ///< of these that anybody is asked to go between in
    std::size_t perMonth = 3;   ///< cards followed and introductions that anybody is in
    std::size_t openIntroductions = 12; ///< that the weaver can carry at a time
    int coolDownDays = 180;             ///< before what was declined or done is suggested again
    std::size_t perHub = 1;             ///< of these that relieve the same member
    double sameKindAgain = 0.85;   ///< what a score counts for with each card of its kind before it
    double samePersonAgain = 0.85; ///< and with each of its people who is in one before it
    int newcomerDays = 90;
    int smallCircle = 30;     ///< members; in an organisation of no more everybody has met
    double fewContacts = 4.0; ///< in common; with more, a tie adds less and less
    double lapsedAfter = 3.0; ///< usual times between contacts
    int lapsedDays = 120;     ///< and at least so many days
    double hubShare = 0.15;   ///< of all shortest paths; who carries more is a hub
};

struct AdviceQuery
{
    query::GraphQuery of;
    CivilDate today;
    AdviceWeights weights = standardWeights();
    AdviceLimits limits;
    std::bitset<kAdviceKinds> kinds = ~std::bitset<kAdviceKinds>(); ///< which are asked for
    /// Whether to tell of what the sides have said in confidence: their assessments and wishes.
    bool withPrivate = false;
    MemberId about; ///< only advice that this member is in; none: about everybody
    std::uint64_t seed = 1;
};

/// Today's cards, best first.
struct AdviceQueue
{
    std::vector<Advice> cards;
    /// Of each restraint: how many candidates it kept back. What is hidden is said.
    std::array<std::size_t, kRestraints> heldBack{};
    std::size_t sources = 0; ///< distances were taken from so many members; all: exact

    std::size_t heldBackBy(Restraint restraint) const
    {
        return heldBack[static_cast<std::size_t>(restraint)];
    }
};

/// Who should meet whom and what should not fade, with reasons, ranked by gain per effort and mixed
/// so that nobody is in too many cards. The same network, query and seed give the same advice.
///
/// Errors: Cancelled. Thread: any (of a snapshot).
Result<AdviceQueue> advise(const Network& network, const AdviceQuery& query, TaskContext& task);

/// The same about each of some members by themselves, without effects and paths: `query.about` is
/// theirs in turn, and what all advice rests on is gathered once. A member who is not in the graph
/// gets an empty queue.
///
/// Errors: Cancelled. Thread: any (of a snapshot).
Result<std::vector<AdviceQueue>> adviseEach(
    const Network& network, const AdviceQuery& query, std::span<const MemberId> members,
    TaskContext& task);

} // namespace cw::advice

namespace cw {

template <>
struct EnumKeys<advice::Restraint>
{
    static constexpr auto keys = std::to_array<std::string_view>(
        {"observes", "wants_less", "ended", "same_circle", "no_common_language", "private",
         "per_person", "strained", "declined", "underway", "decided", "per_month", "weaver_busy"});
};

} // namespace cw
