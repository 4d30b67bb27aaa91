// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/Stroke.h"

#include "ui/canvas/PixelBlend.h"

#include <algorithm>
#include <cmath>

namespace cw::stroke {

namespace {

/// The line in floats, seen along its major axis: `u` runs with it, `v` across the other axis.
struct Course
{
    float length;
    float alongU; // unit vector of the line
    float alongV;
    float u;
    float v;
    float fromHalf;
    float growth; // of the half width, per pixel of length
    float period; // of dots and dashes, 0 when solid
    float on;     // length of a dash, or a dot's diameter
    bool isDotted;
};

/// How much of the pixel at (u, v) the line covers.
float coverageAt(const Course& line, float u, float v)
{
    const float du = u - line.u;
    const float dv = v - line.v;
    const float along = du * line.alongU + dv * line.alongV;
    const float away = std::abs(du * line.alongV - dv * line.alongU);
    const float half = line.fromHalf + line.growth * along;
    float coverage = std::clamp(half + 0.5F - away, 0.0F, 1.0F);
    // A hairline never covers a whole pixel.
    coverage = std::min(coverage, 2 * half);
    coverage *=
        std::clamp(along + 0.5F, 0.0F, 1.0F) * std::clamp(line.length - along + 0.5F, 0.0F, 1.0F);
    if (line.period <= 0 || coverage <= 0)
        return coverage;
    const float turns = along / line.period;
    const float inPeriod = std::abs((turns - std::floor(turns) - 0.5F) * line.period);
    if (line.isDotted)
        return std::min(
            coverage,
            std::clamp(
                line.on / 2 + 0.5F - std::sqrt(inPeriod * inPeriod + away * away), 0.0F, 1.0F));
    return coverage * std::clamp(line.on / 2 + 0.5F - inPeriod, 0.0F, 1.0F);
}

Course courseOf(const Line& line, bool isSteep, double length)
{
    Course course{};
    const double du = isSteep ? line.to.y() - line.from.y() : line.to.x() - line.from.x();
    const double dv = isSteep ? line.to.x() - line.from.x() : line.to.y() - line.from.y();
    course.length = static_cast<float>(length);
    course.alongU = static_cast<float>(du / length);
    course.alongV = static_cast<float>(dv / length);
    course.u = static_cast<float>(isSteep ? line.from.y() : line.from.x());
    course.v = static_cast<float>(isSteep ? line.from.x() : line.from.y());
    course.fromHalf = static_cast<float>(line.fromWidth / 2);
    course.growth = static_cast<float>((line.toWidth - line.fromWidth) / 2 / length);
    if (line.dash == scene::LineDash::Dotted) {
        course.isDotted = true;
        course.on = static_cast<float>(std::max(line.fromWidth, 1.4 * line.ratio));
        course.fromHalf = std::max(course.fromHalf, course.on / 2);
        course.period = course.on + static_cast<float>(3 * line.ratio);
    } else if (line.dash == scene::LineDash::Dashed) {
        course.on = static_cast<float>(6 * line.ratio);
        course.period = static_cast<float>(11 * line.ratio);
    }
    return course;
}

} // namespace

void draw(QImage& image, const Line& line, QRgb color)
{
    const double dx = line.to.x() - line.from.x();
    const double dy = line.to.y() - line.from.y();
    const double length = std::hypot(dx, dy);
    if (!(length > 0.01))
        return;
    const bool isSteep = std::abs(dy) > std::abs(dx);
    const Course course = courseOf(line, isSteep, length);
    const float widest =
        std::max(course.fromHalf, course.fromHalf + course.growth * course.length) + 1;
    const float endU = course.u + course.alongU * course.length;
    const int limitU = isSteep ? image.height() : image.width();
    const int limitV = isSteep ? image.width() : image.height();
    const int first = std::max(0, static_cast<int>(std::floor(std::min(course.u, endU) - widest)));
    const int last =
        std::min(limitU - 1, static_cast<int>(std::ceil(std::max(course.u, endU) + widest)));
    const float slope = course.alongV / course.alongU;
    const float reach = widest / std::abs(course.alongU);
    auto* pixels = reinterpret_cast<QRgb*>(image.bits());
    const std::ptrdiff_t stride = image.bytesPerLine() / 4;
    for (int i = first; i <= last; ++i) {
        const float u = static_cast<float>(i) + 0.5F;
        const float middle = course.v + (u - course.u) * slope;
        const int low = std::max(0, static_cast<int>(std::floor(middle - reach)));
        const int high = std::min(limitV - 1, static_cast<int>(std::ceil(middle + reach)));
        for (int j = low; j <= high; ++j) {
            const float coverage = coverageAt(course, u, static_cast<float>(j) + 0.5F);
            if (coverage <= 0)
                continue;
            QRgb& pixel = pixels[isSteep ? i * stride + j : j * stride + i];
            pixel = blended(pixel, color, coverage);
        }
    }
}

} // namespace cw::stroke
