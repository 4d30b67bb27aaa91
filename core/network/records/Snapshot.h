// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/KeyedText.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

namespace cw {

/// What the measures said on a day, kept as they were then: with all they depended on, so that a
/// later one can tell whether it may be compared. Names nobody.
struct Snapshot
{
    SnapshotId id;
    CivilDate taken; ///< there always
    QString label;
    CivilDate asOf; ///< none: as things stood when it was taken
    Rule rule = Rule::Claimed;
    int minDepth = 0;     ///< 0 to 5
    QString filter;       ///< text form; empty: everybody
    KeyedText measures;   ///< key of the measure to its number, as QString::number(v, 'g', 17)
    KeyedText notDefined; ///< key of a measure without a number to the reason's key
    KeyedText methods;    ///< key of each measure to the version of its method, from 1
    Phase phase = Phase::Mixed;
    Phase runnerUp = Phase::Mixed;
    bool hasPhase = false; ///< whether there were members enough for one
    // What it rested on.
    int members = 0;
    int membersAsked = 0;
    int relationships = 0;
    int depthKnown = 0;
    int bothSides = 0;

    bool operator==(const Snapshot&) const = default;
};

template <>
struct Schema<Snapshot>
{
    static constexpr std::string_view table = "snapshot";
    static constexpr auto fields = std::tuple{
        field("id", &Snapshot::id),
        field("taken", &Snapshot::taken),
        field("label", &Snapshot::label, Use::Search),
        field("as_of", &Snapshot::asOf),
        field("rule", &Snapshot::rule),
        field("min_depth", &Snapshot::minDepth),
        field("filter", &Snapshot::filter),
        field("measures", &Snapshot::measures),
        field("not_defined", &Snapshot::notDefined),
        field("methods", &Snapshot::methods),
        field("phase", &Snapshot::phase),
        field("runner_up", &Snapshot::runnerUp),
        field("has_phase", &Snapshot::hasPhase),
        field("members", &Snapshot::members),
        field("members_asked", &Snapshot::membersAsked),
        field("relationships", &Snapshot::relationships),
        field("depth_known", &Snapshot::depthKnown),
        field("both_sides", &Snapshot::bothSides),
    };
};

} // namespace cw
