// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/Geometry.h"

#include <QRectF>

#include <initializer_list>
#include <vector>

namespace cw {

/// Panels over the map, in view pixels. Names stand beside all of them that are seen.
struct CanvasCovers
{
    std::vector<QRectF> lasting; ///< members are fitted clear of them
    std::vector<QRectF> passing; ///< likewise; the map stays where it is when they come and go
    /// Seen while some of the map is out of view: what is fitted then is clear of it.
    QRectF smallMap = {};
    bool isSmallMapSeen = false;

    /// What a fit of some members keeps clear of beside the lasting.
    std::vector<QRectF> forSome() const
    {
        std::vector<QRectF> covers = passing;
        if (smallMap.isValid())
            covers.push_back(smallMap);
        return covers;
    }

    std::vector<scene::Box> seen() const
    {
        std::vector<scene::Box> boxes;
        const auto add = [&](const QRectF& each) {
            boxes.push_back({each.left(), each.top(), each.right(), each.bottom()});
        };
        for (const QRectF& each : lasting)
            add(each);
        for (const QRectF& each : passing)
            add(each);
        if (isSmallMapSeen)
            add(smallMap);
        return boxes;
    }

    bool operator==(const CanvasCovers&) const = default;
};

} // namespace cw
