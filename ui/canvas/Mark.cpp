// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/Mark.h"

#include "ui/canvas/PixelBlend.h"

#include <algorithm>
#include <cmath>

namespace cw::mark {

namespace {

// Equal area: a square of half side .886 r, a hexagon of apothem .952 r.
constexpr double kHalfSide = 0.886;
constexpr double kCorner = 0.32;
constexpr double kApothem = 0.952;

float coverage(float distanceToRim)
{
    return std::clamp(0.5F - distanceToRim, 0.0F, 1.0F);
}

QRgb shade(QRgb under, float toRim, const Paint& paint)
{
    QRgb color = under;
    if (paint.gapWidth > 0)
        color = blended(color, paint.gap, coverage(toRim - static_cast<float>(paint.gapWidth)));
    if (paint.outlineWidth <= 0)
        return blended(color, paint.fill, coverage(toRim));
    color = blended(color, paint.outline, coverage(toRim));
    return blended(color, paint.fill, coverage(toRim + static_cast<float>(paint.outlineWidth)));
}

} // namespace

// Source: the usual signed distances of box and hexagon (I. Quilez, "2D distance functions").
float distanceToRim(scene::MarkShape shape, float x, float y, float radius)
{
    switch (shape) {
    case scene::MarkShape::Circle:
        return std::sqrt(x * x + y * y) - radius;
    case scene::MarkShape::RoundedSquare: {
        const float half = radius * static_cast<float>(kHalfSide);
        const float corner = half * static_cast<float>(kCorner);
        const float qx = std::abs(x) - half + corner;
        const float qy = std::abs(y) - half + corner;
        const float ox = std::max(qx, 0.0F);
        const float oy = std::max(qy, 0.0F);
        return std::sqrt(ox * ox + oy * oy) + std::min(std::max(qx, qy), 0.0F) - corner;
    }
    case scene::MarkShape::Hexagon: {
        constexpr float kX = -0.8660254F;
        constexpr float kY = 0.5F;
        const float apothem = radius * static_cast<float>(kApothem);
        float px = std::abs(x);
        float py = std::abs(y);
        const float dot = 2 * std::min(kX * px + kY * py, 0.0F);
        px -= dot * kX;
        py -= dot * kY;
        const float reach = apothem * 0.57735027F;
        px -= std::clamp(px, -reach, reach);
        py -= apothem;
        return std::copysign(std::sqrt(px * px + py * py), py);
    }
    }
    return 0;
}

QPainterPath path(scene::MarkShape shape, QPointF center, double radius)
{
    QPainterPath path;
    switch (shape) {
    case scene::MarkShape::Circle:
        path.addEllipse(center, radius, radius);
        break;
    case scene::MarkShape::RoundedSquare: {
        const double half = radius * kHalfSide;
        path.addRoundedRect(
            QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half), half * kCorner,
            half * kCorner);
        break;
    }
    case scene::MarkShape::Hexagon: {
        const double reach = radius * kApothem / std::cos(M_PI / 6);
        QPolygonF corners;
        for (int i = 0; i < 6; ++i) {
            const double angle = M_PI / 3 * i;
            corners << center + QPointF(reach * std::cos(angle), reach * std::sin(angle));
        }
        path.addPolygon(corners);
        path.closeSubpath();
        break;
    }
    }
    return path;
}

void draw(QImage& image, scene::MarkShape shape, QPointF center, double radius, const Paint& paint)
{
    const double reach = radius * 1.1 + paint.gapWidth + 1;
    const int left = std::max(0, static_cast<int>(std::floor(center.x() - reach)));
    const int top = std::max(0, static_cast<int>(std::floor(center.y() - reach)));
    const int right = std::min(image.width() - 1, static_cast<int>(std::ceil(center.x() + reach)));
    const int bottom =
        std::min(image.height() - 1, static_cast<int>(std::ceil(center.y() + reach)));
    const auto r = static_cast<float>(radius);
    const float pin = paint.pinned ? r * static_cast<float>(kPinShare) : 0;
    for (int y = top; y <= bottom; ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        const auto dy = static_cast<float>(y + 0.5 - center.y());
        for (int x = left; x <= right; ++x) {
            const auto dx = static_cast<float>(x + 0.5 - center.x());
            const float toRim = distanceToRim(shape, dx, dy, r);
            if (toRim > static_cast<float>(paint.gapWidth) + 0.5F)
                continue;
            row[x] = shade(row[x], toRim, paint);
            if (pin > 0)
                row[x] = blended(row[x], paint.gap, coverage(std::sqrt(dx * dx + dy * dy) - pin));
        }
    }
}

} // namespace cw::mark
