// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/GroupForces.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace cw::layout {

namespace {

/// Groups that one thread takes at a time.
constexpr std::size_t kBlock = 16;

} // namespace

GroupForces::GroupForces(std::vector<std::size_t> ends, const GroupForceOptions& options)
    : m_ends(std::move(ends))
    , m_options(options)
    , m_groups(m_ends.size())
    , m_byX(m_ends.size())
    , m_rank(m_ends.size())
{
    std::iota(m_byX.begin(), m_byX.end(), std::size_t{0});
}

void GroupForces::apply(
    Points& points, float spacing, const std::vector<bool>& fixed, WorkerTeam& team)
{
    measure(points, spacing, team);
    pushApart(team);
    team.forRanges(m_groups.size(), kBlock, [&](std::size_t first, std::size_t last) {
        for (std::size_t g = first; g < last; ++g) {
            for (std::size_t node = beginOf(g); node < m_ends[g]; ++node) {
                if (!fixed.empty() && fixed[node])
                    continue;
                const Vector step = stepOf(m_groups[g], {points.x[node], points.y[node]});
                points.x[node] += step.x;
                points.y[node] += step.y;
            }
        }
    });
    pushOut(points, fixed, team);
}

/// Who is in no group gives way to all.
void GroupForces::pushOut(Points& points, const std::vector<bool>& fixed, WorkerTeam& team) const
{
    constexpr std::size_t kNodes = 256;
    const std::size_t first = m_ends.empty() ? 0 : m_ends.back();
    team.forRanges(points.size() - first, kNodes, [&](std::size_t begin, std::size_t end) {
        for (std::size_t node = first + begin; node < first + end; ++node) {
            if (!fixed.empty() && fixed[node])
                continue;
            Vector out;
            for (const Group& group : m_groups) {
                const Vector step = stepOutOf(group, {points.x[node], points.y[node]});
                out = {out.x + step.x, out.y + step.y};
            }
            points.x[node] += out.x;
            points.y[node] += out.y;
        }
    });
}

/// Where the groups are and how much wider than they need be.
void GroupForces::measure(const Points& points, float spacing, WorkerTeam& team)
{
    // Who is astray further than this counts no more than at this distance.
    constexpr float kFurthest = 3.0F;
    team.forRanges(m_groups.size(), kBlock, [&](std::size_t first, std::size_t last) {
        for (std::size_t g = first; g < last; ++g) {
            Group& group = m_groups[g];
            const auto size = static_cast<double>(m_ends[g] - beginOf(g));
            double x = 0.0;
            double y = 0.0;
            for (std::size_t node = beginOf(g); node < m_ends[g]; ++node) {
                x += static_cast<double>(points.x[node]);
                y += static_cast<double>(points.y[node]);
            }
            group.centre = {static_cast<float>(x / size), static_cast<float>(y / size)};
            group.radius = m_options.room * spacing * std::sqrt(static_cast<float>(size));
            const float most = kFurthest * group.radius;
            double xx = 0.0;
            double xy = 0.0;
            double yy = 0.0;
            for (std::size_t node = beginOf(g); node < m_ends[g]; ++node) {
                const float dx = points.x[node] - group.centre.x;
                const float dy = points.y[node] - group.centre.y;
                const float square = dx * dx + dy * dy;
                const double counts =
                    square > most * most ? static_cast<double>(most * most / square) : 1.0;
                xx += counts * static_cast<double>(dx * dx);
                xy += counts * static_cast<double>(dx * dy);
                yy += counts * static_cast<double>(dy * dy);
            }
            shape(group, xx / size, xy / size, yy / size);
        }
    });
}

/// How it has to change to be as wide as its disc both ways, from its second moments: what the
/// distances to far pivots draw out towards the middle of the picture becomes round.
void GroupForces::shape(Group& group, double xx, double xy, double yy) const
{
    // Standard deviation of one coordinate in a disc that is filled evenly, in radii.
    constexpr double kOfEvenDisc = 0.5;
    const double half = 0.5 * (xx + yy);
    const double differ = std::hypot(0.5 * (xx - yy), xy);
    const double angle = 0.5 * std::atan2(2.0 * xy, xx - yy);
    const double wanted = kOfEvenDisc * static_cast<double>(group.radius);
    const auto share = [&](double variance) {
        const double spread = std::sqrt(std::max(0.0, variance));
        return spread > wanted ? m_options.pull * static_cast<float>(1.0 - wanted / spread) : 0.0F;
    };
    group.axis = {static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle))};
    group.along = share(half + differ);
    group.across = share(half - differ);
}

void GroupForces::pushApart(WorkerTeam& team)
{
    float widest = 0.0F;
    for (const Group& group : m_groups)
        widest = std::max(widest, group.radius);
    std::ranges::sort(m_byX, {}, [&](std::size_t g) { return std::pair(m_groups[g].centre.x, g); });
    for (std::size_t place = 0; place < m_byX.size(); ++place)
        m_rank[m_byX[place]] = place;
    team.forRanges(m_groups.size(), kBlock, [&](std::size_t first, std::size_t last) {
        for (std::size_t g = first; g < last; ++g)
            m_groups[g].shift = pushOn(g, m_options.apart * (m_groups[g].radius + widest));
    });
}

/// @param reach  no group further away can touch this one.
Vector GroupForces::pushOn(std::size_t index, float reach) const
{
    const Group& group = m_groups[index];
    const auto size = static_cast<float>(m_ends[index] - beginOf(index));
    Vector push;
    const auto take = [&](std::size_t other) {
        const Group& by = m_groups[other];
        const float dx = group.centre.x - by.centre.x;
        const float dy = group.centre.y - by.centre.y;
        const float square = dx * dx + dy * dy;
        const float wanted = m_options.apart * (group.radius + by.radius);
        if (square >= wanted * wanted || square <= 0.0F)
            return;
        const float distance = std::sqrt(square);
        const auto otherSize = static_cast<float>(m_ends[other] - beginOf(other));
        // The lighter one gives way.
        const float share = otherSize / (size + otherSize);
        const float length = m_options.push * share * (wanted - distance) / distance;
        push = {push.x + length * dx, push.y + length * dy};
    };
    const std::size_t place = m_rank[index];
    for (std::size_t i = place; i-- > 0;) {
        if (group.centre.x - m_groups[m_byX[i]].centre.x > reach)
            break;
        take(m_byX[i]);
    }
    for (std::size_t i = place + 1; i < m_byX.size(); ++i) {
        if (m_groups[m_byX[i]].centre.x - group.centre.x > reach)
            break;
        take(m_byX[i]);
    }
    return push;
}

/// With the whole group, and into its disc for who is outside.
Vector GroupForces::stepOf(const Group& group, Vector at) const
{
    const float dx = group.centre.x - at.x;
    const float dy = group.centre.y - at.y;
    const float distance = std::sqrt(dx * dx + dy * dy);
    const float outside =
        distance > group.radius ? m_options.pull * (1.0F - group.radius / distance) : 0.0F;
    const float along = dx * group.axis.x + dy * group.axis.y;
    const float across = dy * group.axis.x - dx * group.axis.y;
    const float stepAlong = std::max(group.along, outside) * along;
    const float stepAcross = std::max(group.across, outside) * across;
    return {
        group.shift.x + stepAlong * group.axis.x - stepAcross * group.axis.y,
        group.shift.y + stepAlong * group.axis.y + stepAcross * group.axis.x};
}

Vector GroupForces::stepOutOf(const Group& group, Vector at) const
{
    const float dx = at.x - group.centre.x;
    const float dy = at.y - group.centre.y;
    const float square = dx * dx + dy * dy;
    if (square >= group.radius * group.radius || square <= 0.0F)
        return {};
    const float distance = std::sqrt(square);
    const float length = m_options.push * (group.radius - distance) / distance;
    return {length * dx, length * dy};
}

} // namespace cw::layout
