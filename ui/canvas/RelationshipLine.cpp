// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/RelationshipLine.h"

#include "core/query/Cadence.h"
#include "core/query/Depth.h"
#include "core/query/Living.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

constexpr std::array<float, kMaxDepth + 1> kWidths{0.75F, 0.75F, 1.25F, 2, 3, 4};
/// What is not known is thin, but drawn with confidence.
constexpr float kUnknownWidth = 1;
/// Stronger than aware, weaker than exchanging, when it comes to who is walked to first.
constexpr float kUnknownWeight = 1.5F;

void setArrows(
    scene::SceneEdge& line, const Network& network, RelationshipId relationship, CivilDate today,
    CivilDate asOf)
{
    bool toSecond = false;
    bool toFirst = false;
    network.forEachReferencing(&Strand::relationship, relationship, [&](StrandId id) {
        const Strand& strand = *network.find(id);
        if (asOf ? !query::existsAt(strand, asOf) : !query::isLiving(strand, today))
            return;
        const bool isMutual = strand.direction == Direction::Mutual;
        toSecond = toSecond || isMutual || strand.direction == Direction::FirstToSecond;
        toFirst = toFirst || isMutual || strand.direction == Direction::SecondToFirst;
    });
    // What flows both ways needs no arrow.
    line.arrowAtB = toSecond && !toFirst;
    line.arrowAtA = toFirst && !toSecond;
}

void setTaper(
    scene::SceneEdge& line, const Network& network, const Relationship& relationship,
    CivilDate asOf)
{
    const auto first = query::sideView(network, relationship.id, relationship.first, asOf).depth;
    const auto second = query::sideView(network, relationship.id, relationship.second, asOf).depth;
    if (!first || !second || *first == *second)
        return;
    line.taper = *first < *second ? scene::LineTaper::TowardsA : scene::LineTaper::TowardsB;
}

void setOverdue(
    scene::SceneEdge& line, const Network& network, const Relationship& relationship, Rule rule,
    CivilDate today)
{
    if (!today)
        return;
    const auto cadence = query::cadenceOf(network, relationship, rule, today);
    if (!cadence)
        return;
    const CivilDate last = query::lastContact(network, relationship.id, today);
    if (!last)
        return;
    const double late = static_cast<double>(today.epochDays() - last.epochDays()) /
                        static_cast<double>(cadence->days);
    if (late > 4)
        line.dash = scene::LineDash::Dashed;
    line.fade = late > 3 ? 3 : late > 2 ? 2 : late > 1 ? 1 : 0;
}

} // namespace

float lineWidth(int depth)
{
    return kWidths[static_cast<std::size_t>(std::clamp(depth, 0, kMaxDepth))];
}

scene::SceneEdge relationshipLine(
    const Network& network, const Relationship& relationship, Rule rule, CivilDate today,
    CivilDate asOf)
{
    scene::SceneEdge line;
    const auto depth = query::relationshipDepth(network, relationship.id, rule, asOf).depth;
    if (depth) {
        const int whole = static_cast<int>(std::lround(*depth));
        line.width = lineWidth(whole);
        line.weight = static_cast<float>(*depth);
        if (whole == 0)
            line.dash = scene::LineDash::Dotted;
    } else {
        line.width = kUnknownWidth;
        line.weight = kUnknownWeight;
    }
    setArrows(line, network, relationship.id, today, asOf);
    setTaper(line, network, relationship, asOf);
    setOverdue(line, network, relationship, rule, asOf ? asOf : today);
    return line;
}

} // namespace cw
