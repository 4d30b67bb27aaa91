// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Geographic.h"

#include "core/kernel/arrange/Piles.h"
#include "core/kernel/arrange/Ticks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cw::arrange {

namespace {

constexpr int kTicks = 5;
constexpr double kLeastDegrees = 1e-4; ///< about ten metres

/// The longitude at which the sheet begins: after the widest gap. O(n log n).
double westOf(std::vector<double> longitudes)
{
    std::ranges::sort(longitudes);
    double west = longitudes.front();
    double widest = longitudes.front() + 360.0 - longitudes.back();
    for (std::size_t i = 1; i < longitudes.size(); ++i) {
        if (longitudes[i] - longitudes[i - 1] > widest) {
            widest = longitudes[i] - longitudes[i - 1];
            west = longitudes[i];
        }
    }
    return west;
}

double eastOf(double longitude, double west)
{
    const double degrees = std::fmod(longitude - west, 360.0);
    return degrees < 0.0 ? degrees + 360.0 : degrees;
}

struct Sheet
{
    double west = 0.0;
    double width = 0.0; ///< degrees of longitude
    double south = 0.0;
    double north = 0.0;
    double shrink = 1.0; ///< of a degree of longitude at the middle latitude
    double scale = 1.0;  ///< map units a degree of latitude

    Place at(double latitude, double longitude) const
    {
        return {eastOf(longitude, west) * shrink * scale, (north - latitude) * scale};
    }
};

Sheet sheetOf(
    std::span<const double> latitude, std::span<const double> longitude,
    const ArrangeOptions& options)
{
    Sheet sheet;
    std::vector<double> longitudes;
    for (std::size_t node = 0; node < latitude.size(); ++node) {
        if (!isOnEarth(latitude[node], longitude[node]))
            continue;
        const bool isFirst = longitudes.empty();
        sheet.south = isFirst ? latitude[node] : std::min(sheet.south, latitude[node]);
        sheet.north = isFirst ? latitude[node] : std::max(sheet.north, latitude[node]);
        longitudes.push_back(eastOf(longitude[node], 0.0));
    }
    if (longitudes.empty())
        return sheet;
    sheet.west = westOf(longitudes);
    for (const double each : longitudes)
        sheet.width = std::max(sheet.width, eastOf(each, sheet.west));
    const double middle = (sheet.south + sheet.north) / 2.0;
    sheet.shrink = std::max(0.05, std::cos(middle * std::numbers::pi / 180.0));
    const double degrees =
        std::max({sheet.width * sheet.shrink, sheet.north - sheet.south, kLeastDegrees});
    const double side =
        options.spacing * std::max(12.0, 3.0 * std::sqrt(static_cast<double>(longitudes.size())));
    sheet.scale = side / degrees;
    return sheet;
}

/// Rows under the sheet, spaced as marks are.
void putBelow(Arranged& arranged, double top, double width, double spacing)
{
    const double least = std::sqrt(static_cast<double>(arranged.apart.size()) * 3.0);
    const auto columns = static_cast<std::size_t>(std::max(std::ceil(least), width / spacing));
    for (std::size_t i = 0; i < arranged.apart.size(); ++i) {
        const auto node = static_cast<std::size_t>(arranged.apart[i]);
        arranged.places.x[node] = spacing * static_cast<double>(i % columns);
        arranged.places.y[node] = top + spacing * static_cast<double>(i / columns);
    }
    if (!arranged.apart.empty())
        arranged.guides.texts.push_back(
            {.at = {-0.6 * spacing, top}, .anchor = Anchor::Right, .word = GuideWord::Apart});
}

/// Meridians and parallels at round degrees, as far as the sheet reaches.
void addGrid(const Sheet& sheet, double spacing, Guides& guides)
{
    const double out = spacing;
    const double right = sheet.width * sheet.shrink * sheet.scale;
    const double bottom = (sheet.north - sheet.south) * sheet.scale;
    for (const double tick : roundTicks(sheet.south, sheet.north, kTicks)) {
        if (tick < sheet.south || tick > sheet.north)
            continue;
        const double y = (sheet.north - tick) * sheet.scale;
        guides.lines.push_back({{-out, y}, {right + out, y}});
        guides.texts.push_back(
            {.at = {-1.3 * out, y},
             .anchor = Anchor::Right,
             .word = GuideWord::Latitude,
             .number = tick});
    }
    for (const double tick : roundTicks(sheet.west, sheet.west + sheet.width, kTicks)) {
        if (tick < sheet.west || tick > sheet.west + sheet.width)
            continue;
        const double x = (tick - sheet.west) * sheet.shrink * sheet.scale;
        guides.lines.push_back({{x, -out}, {x, bottom + out}});
        guides.texts.push_back(
            {.at = {x, -1.3 * out},
             .anchor = Anchor::Bottom,
             .word = GuideWord::Longitude,
             .number = std::remainder(tick, 360.0)});
    }
}

} // namespace

bool isOnEarth(double latitude, double longitude)
{
    return latitude >= -90.0 && latitude <= 90.0 && longitude >= -180.0 && longitude <= 360.0;
}

Arranged geographic(
    std::span<const double> latitude, std::span<const double> longitude,
    const ArrangeOptions& options)
{
    Arranged arranged{.places = Positions(latitude.size()), .guides = {}, .apart = {}};
    const Sheet sheet = sheetOf(latitude, longitude, options);
    Positions onEarth;
    std::vector<std::size_t> nodes;
    for (std::size_t node = 0; node < latitude.size(); ++node) {
        if (!isOnEarth(latitude[node], longitude[node])) {
            arranged.apart.push_back(static_cast<NodeIndex>(node));
            continue;
        }
        const Place place = sheet.at(latitude[node], longitude[node]);
        nodes.push_back(node);
        onEarth.x.push_back(place.x);
        onEarth.y.push_back(place.y);
    }
    nudgePilesApart(onEarth, options.spacing);
    double bottom = 0.0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        arranged.places.x[nodes[i]] = onEarth.x[i];
        arranged.places.y[nodes[i]] = onEarth.y[i];
        bottom = std::max(bottom, onEarth.y[i] + 3.0 * options.spacing);
    }
    if (!nodes.empty())
        addGrid(sheet, options.spacing, arranged.guides);
    putBelow(arranged, bottom, sheet.width * sheet.shrink * sheet.scale, options.spacing);
    return arranged;
}

} // namespace cw::arrange
