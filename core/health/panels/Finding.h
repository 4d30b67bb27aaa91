// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/panels/Quantity.h"
#include "core/health/pulse/PulseReading.h"
#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cw::health {

/// What is looked at; each is one panel, but Bridging, which is one a field.
enum class Panel {
    Connectivity,  ///< does everybody hang together
    Collaboration, ///< how much is done together
    Trust,         ///< in aggregate only
    Reciprocity,   ///< do both sides say so
    Activity,      ///< what happened lately
    Bridging,      ///< ties across the groups of a field
    Power,         ///< through whom things run
    Resilience,    ///< who hangs on whom alone
    Reach,         ///< how many steps it takes
    Circles,       ///< who sticks together
    Emergence,     ///< ties that are new
    Change,        ///< what became of ties
    Growth,        ///< who came
    Pulse,         ///< what members answered when they were asked
    Coverage,      ///< how much of this is known
};

/// What chance alone would give.
struct ByChance
{
    std::optional<double> expected;
    std::optional<double> chance; ///< of a value so far out; never 0
    int draws = 0;                ///< 0: follows from a formula
    bool isAwaited = false;       ///< it is still being drawn

    bool operator==(const ByChance&) const = default;
};

/// Of what a panel can speak at all: so many of so many.
enum class BasisKind { DepthKnown, TrustKnown, MembersAsked, DatedTies, DatedMembers, FieldKnown };

struct Basis
{
    BasisKind kind = BasisKind::MembersAsked;
    std::size_t known = 0;
    std::size_t all = 0;

    bool operator==(const Basis&) const = default;
};

/// What stands out in this network; ui/health/PanelText makes the sentence.
enum class ReasonKind {
    NobodyThere,
    NoTiesAtAll,
    AllTogether,  ///< numbers: members, mean degree; members: who has most ties; its ties
    SomeApart,    ///< numbers: apart, in the largest part; members: those apart, first ones
    NoDepthKnown, ///< numbers: ties
    NobodyDeep,   ///< numbers: ties of known depth
    DeepWith,     ///< numbers: deep, known, of the first; members: who has most deep ties
    TooFewViews,  ///< numbers: views, needed
    TrustSpread,  ///< numbers: views of much trust, views
    OneSided,     ///< numbers: one-sided pairs, pairs, that one's word would settle; members: whose
    SeenOtherwise, ///< numbers: one-sided pairs, pairs; all have been asked
    AllReturned,   ///< numbers: pairs
    LastContacts,  ///< numbers: contacts, before, active, members, of the first; members: the first
    QuietLately,   ///< numbers: contacts before; nothing lately
    NoTieAcross,   ///< texts: two groups; numbers: their sizes
    BridgedByOne,  ///< texts: two groups; numbers: ties; members: who holds them all
    CrossMost,     ///< numbers: crossing ties of the first; members: who crosses most
    NothingCrosses,
    HalfThrough, ///< numbers: holders, members, share of the first; members: holders
    NothingRuns, ///< nobody lies between two others
    HangOn,      ///< numbers: cut off; members: the one, then those cut off
    NobodyHangs, ///< numbers: members
    FarApart,    ///< numbers: mean distance, steps of the farthest; members: these two
    WithinOneCircle,
    CirclesAround, ///< numbers: clusters, size of the first; members: heads of the largest
    NoCircles,
    NewTiesSince, ///< numbers: new, across; members: who made most, theirs as third number
    NoNewTies,
    TurnedOver, ///< numbers: new, gone; members: who is in most of them, theirs as third number
    NothingChanged,
    NewcomersLoose, ///< numbers: came, left, loose; members: those with fewer than two ties
    NewcomersTied,  ///< numbers: came, left; members: first newcomers
    NobodyCame,     ///< numbers: left
    PulseUnderWay,  ///< numbers: answered, asked (0: not noted); texts: the round
    PulseTooFew,    ///< numbers: answered, asked, needed; texts: the round
    PulseAlike,     ///< numbers: the one mean, questions shown; texts: the first of them
    PulseSpan,      ///< numbers: lowest and highest mean; texts: these two questions
    AskNext,        ///< numbers: asked, members, ties that only others speak of; members: whom
    EverybodyAsked,
};

struct Reason
{
    ReasonKind kind = ReasonKind::NobodyThere;
    std::vector<double> numbers;
    std::vector<MemberId> members;
    QStringList texts;

    bool operator==(const Reason&) const = default;
};

/// What the numbers beside people and ties are.
enum class BehindKind {
    None,
    Ties,
    DeepTies,
    ToSettle, ///< pairs where only the other side has spoken
    Contacts,
    CrossingTies,
    RunsThrough, ///< share of what runs through anybody
    CutOff,      ///< members that the loss parts from the others
    MeanSteps,
    InCircle, ///< size of the circle that one is in the middle of
    NewTies,
    ChangedTies,
    OnlyFromOutside, ///< ties that only others have spoken of
    AskedBefore,     ///< days since a round of the pulse asked them; below 0: none did
};

struct PersonBehind
{
    MemberId member;
    double value = 0.0;

    bool operator==(const PersonBehind&) const = default;
};

/// Numbers over time: whole periods that follow one another.
struct DatedNumber
{
    CivilDate from; ///< first day of the period
    double value = 0.0;

    bool operator==(const DatedNumber&) const = default;
};

/// Ties between the groups of a field.
struct GroupMatrix
{
    QStringList values;
    std::vector<std::int64_t> sizes;
    std::vector<std::int64_t> ties; ///< row after row, symmetric

    std::int64_t at(std::size_t row, std::size_t column) const
    {
        return ties[row * sizes.size() + column];
    }
    bool operator==(const GroupMatrix&) const = default;
};

/// How something is spread over members (or ties, where it is the depth).
enum class SpreadKind { None, TiesOfMembers, DepthsOfTies, RunsThroughMembers, StepsOfMembers };

/// What one panel says, as data: nothing of it is words, so that screen, report and tests share it.
struct Finding
{
    Panel panel = Panel::Connectivity;
    QString field; ///< key of the query::Attribute, of Bridging
    NamedNumber figure;
    std::optional<ByChance> chance; ///< none: there is nothing to compare with
    std::vector<NamedNumber> beside;
    std::vector<Basis> bases;
    Reason reason;
    BehindKind behind = BehindKind::None;
    std::vector<PersonBehind> people; ///< most first
    std::vector<RelationshipId> ties; ///< ascending
    std::vector<DatedNumber> series;
    SpreadKind spreadKind = SpreadKind::None;
    std::vector<double> spread;
    std::optional<GroupMatrix> matrix;
    std::vector<PulseReading> pulses; ///< closed rounds up to the day, oldest first

    bool operator==(const Finding&) const = default;
};

} // namespace cw::health
