// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"
#include "core/kernel/scene/ViewTransform.h"
#include "ui/canvas/CanvasStyle.h"

#include <QString>

#include <vector>

class QPainter;

namespace cw {

/// What stands quietly behind relationships and marks: the axes, rings and names of an arrangement.
/// Places are world; words keep their size whatever the zoom. A value; a worker may draw it.
struct Backdrop
{
    struct Text
    {
        arrange::Place at;
        arrange::Anchor anchor = arrange::Anchor::Middle;
        QString words;
    };
    std::vector<arrange::GuideLine> lines;
    std::vector<arrange::GuideArc> arcs;
    std::vector<Text> texts;

    /// Points that have to be in view for all of it to be, but for the words.
    std::vector<scene::Point> extent() const;
};

/// Where the words stand in the view.
std::vector<scene::Box>
textBoxes(const Backdrop& backdrop, const scene::ViewTransform& view, const CanvasStyle& style);

/// Lines and arcs, for behind everything. @param painter  whose coordinates are those of `view`.
/// Thread: any, as the next.
void paintGuides(
    QPainter& painter, const Backdrop& backdrop, const scene::ViewTransform& view,
    const CanvasStyle& style);
/// Words, for over the relationships.
void paintWords(
    QPainter& painter, const Backdrop& backdrop, const scene::ViewTransform& view,
    const CanvasStyle& style);

} // namespace cw
