// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/ViewTransform.h"
#include "ui/canvas/CanvasStyle.h"
#include "ui/canvas/notes/Note.h"

#include <QLineF>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <optional>

class QPainter;

namespace cw {

/// A note's text as lines that fit on the map.
struct NoteText
{
    QStringList lines;
    QSizeF plate; ///< with room around the lines, pixels; of an arrow alone that of its tail
    bool isElided = false;
};

/// Wraps to a plate of bounded width and height, whatever the script; what is too long ends in "…".
/// Cost: bounded, for any text.
NoteText layOut(const Note& note, const CanvasStyle& style);

/// The face a note is written in.
QFont noteFont(AnnotationSize size, const CanvasStyle& style);
QColor noteColor(AnnotationTone tone, const CanvasStyle& style);

/// Where the plate stands, view pixels.
QRectF plateOf(const Note& note, const NoteText& text, const scene::ViewTransform& view);

/// Where a member's mark is, view pixels, or that it is not shown.
struct NoteTarget
{
    QPointF at;
    double radius = 0;
};
using FindTarget = std::function<std::optional<NoteTarget>(MemberKey)>;

/// From the plate's edge to the tip; nothing without an arrow, where its member is not shown, or
/// where the plate reaches the tip.
std::optional<QLineF> arrowOf(
    const Note& note, const QRectF& plate, const scene::ViewTransform& view,
    const FindTarget& findTarget);

void paintArrow(QPainter& painter, const QLineF& arrow, const Note& note, const CanvasStyle& style);
/// The plate and the lines on it; of an arrow alone the dot it begins with.
void paintPlate(
    QPainter& painter, const QRectF& plate, const Note& note, const NoteText& text,
    const CanvasStyle& style);

/// All of them, for pictures: arrows below names and plates above.
void paintArrows(
    QPainter& painter, const Notes& notes, const scene::ViewTransform& view,
    const CanvasStyle& style, const FindTarget& findTarget);
void paintPlates(
    QPainter& painter, const Notes& notes, const scene::ViewTransform& view,
    const CanvasStyle& style);

/// The corners of all plates and the tips that are points, world: what must be seen for everything
/// to be.
std::vector<scene::Point>
extentOf(const Notes& notes, const scene::ViewTransform& view, const CanvasStyle& style);

} // namespace cw
