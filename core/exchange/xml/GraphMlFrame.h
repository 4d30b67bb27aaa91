// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QString>

#include <vector>

namespace cw::exchange {

/// The part of the map that SocNetV shows: it keeps places as shares of its window, 0 to 1 in both
/// directions. Our writer says in a graph attribute named "frame" which square it took; files
/// without it get one of 1,000 units.
struct GraphMlFrame
{
    double left = 0.0;
    double top = 0.0;
    double side = 1000.0; ///< > 0; a power of two where we chose it, so that dividing is exact

    /// The smallest that holds all places, or the default if there are none.
    static GraphMlFrame around(const std::vector<DraftElement>& elements);
    /// The default if the text is no frame.
    static GraphMlFrame fromText(const QString& text);
    QString toText() const;

    DraftPoint share(const DraftPoint& point) const;
    DraftPoint place(const DraftPoint& share) const;
};

} // namespace cw::exchange
