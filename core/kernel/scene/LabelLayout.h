// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/DisplayList.h"

#include <functional>

namespace cw::scene {

struct LabelSize
{
    float width = 0;
    float height = 0;
};

/// Where a name stands to its mark. Tried in this order.
enum class LabelSide : std::uint8_t {
    Below,
    Right,
    Above,
    Left,
    BelowLeaningRight,
    BelowLeaningLeft,
    AboveLeaningRight,
    AboveLeaningLeft,
    BelowRight,
    BelowLeft,
    AboveRight,
    AboveLeft,
};

struct PlacedLabel
{
    std::uint32_t node = 0;
    LabelSide side = LabelSide::Below;
    /// View units.
    Box box;
};

struct LabelOptions
{
    /// How large the name of a node is, view units; zero width is no name. Asked only for
    /// candidates, each at most once a call.
    std::function<LabelSize(std::uint32_t node)> measure;
    /// What the last call placed (of the same nodes): these keep their name and side while they
    /// can, so that names do not flicker while zooming.
    std::span<const PlacedLabel> previous;
    std::size_t mostCandidates = 1'500;
    /// How strongly clusters are named, 0 to 1: very far away in place of members.
    float clusterStrength = 0;
    /// What is seen of the area: a name of a mark in it stands wholly in it, or not at all. Empty:
    /// everything.
    Box visible{};
    /// What lies over it: names stand beside.
    std::span<const Box> covers{};
    /// Other names that stand already: none is laid over them, in view or not.
    std::span<const Box> names{};
    /// Nodes whose names are among those, ascending.
    std::span<const std::uint32_t> named{};
    /// Whether a name for which there is no free ground may lie over marks that are smaller than
    /// solidMarkPx(); else it does not appear.
    bool mayCoverMarks = true;
};

/// Names for the marks of a list, the important first. No two boxes overlap, and none covers a mark
/// of at least solidMarkPx(). Far away names cover only a small share of the
/// area, so that the picture stays calm. Free ground comes before marks. Same input, same result.
std::vector<PlacedLabel>
placeLabels(const SceneModel& scene, const DisplayList& list, const LabelOptions& options);

/// Names for nodes that are to have one whatever else is there, those of a path and of what is
/// selected; the first first. None is laid over another, over one of options.names or over the mark
/// of another of these nodes: on free ground where there is some beside the mark, else over the
/// smallest marks. What the options say of many candidates does not count. O(marks of the list).
///
/// @param nodes  no node twice; those that are not in the list have none.
std::vector<PlacedLabel> placeWantedLabels(
    const DisplayList& list, std::span<const std::uint32_t> nodes, const LabelOptions& options);

/// The box of a name of that size on that side of a mark.
Box labelBox(Point mark, float radius, LabelSize size, LabelSide side);

/// Smaller marks are specks: no name gives way to them, pixels.
inline constexpr float kSpeckPx = 1.2F;

/// Marks at least this large are never covered by a name, pixels: near, any that can be seen as a
/// thing of its own; far away only the large ones, for else the middle of a cluster, where its hubs
/// are, could never be named.
float solidMarkPx(double markScale);

} // namespace cw::scene
