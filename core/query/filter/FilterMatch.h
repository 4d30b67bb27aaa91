// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/attributes/AttributeReader.h"
#include "core/query/attributes/Measures.h"
#include "core/query/filter/Filter.h"

#include <memory>

namespace cw::query {

/// Tells of each row whether a filter lets it through. Texts compare folded ("Inès" is "ines"),
/// numbers and days by size. Nothing is known is neither less nor more than anything; it is not
/// equal to anything, so that `depth != 3` lets it through. Of several texts `=` wants one that is
/// equal, `!=` none.
///
/// Whether a tie's members are let through is for the caller. Thread: any, of a snapshot; the
/// network outlives it. Cost a row: a condition takes about 0.3 µs, one about depth that of
/// relationshipDepth().
class FilterMatch
{
public:
    /// Lets everything through.
    FilterMatch() = default;
    FilterMatch(const Network& network, const Filter& filter, const AttributeContext& context);

    bool holds(const Member& member) const;
    bool holds(const Relationship& relationship) const;
    bool asksOf(AttributeOwner owner) const;

private:
    struct Test;

    std::vector<std::shared_ptr<const Test>> m_members;
    std::vector<std::shared_ptr<const Test>> m_relationships;
};

/// The measures that the filter asks for.
MeasureNeeds measuresNeeded(const Network& network, const Filter& filter);

/// Whether it asks of members alone and for nothing that has to be measured first: what is measured
/// cannot depend on itself.
bool isOfMembersAsTheyAre(const Network& network, const Filter& filter);

/// Whether a row's answer can change only with the row itself, its tags' names, or what refers to
/// it alone (its strands, assessments, place), or with the context's measures: not with contacts.
bool isLocal(const Network& network, const Filter& filter);

} // namespace cw::query
