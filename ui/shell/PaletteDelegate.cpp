// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteDelegate.h"

#include "ui/shell/PaletteModel.h"
#include "ui/support/Theme.h"

#include <QPainter>

#include <algorithm>

namespace cw {

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Scheme scheme = theme::schemeOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(4, 1, -4, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::wash(theme::color(theme::Token::Raised, scheme), scheme));
        painter->drawRoundedRect(row, theme::kControlRadius, theme::kControlRadius);
        painter->setBrush(theme::color(theme::Token::Accent, scheme));
        painter->drawRoundedRect(QRectF(row.left(), row.top() + 8, 3, row.height() - 16), 1.5, 1.5);
    }
    const QRect iconRect(
        row.left() + 12, row.top() + (row.height() - theme::kIconSize) / 2, theme::kIconSize,
        theme::kIconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconRect);

    const QString keys = index.data(PaletteModel::KeysRole).toString();
    QRect words(iconRect.right() + 12, row.top(), 0, row.height());
    words.setRight(row.right() - 12);
    painter->setFont(theme::font(theme::TextSize::Small));
    painter->setPen(theme::color(theme::Token::Muted, scheme));
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, keys);
    if (!keys.isEmpty())
        words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(keys) - 12);

    const QFont titleFont = theme::font(theme::TextSize::Base, QFont::Medium);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->setFont(titleFont);
    painter->setPen(theme::color(theme::Token::Text, scheme));
    painter->drawText(
        words, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
    words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(title) + 10);
    if (words.width() > 40) {
        painter->setFont(theme::font(theme::TextSize::Small));
        painter->setPen(theme::color(theme::Token::Muted, scheme));
        painter->drawText(
            words, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(
                index.data(PaletteModel::SubtitleRole).toString(), Qt::ElideRight, words.width()));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), kRowHeight};
}

} // namespace cw
