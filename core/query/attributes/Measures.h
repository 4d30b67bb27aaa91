// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/query/attributes/Attribute.h"
#include "core/query/attributes/MemberCentrality.h"
#include "core/query/attributes/MemberMeasures.h"

#include <memory>
#include <vector>

namespace cw::query {

/// Which measures somebody reads.
struct MeasureNeeds
{
    bool ofTies = false;  ///< MemberMeasures
    bool ofPaths = false; ///< MemberCentrality, which takes far longer

    bool isAny() const { return ofTies || ofPaths; }
    bool covers(MeasureNeeds others) const
    {
        return (ofTies || !others.ofTies) && (ofPaths || !others.ofPaths);
    }
    MeasureNeeds operator|(MeasureNeeds others) const
    {
        return {ofTies || others.ofTies, ofPaths || others.ofPaths};
    }
    MeasureNeeds without(MeasureNeeds others) const
    {
        return {ofTies && !others.ofTies, ofPaths && !others.ofPaths};
    }
    bool operator==(const MeasureNeeds&) const = default;
};

/// Those that the attribute is read from.
MeasureNeeds needsOf(const Attribute& attribute);

/// What is measured.
struct MeasureQuestion
{
    Rule rule = Rule::Claimed;
    CivilDate asOf; ///< none: as things stand now
    MeasureNeeds needs;
};

/// Null where not asked for.
struct Measures
{
    std::shared_ptr<const MemberMeasures> ofTies;
    std::shared_ptr<const MemberCentrality> ofPaths;

    MeasureNeeds all() const { return {ofTies != nullptr, ofPaths != nullptr}; }
    bool has(MeasureNeeds needs) const { return all().covers(needs); }
    Measures only(MeasureNeeds needs) const
    {
        return {needs.ofTies ? ofTies : nullptr, needs.ofPaths ? ofPaths : nullptr};
    }
    bool operator==(const Measures&) const = default;
};

/// Those that are asked for; the others as they were before. Cost: as theirs. Errors: Cancelled.
/// Thread: any (of a snapshot).
Result<Measures> findMeasures(
    const Network& network, const MeasureQuestion& question, const Measures& before,
    TaskContext& task);

/// Whose measures are others than before, or are there only before or only after.
struct MeasureDifferences
{
    std::vector<MemberId> members;       ///< ascending
    std::vector<RelationshipId> bridges; ///< ascending

    bool isEmpty() const { return members.empty() && bridges.empty(); }
};

/// Clusters are told apart by their names: numbers say nothing. O(n).
MeasureDifferences differencesOf(const Measures& before, const Measures& after);

} // namespace cw::query
