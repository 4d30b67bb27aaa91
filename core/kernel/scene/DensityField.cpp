// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/DensityField.h"

#include <cmath>
#include <utility>

namespace cw::scene {

DensityField::DensityField(const Box& area, double pixelsPerUnit)
    : m_left(static_cast<float>(area.left))
    , m_top(static_cast<float>(area.top))
    , m_scale(static_cast<float>(pixelsPerUnit))
    , m_width(std::max(1, static_cast<int>(std::ceil(area.width() * pixelsPerUnit))))
    , m_height(std::max(1, static_cast<int>(std::ceil(area.height() * pixelsPerUnit))))
    , m_ink(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height), 0)
{}

template <bool kSmooth>
void DensityField::add(const Segment& line, float strength)
{
    float x1 = (line.x1 - m_left) * m_scale - 0.5F;
    float y1 = (line.y1 - m_top) * m_scale - 0.5F;
    float x2 = (line.x2 - m_left) * m_scale - 0.5F;
    float y2 = (line.y2 - m_top) * m_scale - 0.5F;
    const bool steep = std::abs(y2 - y1) > std::abs(x2 - x1);
    if (steep) {
        std::swap(x1, y1);
        std::swap(x2, y2);
    }
    if (x1 > x2) {
        std::swap(x1, x2);
        std::swap(y1, y2);
    }
    const float slope = x2 > x1 ? (y2 - y1) / (x2 - x1) : 0;
    const int first = std::max(0, static_cast<int>(std::lround(x1)));
    const int last = std::min((steep ? m_height : m_width) - 1, static_cast<int>(std::lround(x2)));
    // The minor coordinate in 16.16 fixed point; one addition a step.
    std::int64_t y = std::llround((y1 + (static_cast<float>(first) - x1) * slope) * 65536.0F);
    const std::int64_t step = std::llround(slope * 65536.0F);
    const auto amount = static_cast<unsigned>(std::lround(strength * kUnit));
    const auto width = static_cast<std::ptrdiff_t>(m_width);
    const std::ptrdiff_t alongStep = steep ? width : 1;
    const std::ptrdiff_t acrossStep = steep ? 1 : width;
    const int rows = steep ? m_width : m_height;
    const auto put = [](std::uint16_t& pixel, unsigned ink) {
        pixel = static_cast<std::uint16_t>(std::min(pixel + ink, 65535U));
    };
    std::uint16_t* along = m_ink.data() + first * alongStep;
    for (int x = first; x <= last; ++x, y += step, along += alongStep) {
        if constexpr (kSmooth) {
            const auto row = static_cast<int>(y >> 16);
            const unsigned second = amount * static_cast<unsigned>(y & 0xFFFF) >> 16;
            if (row >= 0 && row < rows)
                put(along[row * acrossStep], amount - second);
            if (row >= -1 && row + 1 < rows)
                put(along[(row + 1) * acrossStep], second);
        } else {
            const auto row = static_cast<int>((y + 0x8000) >> 16);
            if (row >= 0 && row < rows)
                put(along[row * acrossStep], amount);
        }
    }
}

void DensityField::addSmooth(const Segment& line, float strength)
{
    add<true>(line, strength);
}

void DensityField::addPlain(const Segment& line, float strength)
{
    add<false>(line, strength);
}

} // namespace cw::scene
