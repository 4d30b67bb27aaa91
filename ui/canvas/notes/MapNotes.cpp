// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/notes/MapNotes.h"

#include "core/edit/Annotations.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/notes/CanvasNotes.h"
#include "ui/canvas/notes/NoteEdit.h"
#include "ui/support/ChangeText.h"
#include "ui/support/DomainText.h"
#include "ui/tasks/Commits.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace cw {

namespace {

/// How much of a text names it in the history.
constexpr qsizetype kMostTitle = 40;
/// A text about a member stands this far from it, pixels.
constexpr QPointF kBesidePx(90, -70);

scene::Point toPoint(QPointF point)
{
    return {point.x(), point.y()};
}

} // namespace

MapNotes::MapNotes(Commits& commits, GraphCanvas& canvas, QWidget* view)
    : QObject(view)
    , m_commits(commits)
    , m_document(commits.document())
    , m_canvas(canvas)
    , m_notes(canvas.notes())
    , m_edit(new NoteEdit(view))
{
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (!change.of<Annotation>().isEmpty())
            showNotes();
    });
    connect(&commits, &Commits::typingEnds, this, &MapNotes::keepTyping);
    connect(&canvas, &GraphCanvas::noteMenuRequested, this, &MapNotes::showMenu);
    connect(&canvas, &GraphCanvas::selectionChanged, this, [this](const auto& members) {
        if (members.size() == 1)
            m_lastMember = members.front();
    });
    connect(m_edit, &NoteEdit::kept, this, &MapNotes::keep);
    connect(m_edit, &NoteEdit::takenBack, this, &MapNotes::close);
    connect(m_edit, &NoteEdit::refusedLength, this, &MapNotes::refuseLength);
    connect(&m_notes, &CanvasNotes::rewriteRequested, this, &MapNotes::rewrite);
    connect(&m_notes, &CanvasNotes::moved, this, [this](NoteKey note, const scene::Point& to) {
        const AnnotationId id{note};
        carryOut(
            edit::moveAnnotation(m_document.editContext(), id, {to.x, to.y}),
            titles::kAnnotationMove, id);
    });
    connect(
        &m_notes, &CanvasNotes::pointed, this,
        [this](NoteKey note, MemberKey member, const scene::Point& to) {
            const AnnotationId id{note};
            const edit::ArrowTip tip{MemberId{member}, edit::MapPoint{to.x, to.y}};
            carryOut(
                edit::pointAnnotation(m_document.editContext(), id, tip), titles::kAnnotationEdit,
                id);
        });
    connect(&m_notes, &CanvasNotes::unpointed, this, [this](NoteKey note) {
        const AnnotationId id{note};
        carryOut(
            edit::pointAnnotation(m_document.editContext(), id, {}), titles::kAnnotationEdit, id);
    });
    connect(&m_notes, &CanvasNotes::removeRequested, this, [this](NoteKey note) {
        const AnnotationId id{note};
        carryOut(
            edit::removeAnnotations(m_document.editContext(), {&id, 1}), titles::kAnnotationRemove,
            id);
    });
    showNotes();
}

void MapNotes::retranslate()
{
    m_edit->retranslate();
}

void MapNotes::setArrangement(std::optional<int> arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    showNotes();
}

void MapNotes::showNotes()
{
    m_notes.set(m_arrangement ? notesOf(m_document.network(), *m_arrangement) : Notes());
}

const Annotation* MapNotes::find(NoteKey note) const
{
    return m_document.network().find(AnnotationId{note});
}

/// The first words, in one line; of an arrow alone whom it points at.
QString MapNotes::nameOf(const Annotation& annotation) const
{
    const QString words = annotation.text.simplified();
    if (words.isEmpty()) {
        const Member* member = m_document.network().find(annotation.tipMember);
        return member ? QStringLiteral("→ %1").arg(member->name) : QStringLiteral("→");
    }
    return words.size() > kMostTitle ? words.left(kMostTitle).trimmed() + QChar(0x2026) : words;
}

bool MapNotes::carryOut(const Result<Change>& change, const char* title, AnnotationId id)
{
    const Annotation* annotation = m_document.network().find(id);
    return m_commits.carryOut(change, titleOf(title, annotation ? nameOf(*annotation) : QString()));
}

void MapNotes::write()
{
    QPointF at = QRectF(m_canvas.rect()).center();
    const QPointF member = m_canvas.markRect(m_canvas.currentMember()).center();
    Annotation annotation;
    if (m_canvas.currentMember() != 0) {
        annotation.tipMember = MemberId{m_canvas.currentMember()};
        at = member + kBesidePx;
        // Room for it on the other side.
        if (at.y() < -kBesidePx.y() / 2)
            at.setY(member.y() - kBesidePx.y());
        if (at.x() > m_canvas.width() - kBesidePx.x())
            at.setX(member.x() - kBesidePx.x());
    }
    open(annotation, at);
}

void MapNotes::writeAt(QPointF point)
{
    open({}, point);
}

void MapNotes::open(const Annotation& annotation, QPointF at)
{
    if (!m_arrangement)
        return;
    m_written = annotation;
    if (!annotation.id) {
        const scene::Point world = m_canvas.camera().view().toWorld(toPoint(at));
        m_written->arrangement = *m_arrangement;
        m_written->x = world.x;
        m_written->y = world.y;
    }
    m_edit->open(annotation.text, at);
}

void MapNotes::rewrite(NoteKey note)
{
    const Annotation* annotation = find(note);
    if (!annotation || m_document.isReadOnly())
        return;
    if (annotation->text.size() > kMostAnnotationText)
        return refuseLength();
    m_notes.hideText(note);
    open(*annotation, m_notes.plateRect(note).center());
}

void MapNotes::refuseLength()
{
    m_commits.refuse({ErrorCode::LimitExceeded, "text", {}}, {});
}

/// What is being written with what has gone meanwhile left out: the words outlive both their first
/// version and whom they point at.
Annotation MapNotes::written() const
{
    Annotation written = *m_written;
    if (written.id && !find(written.id.value))
        written.id = {};
    if (written.tipMember && !m_document.network().find(written.tipMember))
        written.tipMember = {};
    return written;
}

void MapNotes::keep(const QString& text)
{
    if (!m_written)
        return;
    Annotation written = this->written();
    written.text = text;
    const edit::EditContext context = m_document.editContext();
    if (written.id) {
        if (carryOut(
                edit::rewriteAnnotation(context, written.id, text), titles::kAnnotationEdit,
                written.id))
            close();
        return;
    }
    if (text.trimmed().isEmpty() && !written.tipMember) {
        close();
        return;
    }
    const Result<Change> change = edit::addAnnotation(context, written);
    if (!m_commits.carryOut(change, titleOf(titles::kAnnotationAdd, nameOf(written))))
        return;
    close();
    m_notes.select(edit::insertedId<Annotation>(*change).value);
}

void MapNotes::close()
{
    m_written.reset();
    m_edit->hide();
    m_notes.hideText(0);
    m_canvas.setFocus();
}

void MapNotes::keepTyping(QStringList& unsaved)
{
    if (!m_written)
        return;
    keep(m_edit->toPlainText());
    if (m_written)
        unsaved << m_edit->accessibleName();
}

void MapNotes::showMenu(NoteKey note, const QPoint& at)
{
    const Annotation* annotation = find(note);
    if (!annotation || m_document.isReadOnly())
        return;
    auto* menu = new QMenu(&m_canvas);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        menu->addAction(tr("Rewrite")), &QAction::triggered, this, [this, note] { rewrite(note); });
    addLooks(*menu, *annotation);
    addArrows(*menu, *annotation);
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, note] {
        emit m_notes.removeRequested(note);
    });
    menu->popup(at);
}

void MapNotes::addLooks(QMenu& menu, const Annotation& annotation)
{
    const auto addChoices = [&](const QString& title, const auto& values, auto Annotation::*field,
                                auto text) {
        QMenu* choices = menu.addMenu(title);
        auto* group = new QActionGroup(choices);
        for (const auto value : values) {
            QAction* action = choices->addAction(text(value));
            action->setCheckable(true);
            action->setActionGroup(group);
            action->setChecked(annotation.*field == value);
            connect(action, &QAction::triggered, this, [this, id = annotation.id, field, value] {
                const Annotation* before = m_document.network().find(id);
                Annotation after = before ? *before : Annotation();
                after.*field = value;
                carryOut(
                    edit::editAnnotation(m_document.editContext(), after), titles::kAnnotationEdit,
                    id);
            });
        }
    };
    using enum AnnotationSize;
    using enum AnnotationTone;
    addChoices(tr("Size"), std::array{Small, Medium, Large}, &Annotation::size, annotationSizeText);
    addChoices(
        tr("Tone"), std::array{Plain, Accent, Attention, Quiet}, &Annotation::tone,
        annotationToneText);
}

void MapNotes::addArrows(QMenu& menu, const Annotation& annotation)
{
    const Member* member = m_document.network().find(MemberId{m_lastMember});
    if (member && member->id != annotation.tipMember) {
        connect(
            menu.addAction(tr("Point at %1").arg(member->name)), &QAction::triggered, this,
            [this, id = annotation.id, to = m_lastMember] {
                emit m_notes.pointed(id.value, to, {});
            });
    }
    if (annotation.hasArrow() && !annotation.text.isEmpty())
        connect(
            menu.addAction(tr("Without an arrow")), &QAction::triggered, this,
            [this, id = annotation.id] { emit m_notes.unpointed(id.value); });
}

} // namespace cw
