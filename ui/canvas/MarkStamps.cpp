// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MarkStamps.h"

#include "ui/canvas/PixelBlend.h"

#include <algorithm>
#include <cmath>

namespace cw::mark {

namespace {

constexpr int kSteps = 16; ///< of a size, a pixel
constexpr int kPlaces = 4; ///< across a pixel
constexpr double kSmall = 3;
/// Some ten megabytes.
constexpr std::size_t kMostPixels = 1'500'000;

int steps(double pixels)
{
    return static_cast<int>(std::lround(pixels * kSteps));
}

int placeIn(double pixel)
{
    return std::clamp(static_cast<int>((pixel - std::floor(pixel)) * kPlaces), 0, kPlaces - 1);
}

double pixels(int steps)
{
    return static_cast<double>(steps) / kSteps;
}

unsigned share(double toRim)
{
    return static_cast<unsigned>(std::lround(256 * std::clamp(0.5 - toRim, 0.0, 1.0)));
}

} // namespace

std::uint64_t MarkStamps::Key::packed() const
{
    auto value = static_cast<std::uint64_t>(shape);
    for (const int part : {radius, outline, gap})
        value = value << 12 | static_cast<std::uint64_t>(part);
    return (value << 2 | static_cast<std::uint64_t>(atX)) << 2 | static_cast<std::uint64_t>(atY);
}

double MarkStamps::rounded(double radius)
{
    const int step = radius > kSmall ? 2 : 1;
    return pixels(std::max(1, steps(radius / step) * step));
}

QRgb MarkStamps::mixed(QRgb under, const Paint& paint, const Mix& mix)
{
    const unsigned rest = 256U - mix.gap - mix.outline - mix.fill;
    const auto sum = [&](unsigned mask) {
        return (((under & mask) * rest + (paint.gap & mask) * mix.gap +
                 (paint.outline & mask) * mix.outline + (paint.fill & mask) * mix.fill) >>
                8) &
               mask;
    };
    return 0xFF000000U | sum(0xFF00FFU) | sum(0x00FF00U);
}

/// @param toRim  from the pixel's middle, negative inside.
MarkStamps::Mix MarkStamps::mixOf(const Key& key, double toRim)
{
    const unsigned inGap = key.gap > 0 ? share(toRim - pixels(key.gap)) : 0;
    const unsigned inMark = share(toRim);
    const unsigned inside = key.outline > 0 ? share(toRim + pixels(key.outline)) : inMark;
    // One over the other: what each leaves of those below.
    return {
        .gap = static_cast<std::uint16_t>((256 - inside) * (256 - inMark) / 256 * inGap / 256),
        .outline = static_cast<std::uint16_t>((256 - inside) * inMark / 256),
        .fill = static_cast<std::uint16_t>(inside)};
}

MarkStamps::Stamp MarkStamps::makeStamp(const Key& key)
{
    constexpr std::uint16_t kWhole = 256;
    const auto radius = static_cast<float>(pixels(key.radius));
    Stamp stamp;
    stamp.reach = static_cast<int>(std::ceil(pixels(key.radius) * 1.1 + pixels(key.gap))) + 1;
    const int size = 2 * stamp.reach + 1;
    const auto away = [&](int pixel, int at) {
        return static_cast<float>(pixel + 0.5 - (stamp.reach + (at + 0.5) / kPlaces));
    };
    std::vector<Mix> line(static_cast<std::size_t>(size));
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x)
            line[static_cast<std::size_t>(x)] = mixOf(
                key, static_cast<double>(
                         distanceToRim(key.shape, away(x, key.atX), away(y, key.atY), radius)));
        const auto isDrawn = [](const Mix& mix) { return mix.fill + mix.outline + mix.gap > 0; };
        const auto isFill = [](const Mix& mix) { return mix.fill == kWhole; };
        const auto from = std::ranges::find_if(line, isDrawn);
        const auto to = std::find_if(line.rbegin(), line.rend(), isDrawn).base();
        const auto fillFrom = std::find_if(from, std::max(from, to), isFill);
        const auto fillTo = std::find_if_not(fillFrom, std::max(from, to), isFill);
        const auto column = [&](auto at) { return static_cast<std::int16_t>(at - line.begin()); };
        stamp.rows.push_back(
            {.from = column(from),
             .fillFrom = column(fillFrom),
             .fillTo = column(fillTo),
             .to = column(std::max(from, to)),
             .first = static_cast<std::uint32_t>(stamp.pixels.size())});
        stamp.pixels.insert(stamp.pixels.end(), from, fillFrom);
        stamp.pixels.insert(stamp.pixels.end(), fillTo, std::max(from, to));
    }
    return stamp;
}

const MarkStamps::Stamp& MarkStamps::stampOf(const Key& key)
{
    const std::uint64_t packed = key.packed();
    if (const auto known = m_stamps.find(packed); known != m_stamps.end())
        return known->second;
    if (m_pixels > kMostPixels) {
        m_stamps.clear();
        m_pixels = 0;
    }
    const Stamp& made = m_stamps.emplace(packed, makeStamp(key)).first->second;
    m_pixels += made.pixels.size();
    return made;
}

void MarkStamps::drawStamp(
    QImage& image, const Stamp& stamp, QPointF center, const Paint& paint) const
{
    const int size = 2 * stamp.reach + 1;
    const int left = static_cast<int>(std::floor(center.x())) - stamp.reach;
    const int top = static_cast<int>(std::floor(center.y())) - stamp.reach;
    auto* pixels = reinterpret_cast<QRgb*>(image.bits());
    const std::ptrdiff_t stride = image.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(QRgb));
    const Mix* mixes = stamp.pixels.data();
    const QRgb fill = 0xFF000000U | paint.fill;
    const int last = image.width() - left; // beyond the image's last column
    for (int y = std::max(0, -top); y < std::min(size, image.height() - top); ++y) {
        const Row& row = stamp.rows[static_cast<std::size_t>(y)];
        auto mix = static_cast<std::ptrdiff_t>(row.first) - row.from; // of column 0
        QRgb* to = pixels + (top + y) * stride + left;
        const auto blend = [&](int from, int until) {
            for (int x = std::max(from, -left); x < std::min(until, last); ++x)
                to[x] = mixed(to[x], paint, mixes[mix + x]);
        };
        blend(row.from, row.fillFrom);
        for (int x = std::max<int>(row.fillFrom, -left); x < std::min<int>(row.fillTo, last); ++x)
            to[x] = fill;
        mix -= row.fillTo - row.fillFrom;
        blend(row.fillTo, row.to);
    }
}

void MarkStamps::draw(
    QImage& image, scene::MarkShape shape, QPointF center, double radius, const Paint& paint)
{
    // Far outside, where places cannot be counted in pixels, there is nothing to draw.
    const double reach = 1.1 * radius + paint.gapWidth + 2;
    if (!(center.x() > -reach && center.x() < image.width() + reach && center.y() > -reach &&
          center.y() < image.height() + reach))
        return;
    const Key key{
        .shape = shape,
        .radius = std::max(1, steps(radius)),
        .outline = steps(paint.outlineWidth),
        .gap = steps(paint.gapWidth),
        .atX = placeIn(center.x()),
        .atY = placeIn(center.y())};
    drawStamp(image, stampOf(key), center, paint);
    if (paint.pinned)
        draw(
            image, scene::MarkShape::Circle, center, radius * kPinShare,
            {.fill = paint.gap, .outline = paint.gap, .outlineWidth = 0});
}

} // namespace cw::mark
