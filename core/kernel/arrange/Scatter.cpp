// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Scatter.h"

#include "core/kernel/arrange/Piles.h"
#include "core/kernel/arrange/Ticks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace cw::arrange {

namespace {

constexpr int kTicks = 6;
constexpr double kStrip = 2.5; ///< spacings between the axis and who is missing

/// Values to places along one axis of the length `length`.
class Axis
{
public:
    Axis(std::span<const double> values, double length) : m_length(length)
    {
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (const double value : values) {
            if (!std::isfinite(value))
                continue;
            low = std::min(low, value);
            high = std::max(high, value);
        }
        if (low <= high)
            m_ticks = roundTicks(low, high, kTicks);
    }

    const std::vector<double>& ticks() const { return m_ticks; }
    double at(double value) const
    {
        // In halves, since the whole range may be no number.
        const double range = m_ticks.back() / 2.0 - m_ticks.front() / 2.0;
        return (value / 2.0 - m_ticks.front() / 2.0) / range * m_length;
    }

private:
    double m_length;
    std::vector<double> m_ticks; ///< none: nobody has a value
};

/// So large that dots seldom touch, whatever their values.
double sideFor(std::size_t count, double spacing)
{
    return spacing * std::max(10.0, 2.5 * std::sqrt(static_cast<double>(count)));
}

Guides guidesOf(const Axis& right, const Axis& up, double width, double height, double spacing)
{
    Guides guides;
    const double out = 0.4 * spacing;
    guides.lines.push_back({{0.0, 0.0}, {width, 0.0}});
    guides.lines.push_back({{0.0, 0.0}, {0.0, -height}});
    for (const double tick : right.ticks()) {
        guides.lines.push_back({{right.at(tick), 0.0}, {right.at(tick), out / 2.0}});
        guides.texts.push_back(
            {.at = {right.at(tick), out},
             .anchor = Anchor::Top,
             .word = GuideWord::Number,
             .number = tick});
    }
    for (const double tick : up.ticks()) {
        guides.lines.push_back({{0.0, -up.at(tick)}, {-out / 2.0, -up.at(tick)}});
        guides.texts.push_back(
            {.at = {-out, -up.at(tick)},
             .anchor = Anchor::Right,
             .word = GuideWord::Number,
             .number = tick});
    }
    guides.texts.push_back(
        {.at = {width + out, 0.0}, .anchor = Anchor::Left, .word = GuideWord::AxisX});
    guides.texts.push_back(
        {.at = {0.0, -height - out}, .anchor = Anchor::Bottom, .word = GuideWord::AxisY});
    return guides;
}

} // namespace

Arranged
scatter(std::span<const double> x, std::span<const double> y, const ArrangeOptions& options)
{
    const double spacing = options.spacing;
    const double height = sideFor(x.size(), spacing);
    const double width = 1.4 * height;
    const Axis right(x, width);
    const Axis up(y, height);
    Arranged arranged{.places = Positions(x.size()), .guides = {}, .apart = {}};
    if (x.empty())
        return arranged;
    bool lacksX = false;
    bool lacksY = false;
    for (std::size_t node = 0; node < x.size(); ++node) {
        const bool hasX = std::isfinite(x[node]);
        const bool hasY = std::isfinite(y[node]);
        arranged.places.x[node] = hasX ? right.at(x[node]) : -kStrip * spacing;
        arranged.places.y[node] = hasY ? -up.at(y[node]) : kStrip * spacing;
        lacksX = lacksX || !hasX;
        lacksY = lacksY || !hasY;
        if (!hasX || !hasY)
            arranged.apart.push_back(static_cast<NodeIndex>(node));
    }
    nudgePilesApart(arranged.places, spacing);
    arranged.guides = guidesOf(right, up, width, height, spacing);
    // Piles in the margins are long: they say where they are at the ends of the strips.
    if (lacksX)
        arranged.guides.texts.push_back(
            {.at = {-kStrip * spacing, -height - 0.4 * spacing},
             .anchor = Anchor::Bottom,
             .word = GuideWord::Apart});
    if (lacksY)
        arranged.guides.texts.push_back(
            {.at = {width + 0.4 * spacing, kStrip * spacing},
             .anchor = Anchor::Left,
             .word = GuideWord::Apart});
    return arranged;
}

} // namespace cw::arrange
