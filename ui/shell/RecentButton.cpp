// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecentButton.h"

#include "ui/support/Icons.h"
#include "ui/support/StylePainting.h"

#include <QPainter>
#include <QStyleOption>

namespace cw {

namespace {
constexpr int kHeight = 48;
constexpr int kSide = 12;
} // namespace

RecentButton::RecentButton(
    const QString& name, const QString& folder, const QString& when, QWidget* parent)
    : QAbstractButton(parent), m_folder(folder), m_when(when)
{
    setText(name);
    setAccessibleName(
        tr("%1, in %2, %3", "name, folder, when it was open").arg(name, folder, when));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(kHeight);
}

QSize RecentButton::sizeHint() const
{
    return {480, kHeight};
}

void RecentButton::paintEvent(QPaintEvent*)
{
    QStyleOption option;
    option.initFrom(this);
    const theme::Scheme scheme = theme::schemeOf(palette());
    QPainter painter(this);
    stylepainting::toolButton(painter, option);

    const QColor ink =
        isEnabled() ? theme::color(theme::Token::Text, scheme) : theme::disabledText(scheme);
    const QColor quiet = isEnabled() ? theme::color(theme::Token::Muted, scheme) : ink;
    paintIcon(
        painter, Icon::Map,
        QRectF(kSide, (height() - theme::kIconSize) / 2.0, theme::kIconSize, theme::kIconSize),
        quiet);
    QRect words = rect().adjusted(kSide + theme::kIconSize + 12, 5, -kSide, -5);
    painter.setFont(theme::font(theme::TextSize::Small));
    painter.setPen(quiet);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_when);
    words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(m_when) - 12);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(m_folder, Qt::ElideMiddle, words.width()));
    painter.setFont(theme::font(theme::TextSize::Base, QFont::Medium));
    painter.setPen(ink);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace cw
