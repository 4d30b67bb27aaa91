// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/notes/NotePainter.h"

#include <QImage>
#include <QObject>

class QKeyEvent;

namespace cw {

class GraphCanvas;

/// What is written on the map, on the canvas: shown, found under the pointer, selected, dragged. It
/// changes nothing itself but says what is wished.
///
/// Keys, while a text is selected: arrows move it (with Ctrl by a hair), Enter rewrites it, Delete
/// removes it, Escape lets go. N goes to the next one, Shift+N to the one before.
class CanvasNotes : public QObject
{
    Q_OBJECT

public:
    /// @param canvas  outlives this.
    explicit CanvasNotes(GraphCanvas& canvas);

    void set(Notes notes);
    const Notes& notes() const { return m_notes; }
    const Note* find(NoteKey id) const;
    NoteKey selected() const { return m_selected; }
    /// 0: none. Tells screen readers.
    void select(NoteKey id);
    /// One while its text is being rewritten: the plate would show through. 0: none.
    void hideText(NoteKey id);

    /// What the pointer can take hold of.
    enum class Grip { None, Plate, Arrow, Tip };
    struct Hit
    {
        NoteKey note = 0;
        Grip grip = Grip::None;
    };
    Hit hit(QPointF point) const;
    /// Where the plate is, view pixels; empty for one that is not there.
    QRectF plateRect(NoteKey id) const;
    /// The handle that an arrow is pulled by: its tip, or a knob below the plate.
    QPointF handle(const Note& note) const;
    /// "Text on the map: … Points at Ana Ruiz."
    QString spoken(NoteKey id) const;
    /// The whole text, where the map shows only its beginning; else nothing.
    QString hiddenText(NoteKey id) const;

    /// Each says whether the event was about a text and is done with.
    bool press(QPointF at);
    bool move(QPointF at);
    bool release(QPointF at);
    bool doubleClick(QPointF at);
    bool pressKey(const QKeyEvent& event);
    /// Takes back what was begun.
    void cancel();
    bool isActive() const { return m_drag.has_value(); }

    /// Between marks and names.
    void paintArrows(QPainter& painter, const CanvasStyle& style) const;
    /// Over names: two texts on each other are none.
    void paintPlates(QPainter& painter, const CanvasStyle& style) const;
    /// World; see extentOf().
    std::vector<scene::Point> extent(const scene::ViewTransform& view) const;
    void setStyle(const CanvasStyle& style);

signals:
    void selectedChanged(cw::NoteKey note);
    void moved(cw::NoteKey note, const cw::scene::Point& to);
    /// To a member, or where that is 0 to a point.
    void pointed(cw::NoteKey note, cw::MemberKey member, const cw::scene::Point& to);
    /// The arrow was pulled back into its text.
    void unpointed(cw::NoteKey note);
    void rewriteRequested(cw::NoteKey note);
    void removeRequested(cw::NoteKey note);

private:
    static constexpr double kHandleRadiusPx = 6;

    struct Drag
    {
        NoteKey note = 0;
        Grip grip = Grip::None;
        QPointF from;
        QPointF to;
        bool isMoving = false; ///< the pointer has gone far enough
    };

    std::optional<NoteTarget> target(MemberKey member) const;
    /// A text as it is laid out, and drawn once it has been seen.
    struct Laid
    {
        NoteText text;
        QImage plate;
    };
    Laid& laidOf(const Note& note) const;
    const NoteText& textOf(const Note& note) const { return laidOf(note).text; }
    const QImage& plateImage(const Note& note, const CanvasStyle& style) const;
    /// Whether the plate may reach there; it need not be laid out to tell.
    bool isNear(const Note& note, const QRectF& place) const;
    QRectF plate(const Note& note) const;
    /// As it would be if the drag ended now.
    Note dragged(const Note& note) const;
    QRectF visible() const;
    /// Where the plates stand now, and which of them are drawn.
    void place() const;
    struct SeenArrow
    {
        std::size_t note = 0; ///< its number
        QLineF line;
    };
    std::vector<SeenArrow> seenArrows() const;
    void paintSelected(
        QPainter& painter, const Note& note, const QRectF& plate, const CanvasStyle& style) const;
    void goRound(int step);
    bool nudge(const QKeyEvent& event);
    std::size_t indexOf(NoteKey id) const;

    GraphCanvas& m_canvas;
    CanvasStyle m_style;
    Notes m_notes;                                   ///< ascending by id
    mutable std::vector<std::optional<Laid>> m_laid; ///< of the notes, once looked at
    mutable std::vector<QRectF> m_plates;            ///< of the notes near the view
    mutable std::vector<char> m_hasRoom;             ///< see platesWithRoom()
    std::optional<Drag> m_drag;
    NoteKey m_selected = 0;
    NoteKey m_hidden = 0;
};

} // namespace cw
