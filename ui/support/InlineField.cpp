// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/InlineField.h"

#include "ui/support/Controls.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace cw {

namespace {
constexpr int kTextHeight = 76;
}

InlineField::InlineField(const QString& label, Kind kind, QWidget* parent)
    : QWidget(parent), m_label(label)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_caption = makeLabel(label, theme::TextSize::Small, Tone::Muted, this);
    column->addWidget(m_caption);
    QWidget* editor = nullptr;
    if (kind == Kind::Text) {
        m_text = new QPlainTextEdit(this);
        m_text->setFixedHeight(kTextHeight);
        m_text->setTabChangesFocus(true);
        editor = m_text;
    } else {
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::editingFinished, this, &InlineField::finish);
        editor = m_line;
    }
    editor->setAccessibleName(label);
    editor->installEventFilter(this);
    column->addWidget(editor);
    m_caption->setBuddy(editor);
    setFocusProxy(editor);
}

void InlineField::setOptions(const QStringList& options, const QStringList& texts, bool closed)
{
    const QString shown = text();
    delete m_line;
    m_line = nullptr;
    m_combo = new QComboBox(this);
    m_combo->setEditable(!closed);
    m_combo->setAccessibleName(m_label);
    for (qsizetype i = 0; i < options.size(); ++i)
        m_combo->addItem(i < texts.size() ? texts[i] : options[i], options[i]);
    connect(m_combo, &QComboBox::activated, this, &InlineField::finish);
    if (m_combo->lineEdit())
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &InlineField::finish);
    m_combo->installEventFilter(this);
    layout()->addWidget(m_combo);
    m_caption->setBuddy(m_combo);
    setFocusProxy(m_combo);
    setText(shown);
}

void InlineField::setReadOnly(bool readOnly)
{
    if (m_line)
        m_line->setReadOnly(readOnly);
    if (m_text)
        m_text->setReadOnly(readOnly);
    if (m_combo)
        m_combo->setEnabled(!readOnly);
}

bool InlineField::isBeingEdited() const
{
    const QWidget* editor = focusProxy();
    return editor && editor->hasFocus() && text() != m_shown;
}

void InlineField::setText(const QString& text)
{
    if (isBeingEdited())
        return;
    m_shown = text;
    if (m_line && m_line->text() != text)
        m_line->setText(text);
    if (m_text && m_text->toPlainText() != text)
        m_text->setPlainText(text);
    if (m_combo) {
        const int option = m_combo->findData(text);
        m_combo->setCurrentIndex(option);
        if (m_combo->isEditable() && option < 0)
            m_combo->setEditText(text);
    }
}

QString InlineField::text() const
{
    if (m_text)
        return m_text->toPlainText();
    if (m_line)
        return m_line->text();
    const int option = m_combo->findText(m_combo->currentText());
    return option < 0 ? m_combo->currentText() : m_combo->itemData(option).toString();
}

void InlineField::finish()
{
    const QString now = text();
    if (now == m_shown)
        return;
    m_shown = now;
    Q_EMIT edited(now);
}

bool InlineField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && m_text)
        finish();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && text() != m_shown) {
            const QString before = m_shown;
            if (m_line)
                m_line->setText(before);
            else if (m_text)
                m_text->setPlainText(before);
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (m_text && isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            finish();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cw
