// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/InlineField.h"

#include "ui/support/Controls.h"
#include "ui/support/ErrorText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

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
        m_rest = new QTimer(this);
        m_rest->setObjectName(QStringLiteral("typingRest"));
        m_rest->setSingleShot(true);
        m_rest->setInterval(kRestMs);
        connect(m_rest, &QTimer::timeout, this, &InlineField::offer);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            if (isUnsaved())
                m_rest->start();
            else
                m_rest->stop();
        });
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

/// An editor that goes with the focus in it says that it is finished, when this is no field any
/// more.
InlineField::~InlineField()
{
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->disconnect(this);
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
    if (QLineEdit* line = m_combo->lineEdit()) {
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        line->setAccessibleName(m_label);
        connect(line, &QLineEdit::editingFinished, this, &InlineField::finish);
    }
    m_combo->installEventFilter(this);
    layout()->addWidget(m_combo);
    m_caption->setBuddy(m_combo);
    setFocusProxy(m_combo);
    replaceText(shown);
}

void InlineField::setTextHeight(int height)
{
    if (m_text)
        m_text->setFixedHeight(height);
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

void InlineField::setLabel(const QString& label)
{
    m_label = label;
    m_caption->setText(label);
    focusProxy()->setAccessibleName(label);
}

void InlineField::hideCaption()
{
    m_caption->hide();
}

void InlineField::setPlaceholder(const QString& text)
{
    if (QLineEdit* line = m_combo ? m_combo->lineEdit() : m_line)
        line->setPlaceholderText(text);
}

void InlineField::setText(const QString& text)
{
    const bool isNews = text != m_kept;
    m_kept = text;
    // Our own text comes back while it is offered, perhaps tidier: not under a typing hand.
    if (!m_isOffering && isNews && !isUnsaved())
        put(text);
}

void InlineField::replaceText(const QString& text)
{
    m_kept = text;
    setRefusal({});
    put(text);
}

void InlineField::put(const QString& text)
{
    m_typedWhenKept = text;
    if (m_line && m_line->text() != text) {
        m_line->setText(text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0); // a long text shows its beginning
    }
    if (m_text && m_text->toPlainText() != text)
        m_text->setPlainText(text);
    if (m_combo) {
        const int option = m_combo->findData(text);
        m_combo->setCurrentIndex(option);
        if (m_combo->isEditable() && option < 0)
            m_combo->setEditText(text);
        if (m_combo->isEditable())
            m_combo->lineEdit()->setCursorPosition(0);
        m_typedWhenKept = this->text();
    }
}

void InlineField::putUnsaved(const QString& text, const QString& why)
{
    const QString kept = m_typedWhenKept;
    put(text);
    m_typedWhenKept = kept;
    setRefusal(why);
    if (m_rest && why.isEmpty())
        m_rest->start();
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

void InlineField::offer()
{
    if (m_isOffering || !isUnsaved())
        return;
    if (m_rest)
        m_rest->stop();
    const QString now = text();
    m_isOffering = true;
    setRefusal({});
    Q_EMIT edited(now);
    m_isOffering = false;
    if (m_refusal.isEmpty())
        m_typedWhenKept = now;
}

void InlineField::settle(const Result<void>& kept)
{
    setRefusal(kept.ok() ? QString() : errorText(kept.error()));
}

void InlineField::finish()
{
    offer();
    if (!isUnsaved()) {
        setRefusal({});
        if (text() != m_kept)
            put(m_kept);
    }
    Q_EMIT typingEnded();
}

void InlineField::takeBack()
{
    setRefusal({});
    put(m_kept);
}

void InlineField::setRefusal(const QString& why)
{
    if (why == m_refusal)
        return;
    m_refusal = why;
    if (!m_reason) {
        m_reason = makeLabel({}, theme::TextSize::Small, Tone::Plain, this);
        m_reason->setObjectName(QStringLiteral("notSaved"));
        m_reason->setForegroundRole(QPalette::BrightText);
        m_reason->setWordWrap(true);
        layout()->addWidget(m_reason);
    }
    m_reason->setText(tr("Not saved. %1").arg(why));
    m_reason->setVisible(!why.isEmpty());
    focusProxy()->setAccessibleDescription(why.isEmpty() ? QString() : m_reason->text());
}

bool InlineField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && m_text)
        finish();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && isUnsaved()) {
            takeBack();
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
