// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/notes/NoteEdit.h"

#include "core/network/records/Annotation.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace cw {

namespace {
constexpr int kWidthPx = 280;
constexpr int kFewestLines = 2;
constexpr int kMostLines = 8;
constexpr int kEdgePx = 4;
} // namespace

NoteEdit::NoteEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("noteEdit"));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::fitText);
    retranslate();
    hide();
}

void NoteEdit::retranslate()
{
    setPlaceholderText(tr("Text on the map (Enter keeps it)"));
    setAccessibleName(tr("Text on the map"));
    setAccessibleDescription(tr("Everybody who sees the map reads it."));
    setToolTip(tr("Everybody who sees the map reads it. Shift+Enter begins a line."));
}

void NoteEdit::open(const QString& text, QPointF middle)
{
    m_middle = middle;
    setPlainText(text);
    fitText();
    selectAll();
    show();
    raise();
    setFocus();
}

/// As tall as its text, within the parent.
void NoteEdit::fitText()
{
    const int line = fontMetrics().lineSpacing();
    const int lines =
        std::clamp(static_cast<int>(document()->size().height()), kFewestLines, kMostLines);
    const int frame = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    resize(kWidthPx, lines * line + frame);
    const auto within = [](double wished, int size, int room) {
        return std::clamp(
            static_cast<int>(wished) - size / 2, kEdgePx, std::max(kEdgePx, room - size - kEdgePx));
    };
    move(
        within(m_middle.x(), width(), parentWidget()->width()),
        within(m_middle.y(), height(), parentWidget()->height()));
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit takenBack();
    else if (isEnter && !(event->modifiers() & Qt::ShiftModifier))
        emit kept(toPlainText());
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    const bool comesBack =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (isVisible() && !comesBack)
        emit kept(toPlainText());
}

/// Too much is not put in at all: to lay out a line of a million letters takes a minute.
void NoteEdit::insertFromMimeData(const QMimeData* source)
{
    const int present = document()->characterCount() - 1;
    const int replaced = textCursor().selectionEnd() - textCursor().selectionStart();
    if (source->text().size() + present - replaced > kMostAnnotationText)
        emit refusedLength();
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace cw
