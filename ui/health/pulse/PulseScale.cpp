// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/PulseScale.h"

#include "ui/support/Controls.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace cw {

namespace {
constexpr int kStepWidth = 44;
}

PulseScale::PulseScale(const PulseQuestion& question, QWidget* parent)
    : QWidget(parent), m_question(question.id)
{
    setObjectName(QStringLiteral("pulseScale"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[2], theme::kSpacing[1], theme::kSpacing[2], theme::kSpacing[1]);
    column->setSpacing(theme::kSpacing[0]);
    m_text = makeLabel(question.text, theme::TextSize::Section, Tone::Plain, this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    column->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kSpacing[1]);
    const auto end = [&](const QString& text) {
        QLabel* label = makeLabel(text, theme::TextSize::Small, Tone::Muted, this);
        label->setTextFormat(Qt::PlainText);
        return label;
    };
    row->addWidget(end(question.low));
    m_steps = new QButtonGroup(this);
    for (int value = kLowestPulse; value <= kHighestPulse; ++value) {
        auto* step = new QToolButton(this);
        step->setObjectName(QStringLiteral("pulseStep%1").arg(value));
        step->setText(QString::number(value));
        step->setCheckable(true);
        step->setFocusPolicy(Qt::StrongFocus);
        step->setFixedSize(kStepWidth, theme::kControlHeight);
        step->setAccessibleName(
            tr("%1: %2", "a question, an answer from 1 to 5").arg(question.text).arg(value));
        step->installEventFilter(this);
        m_steps->addButton(step, value);
        row->addWidget(step);
    }
    row->addWidget(end(question.high));
    row->addStretch(1);
    column->addLayout(row);
    connect(m_steps, &QButtonGroup::idClicked, this, [this](int value) {
        setValue(value);
        emit answered();
    });
}

std::optional<int> PulseScale::value() const
{
    const int id = m_steps->checkedId();
    return id < 0 ? std::nullopt : std::optional(id);
}

void PulseScale::setValue(std::optional<int> value)
{
    m_steps->setExclusive(false);
    for (QAbstractButton* step : m_steps->buttons())
        step->setChecked(value && m_steps->id(step) == *value);
    m_steps->setExclusive(value.has_value());
}

void PulseScale::takeFocus()
{
    QAbstractButton* const chosen = m_steps->checkedButton();
    (chosen ? chosen : m_steps->button(kLowestPulse))->setFocus(Qt::TabFocusReason);
}

bool PulseScale::takeKey(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        setValue(key - Qt::Key_0);
        emit answered();
    } else if (key == Qt::Key_0 || key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        setValue(std::nullopt);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        emit moveWanted(key == Qt::Key_Up ? -1 : 1);
    } else {
        return false;
    }
    return true;
}

/// Before the steps take the arrows for themselves.
bool PulseScale::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

/// An edge around each step, and a bar of the accent beside the question that the keys answer.
void PulseScale::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::controlEdge(scheme));
    painter.setBrush(Qt::NoBrush);
    for (const QAbstractButton* step : m_steps->buttons())
        painter.drawRoundedRect(
            QRectF(step->geometry()).adjusted(-.5, -.5, .5, .5), theme::kControlRadius,
            theme::kControlRadius);
    const QWidget* const focus = focusWidget();
    if (!focus || !focus->hasFocus())
        return;
    constexpr int kBar = 3;
    const int left = layoutDirection() == Qt::RightToLeft ? width() - kBar : 0;
    painter.fillRect(QRect(left, 0, kBar, height()), theme::color(theme::Token::Accent, scheme));
}

} // namespace cw
