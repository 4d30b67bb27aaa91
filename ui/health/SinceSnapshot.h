// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/time/Reading.h"
#include "core/network/Network.h"

#include <QString>

#include <optional>
#include <vector>

/// What became of the network since a snapshot was kept, in words and numbers that name nobody.
namespace cw {

struct SinceRow
{
    QString name;
    QString before;
    QString now;
    QString change; ///< or why the two are not held against each other

    bool operator==(const SinceRow&) const = default;
};

/// The latest that was kept before the day, else that of the day; none: nothing was kept.
std::optional<health::Reading> snapshotBefore(const Network& network, CivilDate day);

/// What both have measured, and the shape.
std::vector<SinceRow> sinceRows(const health::Reading& before, const health::Reading& now);

/// "Of 1 April 2025, when there were 61 members and 120 ties; now there are 64 and 131."
QString sinceText(const health::Reading& before, const health::Reading& now);

} // namespace cw
