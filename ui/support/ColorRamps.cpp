// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ColorRamps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace cw::theme {

namespace {

/// A colour in OKLab, where distances are as people see them.
/// Source: B. Ottosson, "A perceptual color space for image processing", 2020.
struct Lab
{
    double lightness; ///< 0 black to 1 white
    double a;         ///< green to red
    double b;         ///< blue to yellow
};

// Lightness is even from stop to stop; stops are at equal shares.
constexpr std::array kSequential{
    Lab{0.30, 0.000, -0.100}, Lab{0.44, 0.000, -0.050}, Lab{0.58, 0.000, 0.005},
    Lab{0.72, 0.000, 0.065}, Lab{0.86, 0.000, 0.125}};
constexpr std::array kDivergingOnLight{
    Lab{0.42, -0.025, -0.125}, Lab{0.64, -0.025, -0.075}, Lab{0.86, 0.000, 0.005},
    Lab{0.64, 0.045, 0.090}, Lab{0.42, 0.055, 0.085}};
constexpr std::array kDivergingOnDark{
    Lab{0.80, -0.030, -0.085}, Lab{0.58, -0.025, -0.080}, Lab{0.36, 0.000, 0.005},
    Lab{0.58, 0.045, 0.090}, Lab{0.80, 0.045, 0.105}};

int channel(double linear)
{
    const double bounded = std::clamp(linear, 0.0, 1.0);
    const double coded =
        bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * std::pow(bounded, 1 / 2.4) - 0.055;
    return static_cast<int>(std::lround(255 * coded));
}

QColor colorOf(const Lab& lab)
{
    const double l = std::pow(lab.lightness + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.lightness - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.lightness - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    return {
        channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)};
}

QColor between(std::span<const Lab> stops, double share)
{
    const double at = share * static_cast<double>(stops.size() - 1);
    const std::size_t first = std::min(static_cast<std::size_t>(at), stops.size() - 2);
    const double part = at - static_cast<double>(first);
    const Lab& from = stops[first];
    const Lab& to = stops[first + 1];
    return colorOf(
        {std::lerp(from.lightness, to.lightness, part), std::lerp(from.a, to.a, part),
         std::lerp(from.b, to.b, part)});
}

/// Made once: a map asks for a hundred thousand.
class Ramp
{
public:
    explicit Ramp(std::span<const Lab> stops)
    {
        for (std::size_t i = 0; i < m_colors.size(); ++i)
            m_colors[i] =
                between(stops, static_cast<double>(i) / static_cast<double>(m_colors.size() - 1));
    }
    const QColor& at(double share) const
    {
        const double last = static_cast<double>(m_colors.size() - 1);
        return m_colors[static_cast<std::size_t>(std::lround(std::clamp(share, 0.0, 1.0) * last))];
    }

private:
    std::array<QColor, 257> m_colors;
};

} // namespace

QColor sequential(double share)
{
    static const Ramp ramp(kSequential);
    return ramp.at(share);
}

QColor diverging(double share, Scheme ground)
{
    static const Ramp onLight(kDivergingOnLight);
    static const Ramp onDark(kDivergingOnDark);
    return (ground == Scheme::Dark ? onDark : onLight).at(share);
}

} // namespace cw::theme
