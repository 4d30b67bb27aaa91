// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RailButton.h"

#include "ui/support/StylePainting.h"

#include <QPainter>
#include <QStyleOption>

namespace cw {

namespace {
constexpr int kSmallestWord = 9;
constexpr int kHeight = 56;
constexpr int kIconTop = 9;
constexpr int kWordTop = 31;
constexpr int kMarkWidth = 3;
} // namespace

RailButton::RailButton(Icon icon, const QString& word, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFont(theme::font(theme::TextSize::Small));
    setFixedSize(sizeHint());
}

QSize RailButton::sizeHint() const
{
    return {theme::kRailWidth - 1, kHeight};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QStyleOption option;
    option.initFrom(this);
    const theme::Scheme scheme = theme::schemeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Window);
    const QRectF tile = QRectF(rect()).adjusted(4, 3, -3, -3);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? theme::wash(ground, scheme) : theme::hover(ground, scheme));
        painter.drawRoundedRect(tile, theme::kControlRadius, theme::kControlRadius);
    }
    const QColor ink = isChecked()   ? theme::color(theme::Token::Accent, scheme)
                       : isEnabled() ? theme::color(theme::Token::Text, scheme)
                                     : theme::disabledText(scheme);
    if (isChecked()) {
        painter.setBrush(ink);
        painter.drawRoundedRect(
            QRectF(0, tile.top() + 8, kMarkWidth, tile.height() - 16), 1.5, 1.5);
    }
    const qreal left = (width() - theme::kIconSize) / 2.0;
    paintIcon(painter, m_icon, QRectF(left, kIconTop, theme::kIconSize, theme::kIconSize), ink);
    painter.setPen(ink);
    QFont words = font();
    if (isChecked())
        words.setWeight(QFont::Medium);
    // A longer word of another language is drawn smaller, not over the edge.
    while (words.pixelSize() > kSmallestWord &&
           QFontMetrics(words).horizontalAdvance(text()) > tile.width())
        words.setPixelSize(words.pixelSize() - 1);
    painter.setFont(words);
    painter.drawText(QRect(0, kWordTop, width(), 18), Qt::AlignCenter, text());
    if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange))
        stylepainting::focusRing(painter, tile.toRect(), option);
}

} // namespace cw
