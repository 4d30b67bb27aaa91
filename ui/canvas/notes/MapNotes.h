// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/kernel/base/Result.h"
#include "ui/canvas/notes/Note.h"

#include <QObject>
#include <QPointF>
#include <QStringList>

class QMenu;

namespace cw {

class CanvasNotes;
class Commits;
class GraphCanvas;
class NoteEdit;

/// Joins what is written on the map with the document: shows its annotations on the canvas, and
/// makes each wish one step of the history. A text is written where it will stand.
class MapNotes : public QObject
{
    Q_OBJECT

public:
    /// @param view  what the place to write lies on. All outlive this.
    MapNotes(Commits& commits, GraphCanvas& canvas, QWidget* view);

    /// Whose texts are shown and written. @param arrangement  none: a picture that is not kept,
    ///                                                        on which nothing is written.
    void setArrangement(std::optional<int> arrangement);

    /// Asks for a text: beside the one selected member, whom its arrow points at, or in the middle.
    void write();
    /// Asks for a text at a point of the view.
    void writeAt(QPointF point);
    void retranslate();

private:
    void showNotes();
    void open(const Annotation& annotation, QPointF at);
    void rewrite(NoteKey note);
    void refuseLength();
    Annotation written() const;
    void keep(const QString& text);
    void close();
    void showMenu(NoteKey note, const QPoint& at);
    void addLooks(QMenu& menu, const Annotation& annotation);
    void addArrows(QMenu& menu, const Annotation& annotation);
    bool carryOut(const Result<Change>& change, const char* title, AnnotationId id);
    QString nameOf(const Annotation& annotation) const;
    const Annotation* find(NoteKey note) const;
    void keepTyping(QStringList& unsaved);

    Commits& m_commits;
    Document& m_document;
    GraphCanvas& m_canvas;
    CanvasNotes& m_notes;
    NoteEdit* m_edit = nullptr;
    std::optional<int> m_arrangement = kTheMap;
    /// What is being written: a new one without an id, or one that is there.
    std::optional<Annotation> m_written;
    MemberKey m_lastMember = 0; ///< the last that was selected alone
};

} // namespace cw
