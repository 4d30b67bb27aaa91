// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/RuleColors.h"

#include "ui/support/ColorRamps.h"
#include "ui/support/Theme.h"

namespace cw {

scene::Rgb rampColor(RuleScale scale, double share, theme::Scheme ground)
{
    return (scale == RuleScale::Diverging ? theme::diverging(share, ground)
                                          : theme::sequential(share))
        .rgb();
}

scene::Rgb categoryColor(int index)
{
    return theme::category(index).rgb();
}

scene::Rgb paletteColor(PaletteColor color)
{
    return categoryColor(static_cast<int>(color));
}

} // namespace cw
