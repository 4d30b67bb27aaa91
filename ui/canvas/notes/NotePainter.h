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
#include <vector>

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

/// With a halo against what is below, or without: in half the time, some 60 microseconds for one
/// across the view.
enum class ArrowHalo { No, Yes };
void paintArrow(
    QPainter& painter, const QLineF& arrow, const Note& note, const CanvasStyle& style,
    ArrowHalo halo = ArrowHalo::Yes);
/// The plate and the lines on it; of an arrow alone the dot it begins with.
void paintPlate(
    QPainter& painter, const QRectF& plate, const Note& note, const NoteText& text,
    const CanvasStyle& style);

/// In its place where there is no room for it.
void paintDot(QPainter& painter, const QRectF& plate, const Note& note, const CanvasStyle& style);

/// All of them, for pictures: arrows below names and plates above.
class NotesOnPaper
{
public:
    /// @param notes  outlive it. @param area  what the picture shows of the view.
    NotesOnPaper(
        const Notes& notes, const scene::ViewTransform& view, const QRectF& area,
        const CanvasStyle& style);

    void paintArrows(QPainter& painter, const FindTarget& findTarget) const;
    void paintPlates(QPainter& painter) const;

private:
    const Notes& m_notes;
    scene::ViewTransform m_view;
    CanvasStyle m_style;
    std::vector<NoteText> m_texts;
    std::vector<QRectF> m_plates;
    std::vector<char> m_hasRoom; ///< see platesWithRoom()
};

/// More notes than this are not all looked at to fit a view around them: who can read so many?
inline constexpr std::size_t kMostFittedNotes = 300;

/// The corners of plates and the tips that are points, world: what must be seen for everything to
/// be. Of the first kMostFittedNotes.
/// @param textOf  of the note with that index.
std::vector<scene::Point> extentOf(
    const Notes& notes, const scene::ViewTransform& view,
    const std::function<const NoteText&(std::size_t)>& textOf);

} // namespace cw
