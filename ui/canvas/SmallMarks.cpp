// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/SmallMarks.h"

#include "ui/canvas/PixelBlend.h"

#include <algorithm>
#include <cmath>

namespace cw::mark {

namespace {

constexpr int kShapes = 3;
constexpr int kRadiusSteps = 16; ///< a pixel
constexpr int kRadii = static_cast<int>(SmallMarks::kLargestRadius) * kRadiusSteps + 1;
constexpr int kPlaces = 4; ///< across a pixel

/// The place within a pixel, to a quarter.
int placeIn(double pixel)
{
    return std::clamp(static_cast<int>((pixel - std::floor(pixel)) * kPlaces), 0, kPlaces - 1);
}

} // namespace

SmallMarks::SmallMarks(QImage& image)
    : m_pixels(reinterpret_cast<QRgb*>(image.bits()))
    , m_stride(image.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(QRgb)))
    , m_width(image.width())
    , m_height(image.height())
    , m_stamps(static_cast<std::size_t>(kShapes) * kRadii * kPlaces * kPlaces)
{}

SmallMarks::Stamp SmallMarks::makeStamp(scene::MarkShape shape, int radius, int atX, int atY)
{
    const auto middle = [](int at) { return kSize / 2 - 1 + (at + 0.5) / kPlaces; };
    const double r = static_cast<double>(radius) / kRadiusSteps;
    const auto share = [](double toRim) {
        return static_cast<std::uint16_t>(std::lround(256 * std::clamp(0.5 - toRim, 0.0, 1.0)));
    };
    Stamp stamp;
    for (int y = 0; y < kSize; ++y) {
        for (int x = 0; x < kSize; ++x) {
            const double toRim = distanceToRim(
                shape, static_cast<float>(x + 0.5 - middle(atX)),
                static_cast<float>(y + 0.5 - middle(atY)), static_cast<float>(r));
            const auto i = static_cast<std::size_t>(y * kSize + x);
            stamp.mark[i] = share(toRim);
            stamp.inside[i] = share(toRim + kOutlineShare * r);
        }
    }
    return stamp;
}

void SmallMarks::draw(
    scene::MarkShape shape, QPointF center, double radius, QRgb fill, QRgb outline)
{
    const int size =
        std::clamp(static_cast<int>(std::lround(radius * kRadiusSteps)), 1, kRadii - 1);
    const int atX = placeIn(center.x());
    const int atY = placeIn(center.y());
    const auto key = static_cast<std::size_t>(
        ((static_cast<int>(shape) * kRadii + size) * kPlaces + atY) * kPlaces + atX);
    std::optional<Stamp>& stamp = m_stamps[key];
    if (!stamp)
        stamp = makeStamp(shape, size, atX, atY);
    const int left = static_cast<int>(std::floor(center.x())) - (kSize / 2 - 1);
    const int top = static_cast<int>(std::floor(center.y())) - (kSize / 2 - 1);
    const int reach = static_cast<int>(std::ceil(radius * 1.1)) + 1;
    const int from = std::max(0, kSize / 2 - 1 - reach);
    const int to = std::min(kSize, kSize / 2 + reach);
    for (int y = std::max(from, -top); y < std::min(to, m_height - top); ++y) {
        QRgb* row = m_pixels + (top + y) * m_stride + left;
        for (int x = std::max(from, -left); x < std::min(to, m_width - left); ++x) {
            const auto i = static_cast<std::size_t>(y * kSize + x);
            if (stamp->mark[i] == 0)
                continue;
            row[x] = blendedBy(blendedBy(row[x], outline, stamp->mark[i]), fill, stamp->inside[i]);
        }
    }
}

} // namespace cw::mark
