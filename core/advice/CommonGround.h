// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/Candidate.h"
#include "core/advice/facts/WeavingFacts.h"

#include <vector>

namespace cw::advice {

/// Whom both know well enough to be introduced by; whoever is closest to both first.
std::vector<NodeIndex> goBetweens(const WeavingFacts& facts, NodeIndex a, NodeIndex b);

/// Something that speaks for these two meeting, beside what it does for the network: a contact in
/// common, a telling word, something to give or to teach, a wish, a day on which they met.
bool haveCommonGround(const WeavingFacts& facts, NodeIndex a, NodeIndex b);
/// What one could give or teach the other, 0 to 1.
double fitBetween(const WeavingFacts& facts, NodeIndex a, NodeIndex b);

/// What two have in common, put into a score: interests, what one could give the other, and who
/// wishes for more.
void addCommonGround(const WeavingFacts& facts, NodeIndex a, NodeIndex b, Score& score);
/// How much two wish to take part, and how much they carry already.
void addReadiness(const WeavingFacts& facts, NodeIndex a, NodeIndex b, Score& score);

/// The same as reasons: whom both know, what both carry, whether they have met, who would like it.
std::vector<Reason> commonGround(const WeavingFacts& facts, NodeIndex a, NodeIndex b);
/// Of what both have in their rows alone.
void addTraitReasons(
    const WeavingFacts& facts, NodeIndex a, NodeIndex b, std::vector<Reason>& into);
/// Which of the two would like their tie to be deeper.
void addWishReasons(const WeavingFacts& facts, NodeIndex a, NodeIndex b, std::vector<Reason>& into);

void addLastContact(const TieFacts& tie, std::vector<Reason>& into);
/// What the two do.
void addDoings(const WeavingFacts& facts, const TieFacts& tie, std::vector<Reason>& into);
/// A tie as it is: both of these.
void addTieReasons(const WeavingFacts& facts, const TieFacts& tie, std::vector<Reason>& into);

/// What it takes to bring these two together.
double effortOf(const WeavingFacts& facts, NodeIndex a, NodeIndex b);

/// Those a node is closest to first.
void sortByDepth(const WeavingFacts& facts, NodeIndex node, std::vector<NodeIndex>& contacts);

SomeMembers someOf(const WeavingFacts& facts, const std::vector<NodeIndex>& nodes);

/// 0 to 1, a half at `half`.
inline double saturating(double value, double half)
{
    return value <= 0.0 ? 0.0 : value / (value + half);
}

} // namespace cw::advice
