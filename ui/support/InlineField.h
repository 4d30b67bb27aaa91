// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace cw {

/// A value that is edited where it stands: a small muted label over a quiet line, list or text.
/// Enter or leaving the field says edited() when the text is another; Escape takes it back. Nothing
/// asks to be saved.
class InlineField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Line, Text };

    InlineField(const QString& label, Kind kind, QWidget* parent);

    /// Turns the field into a list to choose from. @param texts  how the options read; @param
    /// closed  nothing else may be typed.
    void setOptions(const QStringList& options, const QStringList& texts, bool closed);
    void setReadOnly(bool readOnly);

    /// Shows a text; not while somebody is typing in the field.
    void setText(const QString& text);
    QString text() const;
    const QString& label() const { return m_label; }
    bool isBeingEdited() const;

signals:
    void edited(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish();

    QString m_label;
    QString m_shown;
    QLabel* m_caption = nullptr;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QComboBox* m_combo = nullptr;
};

} // namespace cw
