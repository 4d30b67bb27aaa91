// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/LabelLayout.h"
#include "ui/canvas/CanvasStyle.h"

#include <QHash>
#include <QImage>

#include <string_view>

namespace cw {

/// A name as an image: text in the text colour on a soft halo of the ground.
struct NameSprite
{
    /// Device pixel ratio set. The text's box plus kHaloPx on every side.
    QImage image;

    /// Reach of the halo beyond the text's box, logical pixels.
    static constexpr int kHaloPx = 3;
};

/// Names measured and drawn once and kept. Thread: one at a time (the renderer's).
class NameSprites
{
public:
    /// Forgets everything when style or ratio differ from before.
    void prepare(const CanvasStyle& style, double devicePixelRatio);

    /// Size of the wrapped name's box, logical pixels; zero for an empty name.
    scene::LabelSize measure(std::string_view name);
    NameSprite sprite(std::string_view name);

private:
    QStringList lines(std::string_view name) const;

    CanvasStyle m_style;
    double m_ratio = 0;
    QHash<QByteArray, scene::LabelSize> m_sizes;
    QHash<QByteArray, NameSprite> m_sprites;
};

} // namespace cw
