// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/StylePainting.h"

#include "ui/support/Icons.h"
#include "ui/support/Theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace cw::stylepainting {

namespace {

using theme::Scheme;
using theme::Token;

Scheme schemeOf(const QStyleOption& option)
{
    return theme::schemeOf(option.palette);
}

QRectF hairline(const QRect& rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void roundedBox(
    QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QPen& edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

QColor stateFill(const QColor& rest, const QStyleOption& option)
{
    const Scheme scheme = schemeOf(option);
    if (!(option.state & QStyle::State_Enabled))
        return rest;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return theme::pressed(rest, scheme);
    return option.state & QStyle::State_MouseOver ? theme::hover(rest, scheme) : rest;
}

bool hasKeyboardFocus(const QStyleOption& option)
{
    return (option.state & QStyle::State_HasFocus) &&
           (option.state & QStyle::State_KeyboardFocusChange);
}

bool isMarked(const QStyleOption& option)
{
    return option.state & (QStyle::State_On | QStyle::State_NoChange);
}

/// Fill and edge of a check box or radio button.
void markBox(QPainter& painter, const QStyleOption& option, qreal radius)
{
    const Scheme scheme = schemeOf(option);
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor fill = option.palette.color(QPalette::Base);
    QColor edge = theme::controlEdge(scheme);
    if (isMarked(option)) {
        fill = enabled ? option.palette.color(QPalette::Highlight) : theme::disabledText(scheme);
        edge = fill;
    } else if (option.state & QStyle::State_MouseOver) {
        edge = theme::color(Token::Muted, scheme);
    }
    roundedBox(painter, hairline(option.rect), radius, fill, QPen(edge, 1.0));
}

} // namespace

void focusRing(QPainter& painter, const QRect& rect, const QStyleOption& option)
{
    const QColor accent = theme::color(Token::Accent, schemeOf(option));
    roundedBox(
        painter, QRectF(rect).adjusted(1, 1, -1, -1), theme::kControlRadius - 1, Qt::transparent,
        QPen(accent, theme::kFocusRing));
}

namespace {

/// That a menu comes down from the button.
void menuArrow(QPainter& painter, const QStyleOptionButton& option, bool isOnAccent)
{
    constexpr int kSide = 12;
    QRect arrow(0, 0, kSide, kSide);
    arrow.moveCenter(option.rect.center());
    arrow.moveRight(option.rect.right() - theme::kSpacing[1]);
    const QColor color = isOnAccent ? theme::color(Token::OnAccent, schemeOf(option))
                                    : option.palette.color(QPalette::ButtonText);
    paintIcon(
        painter, Icon::ChevronDown, QStyle::visualRect(option.direction, option.rect, arrow),
        color);
}

} // namespace

void pushButton(QPainter& painter, const QStyleOptionButton& option, bool primary)
{
    const Scheme scheme = schemeOf(option);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool quiet = option.features & QStyleOptionButton::Flat;
    const QColor ground = option.palette.color(QPalette::Window);
    QColor rest = primary && enabled ? theme::color(Token::Accent, scheme)
                                     : theme::color(Token::Raised, scheme);
    if (quiet)
        rest = ground;
    const QPen edge =
        quiet || (primary && enabled) ? QPen(Qt::NoPen) : QPen(theme::controlEdge(scheme), 1.0);
    const bool isOn = quiet && (option.state & QStyle::State_On);
    const QColor fill = isOn ? theme::wash(ground, scheme) : stateFill(rest, option);
    if (!quiet || fill != rest)
        roundedBox(painter, hairline(option.rect), theme::kControlRadius, fill, edge);
    if (option.features & QStyleOptionButton::HasMenu)
        menuArrow(painter, option, primary && enabled);
    if (!hasKeyboardFocus(option))
        return;
    if (primary)
        roundedBox(
            painter, QRectF(option.rect).adjusted(3, 3, -3, -3), theme::kControlRadius - 2,
            Qt::transparent, QPen(theme::color(Token::OnAccent, scheme), theme::kFocusRing));
    else
        focusRing(painter, option.rect, option);
}

void toolButton(QPainter& painter, const QStyleOption& option)
{
    const QColor rest = option.palette.color(QPalette::Window);
    const QColor fill = stateFill(rest, option);
    if (fill != rest)
        roundedBox(
            painter, QRectF(option.rect), theme::kControlRadius,
            option.state & QStyle::State_On ? theme::wash(rest, schemeOf(option)) : fill,
            QPen(Qt::NoPen));
    if (hasKeyboardFocus(option))
        focusRing(painter, option.rect, option);
}

void selectedItem(QPainter& painter, const QStyleOptionViewItem& option, bool isFirst)
{
    constexpr int kBarWidth = 3;
    const Scheme scheme = schemeOf(option);
    painter.fillRect(option.rect, theme::selection(option.palette.color(QPalette::Base), scheme));
    if (!isFirst)
        return;
    const QRect bar(option.rect.topLeft(), QSize(kBarWidth, option.rect.height()));
    painter.fillRect(
        QStyle::visualRect(option.direction, option.rect, bar),
        theme::color(Token::Accent, scheme));
}

void fieldPanel(QPainter& painter, const QStyleOption& option)
{
    const Scheme scheme = schemeOf(option);
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor fill =
        enabled ? option.palette.color(QPalette::Base) : option.palette.color(QPalette::Window);
    if (focused) {
        roundedBox(
            painter, QRectF(option.rect).adjusted(1, 1, -1, -1), theme::kControlRadius - 1, fill,
            QPen(theme::color(Token::Accent, scheme), theme::kFocusRing));
        return;
    }
    const QColor edge = option.state & QStyle::State_MouseOver ? theme::color(Token::Muted, scheme)
                                                               : theme::controlEdge(scheme);
    roundedBox(painter, hairline(option.rect), theme::kControlRadius, fill, QPen(edge, 1.0));
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    markBox(painter, option, 4);
    if (!isMarked(option))
        return;
    const QColor mark = option.palette.color(QPalette::HighlightedText);
    if (option.state & QStyle::State_NoChange) {
        const QPointF middle = QRectF(option.rect).center();
        painter.fillRect(QRectF(middle.x() - 4, middle.y() - 1, 8, 2), mark);
        return;
    }
    paintIcon(painter, Icon::Check, QRectF(option.rect).adjusted(1, 1, -1, -1), mark);
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    markBox(painter, option, option.rect.width() / 2.0);
    if (!(option.state & QStyle::State_On))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::HighlightedText));
    painter.drawEllipse(QRectF(option.rect).center(), 3, 3);
    painter.restore();
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow)
{
    const Scheme scheme = schemeOf(option);
    if (option.editable || hasKeyboardFocus(option)) {
        fieldPanel(painter, option);
    } else {
        const QColor rest = theme::color(Token::Raised, scheme);
        QStyleOption still = option;
        still.state &= ~QStyle::State_On;
        roundedBox(
            painter, hairline(option.rect), theme::kControlRadius, stateFill(rest, still),
            QPen(theme::controlEdge(scheme), 1.0));
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    constexpr qreal kSide = 14;
    const QPointF middle = QRectF(arrow).center();
    paintIcon(
        painter, Icon::ChevronDown,
        QRectF(middle.x() - kSide / 2, middle.y() - kSide / 2, kSide, kSide),
        enabled ? theme::color(Token::Muted, scheme) : theme::disabledText(scheme));
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option)
{
    const Scheme scheme = schemeOf(option);
    QStyleOption still = option;
    still.state &= ~QStyle::State_On; // "on" only says that a cell of the column is selected
    painter.fillRect(option.rect, stateFill(option.palette.color(QPalette::Window), still));
    painter.setPen(theme::color(Token::Line, scheme));
    if (option.orientation == Qt::Horizontal)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect rect = option.rect.adjusted(0, 6, 0, -6);
    painter.drawLine(rect.topRight(), rect.bottomRight());
}

void tab(QPainter& painter, const QStyleOptionTab& option)
{
    const Scheme scheme = schemeOf(option);
    const bool chosen = option.state & QStyle::State_Selected;
    if (!chosen && (option.state & QStyle::State_MouseOver))
        roundedBox(
            painter, QRectF(option.rect).adjusted(2, 2, -2, -4), theme::kControlRadius,
            theme::hover(option.palette.color(QPalette::Window), scheme), QPen(Qt::NoPen));
    if (chosen)
        painter.fillRect(
            QRect(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2),
            theme::color(Token::Accent, scheme));
    if (hasKeyboardFocus(option))
        focusRing(painter, option.rect.adjusted(2, 2, -2, -4), option);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    if (option.maximum <= option.minimum)
        return;
    const Scheme scheme = schemeOf(option);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor color = theme::mix(
        option.palette.color(QPalette::Window), theme::color(Token::Muted, scheme),
        active ? 0.75 : 0.45);
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF bar =
        upright ? QRectF(handle).adjusted(3, 2, -3, -2) : QRectF(handle).adjusted(2, 3, -2, -3);
    roundedBox(painter, bar, std::min(bar.width(), bar.height()) / 2, color, QPen(Qt::NoPen));
}

void slider(
    QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle)
{
    constexpr double kGroove = 4;
    constexpr double kHandle = 16;
    const Scheme scheme = schemeOf(option);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor accent =
        enabled ? theme::color(Token::Accent, scheme) : theme::disabledText(scheme);
    const QPointF at = QRectF(handle).center();
    QRectF line(groove.left(), at.y() - kGroove / 2, groove.width(), kGroove);
    roundedBox(painter, line, kGroove / 2, theme::color(Token::Line, scheme), QPen(Qt::NoPen));
    // What it has gone through, from the side where it begins.
    if (option.upsideDown)
        line.setLeft(at.x());
    else
        line.setRight(at.x());
    roundedBox(painter, line, kGroove / 2, accent, QPen(Qt::NoPen));
    const QRectF knob(at.x() - kHandle / 2, at.y() - kHandle / 2, kHandle, kHandle);
    const bool isHeld = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const QColor ground = option.palette.color(QPalette::Base);
    roundedBox(
        painter, knob.adjusted(1, 1, -1, -1), kHandle / 2 - 1,
        isHeld && enabled ? theme::wash(ground, scheme) : ground, QPen(accent, 2));
    if (hasKeyboardFocus(option))
        focusRing(painter, option.rect, option);
}

void progressGroove(QPainter& painter, const QStyleOptionProgressBar& option)
{
    roundedBox(
        painter, QRectF(option.rect), option.rect.height() / 2.0,
        theme::color(Token::Line, schemeOf(option)), QPen(Qt::NoPen));
}

void progressContents(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const int range = option.maximum - option.minimum;
    const QRectF whole(option.rect);
    // Unknown length: a still third in the middle; the task's name says that something happens.
    QRectF bar(whole.left() + whole.width() / 3, whole.top(), whole.width() / 3, whole.height());
    if (range > 0) {
        const qreal share = qreal(option.progress - option.minimum) / range;
        bar = QRectF(whole.topLeft(), QSizeF(whole.width() * share, whole.height()));
        bar.setWidth(std::max(bar.width(), std::min(whole.height(), whole.width())));
    }
    roundedBox(
        painter, bar, whole.height() / 2, theme::color(Token::Accent, schemeOf(option)),
        QPen(Qt::NoPen));
}

} // namespace cw::stylepainting
