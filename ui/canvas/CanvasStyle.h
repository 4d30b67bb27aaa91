// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"
#include "ui/support/Theme.h"

namespace cw {

/// The colours and face of the map, resolved on the main thread so that a worker can draw with
/// them. A value; two equal styles give the same picture.
struct CanvasStyle
{
    theme::Scheme scheme = theme::Scheme::Light;
    QRgb ground = 0;
    QRgb relationship = 0;
    QRgb faded = 0;
    QRgb text = 0;
    QRgb muted = 0;
    QRgb accent = 0;
    QRgb onAccent = 0;
    /// A member that no rule colours.
    QRgb plainMember = 0;
    QFont nameFont;
    QFont clusterFont;
    QFont hullFont;

    static CanvasStyle of(theme::Scheme scheme);

    /// @param pixels  height of members' names; clusters' stay as much larger.
    void setNameSize(int pixels);

    /// The colour with that much of the ground in it, opaque. @param strength  1 is all colour.
    QRgb overGround(QRgb color, float strength) const;
    QRgb fillOf(scene::Rgb rgb) const { return rgb == scene::kThemeColor ? plainMember : rgb; }
    /// Lines have no outline: a coloured one has the colour of the outline itself, so that pale
    /// ones stand out from the ground as well.
    QRgb lineOf(scene::Rgb rgb) const
    {
        return rgb == scene::kThemeColor ? relationship : outlineOf(rgb);
    }
    QRgb outlineOf(QRgb fill) const;
    /// The wash inside a hull, as it is on plain ground: where hulls overlap it is laid on twice.
    QRgb hullOf(scene::Rgb rgb) const;
    QRgb hullLineOf(scene::Rgb rgb) const;
    /// How much of a hull's colour its wash has.
    float hullStrength() const { return scheme == theme::Scheme::Light ? 0.13F : 0.2F; }
    QRgb hullColorOf(scene::Rgb rgb) const { return rgb == scene::kThemeColor ? muted : rgb; }

    bool operator==(const CanvasStyle&) const = default;
};

/// `part` 0 gives `from`, 1 gives `to`; opaque.
QRgb mixed(QRgb from, QRgb to, float part);

} // namespace cw
