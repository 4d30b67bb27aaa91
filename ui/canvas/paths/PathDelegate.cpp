// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paths/PathDelegate.h"

#include "ui/support/Theme.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace cw {

namespace {

constexpr int kSidePx = 10;
constexpr int kAirPx = 6;
constexpr int kFlags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

constexpr int kBetweenPx = 2;

int heightOf(const QString& words, theme::TextSize size, int width)
{
    const QFontMetrics metrics(theme::font(size));
    return metrics.boundingRect(QRect(0, 0, width - 2 * kSidePx, 10'000), kFlags, words).height();
}

} // namespace

void PathDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The style draws what says that a row is chosen or has the focus.
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const theme::Scheme scheme = theme::schemeOf(option.palette);
    const QRect words = option.rect.adjusted(kSidePx, kAirPx, -kSidePx, -kAirPx);
    painter->save();
    painter->setFont(theme::font(theme::TextSize::Base));
    painter->setPen(theme::color(theme::Token::Text, scheme));
    const QString names = index.data(Qt::DisplayRole).toString();
    painter->drawText(words, kFlags, names);
    painter->setFont(theme::font(theme::TextSize::Small));
    painter->setPen(theme::color(theme::Token::Muted, scheme));
    const int below = heightOf(names, theme::TextSize::Base, option.rect.width()) + kBetweenPx;
    painter->drawText(words.adjusted(0, below, 0, 0), kFlags, index.data(DetailRole).toString());
    painter->restore();
}

QSize PathDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    const int names =
        heightOf(index.data(Qt::DisplayRole).toString(), theme::TextSize::Base, width);
    const int detail = heightOf(index.data(DetailRole).toString(), theme::TextSize::Small, width);
    return {width, names + detail + kBetweenPx + 2 * kAirPx};
}

} // namespace cw
