// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace cw {

/// Where a text is written on the map: grows with what is typed. Enter or leaving it keeps the
/// text, Shift+Enter begins a line, Escape takes it back.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent);

    /// Shows itself around a point of the parent with this text, all selected.
    void open(const QString& text, QPointF middle);
    void retranslate();

signals:
    void kept(const QString& text);
    void takenBack();
    /// What was to be put in would not fit; nothing was.
    void refusedLength();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fitText();

    QPointF m_middle;
};

} // namespace cw
