// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/views/ViewChip.h"

#include "ui/support/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace cw {

namespace {
constexpr int kHeight = 28;
constexpr int kInset = 10;
constexpr int kMostWords = 160;
constexpr int kDot = 6;
constexpr int kBeforeDot = 6;
} // namespace

ViewChip::ViewChip(const QString& name, const State& state, QWidget* parent)
    : QAbstractButton(parent), m_state(state)
{
    setObjectName(QStringLiteral("viewChip"));
    setText(name);
    setFont(theme::font(theme::TextSize::Base, state.isCurrent ? QFont::DemiBold : QFont::Normal));
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(state.days.isEmpty() ? name : name + QStringLiteral(", ") + state.days);
    setCheckable(true);
    setChecked(state.isCurrent);
    setAttribute(Qt::WA_Hover);
    if (state.isChanged)
        setAccessibleDescription(tr("changed since it was saved"));
}

QString ViewChip::shownName() const
{
    const QString name = fontMetrics().elidedText(text(), Qt::ElideRight, kMostWords);
    return m_state.days.isEmpty() ? name : name + QStringLiteral(" · ") + m_state.days;
}

QSize ViewChip::sizeHint() const
{
    const int dot = m_state.isChanged ? kBeforeDot + kDot : 0;
    return {fontMetrics().horizontalAdvance(shownName()) + 2 * kInset + dot, kHeight};
}

void ViewChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Scheme scheme = theme::schemeOf(palette());
    const QColor ground = theme::color(theme::Token::MapGround, scheme);
    painter.setPen(Qt::NoPen);
    if (m_state.isCurrent)
        painter.setBrush(theme::selection(ground, scheme));
    else if (isDown())
        painter.setBrush(theme::pressed(ground, scheme));
    else if (underMouse())
        painter.setBrush(theme::hover(ground, scheme));
    if (hasFocus())
        painter.setPen(QPen(theme::color(theme::Token::Accent, scheme), theme::kFocusRing));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), theme::kControlRadius, theme::kControlRadius);

    const bool isQuiet = !m_state.isSaved && !m_state.isCurrent;
    painter.setPen(theme::color(isQuiet ? theme::Token::Muted : theme::Token::Text, scheme));
    QRect words = rect().adjusted(kInset, 0, -kInset, 0);
    if (m_state.isChanged) {
        QRect dot(words.right() - kDot + 1, height() / 2 - kDot / 2, kDot, kDot);
        if (isRightToLeft())
            dot.moveLeft(words.left());
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(theme::Token::Accent, scheme));
        painter.drawEllipse(dot);
        painter.restore();
        if (isRightToLeft())
            words.setLeft(dot.right() + kBeforeDot);
        else
            words.setRight(dot.left() - kBeforeDot);
    }
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, shownName());
}

void ViewChip::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_F2:
        emit renameRequested();
        return;
    case Qt::Key_Delete:
        emit removeRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Right ? forward : -forward;
        if (isControl)
            emit stepRequested(by);
        else
            focusNextPrevChild(by > 0);
        return;
    }
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ViewChip::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    m_isDragged = false;
    QAbstractButton::mousePressEvent(event);
}

void ViewChip::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar =
        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_state.isSaved && event->buttons().testFlag(Qt::LeftButton) && (isFar || m_isDragged)) {
        m_isDragged = true;
        emit dragged(mapToParent(event->pos()).x());
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void ViewChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isDragged) {
        m_isDragged = false;
        setDown(false);
        emit dropped(mapToParent(event->pos()).x()); // may be the end of this chip
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace cw
