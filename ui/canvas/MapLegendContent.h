// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"
#include "ui/canvas/appearance/AppearanceRules.h"

#include <QList>
#include <QString>

#include <optional>

namespace cw {

/// What an entry of the legend stands for: those whose attribute has this value.
struct LegendValue
{
    RuleOwner owner = RuleOwner::Members;
    QString attribute;
    QString text; ///< as query::AttributeReader gives it; empty: those without a value

    bool operator==(const LegendValue&) const = default;
};

/// One row of the legend: marks, a line or a ramp of colours, and what it means.
struct LegendEntry
{
    enum class Sample { Mark, Line, Ramp, Sizes, Hull };
    /// A mark of its true size and the number that it stands for.
    struct Size
    {
        float radius = 0; ///< pixels at reading distance
        QString label;

        bool operator==(const Size&) const = default;
    };

    Sample sample = Sample::Mark;
    scene::MarkShape shape = scene::MarkShape::Circle;
    scene::Rgb color = scene::kThemeColor;
    float width = 1;
    float radius = 6; ///< of a mark, logical pixels; at most 8
    scene::LineDash dash = scene::LineDash::Solid;
    bool hasArrow = false;
    bool isTapered = false;
    std::uint8_t fade = 0;                   ///< as SceneEdge's
    RuleScale scale = RuleScale::Sequential; ///< of a ramp
    bool isReversed = false;
    bool isOfLines = false; ///< of a ramp
    QList<Size> sizes;
    QString label;                    ///< of a ramp: what its left end means
    QString endLabel;                 ///< of a ramp: its right end
    std::optional<LegendValue> value; ///< what can be looked at alone; nothing: explains only

    bool operator==(const LegendEntry&) const = default;
};

struct LegendSection
{
    /// What the section explains; nothing: what is drawn whatever the rules are.
    std::optional<RuleChannel> channel;
    RuleOwner owner = RuleOwner::Members;
    QString title;
    QList<LegendEntry> entries;

    bool operator==(const LegendSection&) const = default;
};

} // namespace cw
