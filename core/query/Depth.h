// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QString>

#include <optional>

/// Reading the network: how deep a relationship is, what exists at a date, the graph that measures
/// and layouts work on, search.
namespace cw::query {

/// What one author's assessments of a relationship add up to at a date: of each value the latest
/// that was stated (an assessment that leaves it blank says nothing about it).
struct SideView
{
    bool hasSpoken = false; ///< has assessed at all, be it with unknown depth
    CivilDate date;         ///< of the latest assessment; no date: always been so
    std::optional<int> depth;
    std::optional<int> trust;
    std::optional<int> wantedDepth;
    std::optional<int> importance;
    QString note; ///< of the latest assessment

    bool operator==(const SideView&) const = default;
};

/// @param author  one of the sides; none: the observers.
/// @param asOf    what was said later does not count; no date: all counts.
SideView
sideView(const Network& network, RelationshipId relationship, MemberId author, CivilDate asOf = {});

/// Whose word a depth rests on.
enum class DepthBasis { Nobody, Observer, OneSide, BothSides };

/// A relationship's depth under a rule.
struct RelationshipDepth
{
    std::optional<double> depth; ///< 0 to 5; none: unknown, which is not zero
    DepthBasis basis = DepthBasis::Nobody;
    /// Whether the rule lets it count as a tie: not when its depth is 0; under Rule::Confirmed
    /// only when both sides have spoken. Whether it has ended is another question (existsAt).
    bool isTie = true;

    bool operator==(const RelationshipDepth&) const = default;
};

/// How much one side has said; what the rules combine.
struct SideDepth
{
    bool hasSpoken = false;
    std::optional<int> depth;
};

/// The rules themselves (DESIGN 11.5). Claimed: the larger known; mean: of the known; confirmed:
/// the smaller, unknown where either is, but 0 where one says 0. The observer serves only where
/// neither side has spoken, and confirms nothing.
RelationshipDepth combinedDepth(
    Rule rule, const SideDepth& first, const SideDepth& second, const SideDepth& observer);

/// O(assessments of the relationship). The relationship is there.
RelationshipDepth relationshipDepth(
    const Network& network, RelationshipId relationship, Rule rule, CivilDate asOf = {});

/// Since when a relationship is known: the earliest of its own date and those of its strands and
/// assessments; no date, hence always, when none has one or (without its own) some have none.
CivilDate knownSince(const Network& network, const Relationship& relationship);

/// Presence at a date. What has no date exists always; the day of an end is the first without. With
/// no `asOf` nothing that has ended exists, and beginnings do not count.
bool existsAt(const Member& member, CivilDate asOf);
bool existsAt(const Network& network, const Relationship& relationship, CivilDate asOf);
bool existsAt(const Strand& strand, CivilDate asOf);
bool existsAt(const Affiliation& affiliation, CivilDate asOf);

/// The day of the latest interaction in which both sides took part, up to `asOf`; no date: none
/// known.
CivilDate lastContact(const Network& network, RelationshipId relationship, CivilDate asOf = {});

/// The same of any interaction of a member.
CivilDate lastContact(const Network& network, MemberId member, CivilDate asOf = {});

} // namespace cw::query
