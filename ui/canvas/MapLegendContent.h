// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"

#include <QList>
#include <QString>

namespace cw {

/// One line of the legend: a mark or a line, and what it means.
struct LegendEntry
{
    enum class Sample { Mark, Line };
    Sample sample = Sample::Mark;
    scene::MarkShape shape = scene::MarkShape::Circle;
    scene::Rgb color = scene::kThemeColor;
    float width = 1;
    float radius = 6; ///< of a mark, logical pixels; at most 8
    scene::LineDash dash = scene::LineDash::Solid;
    QString label;

    bool operator==(const LegendEntry&) const = default;
};

struct LegendSection
{
    QString title;
    QList<LegendEntry> entries;

    bool operator==(const LegendSection&) const = default;
};

} // namespace cw
