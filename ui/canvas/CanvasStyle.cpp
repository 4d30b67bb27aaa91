// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/CanvasStyle.h"

#include <cmath>

namespace cw {

CanvasStyle CanvasStyle::of(theme::Scheme scheme)
{
    const auto rgb = [scheme](theme::Token token) { return theme::color(token, scheme).rgb(); };
    CanvasStyle style;
    style.scheme = scheme;
    style.ground = rgb(theme::Token::MapGround);
    style.relationship = rgb(theme::Token::MapRelationship);
    style.faded = rgb(theme::Token::MapFaded);
    style.text = rgb(theme::Token::Text);
    style.muted = rgb(theme::Token::Muted);
    style.accent = rgb(theme::Token::Accent);
    style.onAccent = rgb(theme::Token::OnAccent);
    style.plainMember = mixed(style.ground, style.muted, 0.55F);
    style.nameFont = theme::font(theme::TextSize::Small);
    style.clusterFont = theme::font(theme::TextSize::Section, QFont::DemiBold);
    style.hullFont = theme::font(theme::TextSize::Small, QFont::DemiBold);
    return style;
}

void CanvasStyle::setNameSize(int pixels)
{
    constexpr int kOfNames = static_cast<int>(theme::TextSize::Small);
    constexpr int kOfClusters = static_cast<int>(theme::TextSize::Section);
    nameFont.setPixelSize(pixels);
    hullFont.setPixelSize(pixels);
    clusterFont.setPixelSize(pixels * kOfClusters / kOfNames);
}

QRgb CanvasStyle::overGround(QRgb color, float strength) const
{
    return mixed(ground, color, strength);
}

QRgb CanvasStyle::outlineOf(QRgb fill) const
{
    return theme::markOutline(QColor(fill), scheme).rgb();
}

QRgb CanvasStyle::hullOf(scene::Rgb rgb) const
{
    return overGround(hullColorOf(rgb), hullStrength());
}

QRgb CanvasStyle::hullLineOf(scene::Rgb rgb) const
{
    constexpr float kLine = 0.55F;
    return overGround(hullColorOf(rgb), kLine);
}

QRgb mixed(QRgb from, QRgb to, float part)
{
    const auto channel = [part](int a, int b) {
        return static_cast<int>(
            std::lround(static_cast<float>(a) + static_cast<float>(b - a) * part));
    };
    return qRgb(
        channel(qRed(from), qRed(to)), channel(qGreen(from), qGreen(to)),
        channel(qBlue(from), qBlue(to)));
}

} // namespace cw
