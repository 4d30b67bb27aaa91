// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace cw {

/// A value that is edited where it stands: a small muted label over a quiet line, list or text.
/// Enter or leaving the field says edited() when the text is another; prose says so whenever the
/// typing rests, too. Escape takes back what is not kept yet. Nothing asks to be saved.
///
/// Whoever keeps the text answers edited() with settle(). A text that was refused stays, marked and
/// with the reason below it, until it is mended, kept at another try, or taken back.
class InlineField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Line, Text };
    static constexpr int kRestMs = 1000; ///< typing rests when no key came for so long

    InlineField(const QString& label, Kind kind, QWidget* parent);
    ~InlineField() override;

    /// Turns the field into a list to choose from. @param texts  how the options read; @param
    /// closed  nothing else may be typed.
    void setOptions(const QStringList& options, const QStringList& texts, bool closed);
    /// Of a Kind::Text: the room for its lines, in pixels.
    void setTextHeight(int height);
    void setReadOnly(bool readOnly);
    /// Only for screen readers, where the place says what the field is.
    void hideCaption();
    void setPlaceholder(const QString& text);

    /// Shows what is kept now; not over typing that is not.
    void setText(const QString& text);
    /// The same, and drops what was being typed: it is another row's now.
    void replaceText(const QString& text);
    QString text() const;
    const QString& label() const { return m_label; }
    void setLabel(const QString& label);

    /// Typed, and not kept.
    bool isUnsaved() const { return text() != m_typedWhenKept; }
    /// Within edited(): what became of the text. Unanswered, it counts as kept.
    void settle(const Result<void>& kept);
    /// Shows a text that could not be kept before, and why.
    void putUnsaved(const QString& text, const QString& why);
    const QString& refusal() const { return m_refusal; }

    /// Says edited() now, if there is anything to say, and ends the session of typing.
    void finish();

signals:
    void edited(const QString& text);
    /// What is typed from now on is another step.
    void typingEnded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    void put(const QString& text);
    void takeBack();
    void setRefusal(const QString& why);

    QString m_label;
    QString m_kept;          ///< as it is kept, which may be tidier than it was typed
    QString m_typedWhenKept; ///< what the editor said when m_kept was
    QString m_refusal;
    bool m_isOffering = false;
    QLabel* m_caption = nullptr;
    QLabel* m_reason = nullptr; ///< null until a text was refused
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QComboBox* m_combo = nullptr;
    QTimer* m_rest = nullptr; ///< prose only
};

} // namespace cw
