// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cw {

/// How the map is to be tidied.
struct LayoutChoices
{
    /// 0: as true to distance as can be; 1: groups stand apart like islands.
    double clustering = 0.5;
    bool isDeeperNearer = false;
    /// Key of a member attribute whose values are held together; empty: none.
    QString groupBy;

    bool operator==(const LayoutChoices&) const = default;
};

} // namespace cw
