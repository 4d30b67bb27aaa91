// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Icons.h"
#include "ui/support/StylePainting.h"
#include "ui/support/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace cw::stylepainting {

namespace {

constexpr int kSide = 12;       ///< from the menu's edge to icon, and from shortcut to edge
constexpr int kIconColumn = 40; ///< from the menu's edge to the text

void separator(QPainter& painter, const QStyleOptionMenuItem& option, theme::Scheme scheme)
{
    painter.setPen(theme::color(theme::Token::Line, scheme));
    const int y = option.rect.center().y();
    painter.drawLine(option.rect.left() + kSide, y, option.rect.right() - kSide, y);
}

QRectF centredSquare(const QRect& rect, int left, int side)
{
    return QRectF(left, rect.top() + (rect.height() - side) / 2.0, side, side);
}

void leading(QPainter& painter, const QStyleOptionMenuItem& option, const QColor& text)
{
    const QRectF square = centredSquare(option.rect, option.rect.left() + kSide, theme::kIconSize);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, Icon::Check, square.adjusted(1, 1, -1, -1), text);
        return;
    }
    if (option.icon.isNull())
        return;
    const bool enabled = option.state & QStyle::State_Enabled;
    option.icon.paint(
        &painter, square.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const theme::Scheme scheme = theme::schemeOf(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        separator(painter, option, scheme);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    if (enabled && (option.state & QStyle::State_Selected)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::wash(theme::color(theme::Token::Raised, scheme), scheme));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 0, -4, 0), 4, 4);
    }
    const QColor text =
        enabled ? theme::color(theme::Token::Text, scheme) : theme::disabledText(scheme);
    leading(painter, option, text);

    const QStringList parts = option.text.split(QLatin1Char('\t'));
    QRect line = option.rect.adjusted(kIconColumn, 0, -kSide, 0);
    painter.setFont(option.font);
    painter.setPen(text);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextShowMnemonic, parts.first());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(
            painter, Icon::ChevronRight, centredSquare(option.rect, option.rect.right() - 24, 14),
            text);
    } else if (parts.size() > 1) {
        painter.setPen(enabled ? theme::color(theme::Token::Muted, scheme) : text);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, parts.last());
    }
    painter.restore();
}

void popupPanel(QPainter& painter, const QStyleOption& option)
{
    const theme::Scheme scheme = theme::schemeOf(option.palette);
    painter.setPen(theme::color(theme::Token::Line, scheme));
    painter.setBrush(theme::color(theme::Token::Raised, scheme));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace cw::stylepainting
