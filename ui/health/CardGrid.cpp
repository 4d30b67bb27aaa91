// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/CardGrid.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace cw {

CardGrid::CardGrid(int leastWidth, QWidget* parent) : QLayout(parent), m_leastWidth(leastWidth) {}

CardGrid::~CardGrid()
{
    qDeleteAll(m_items);
}

int CardGrid::columnsIn(int width) const
{
    return std::max(1, (width + spacing()) / (m_leastWidth + spacing()));
}

QLayoutItem* CardGrid::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int CardGrid::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

void CardGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

QSize CardGrid::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int CardGrid::arrange(const QRect& rect, Pass pass) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int columns = columnsIn(room.width());
    const int width = (room.width() - (columns - 1) * spacing()) / columns;
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = room.top();
    for (int first = 0; first < count(); first += columns) {
        const int last = std::min(first + columns, count());
        int height = 0;
        for (int i = first; i < last; ++i) {
            const QLayoutItem* item = m_items[i];
            height = std::max(
                height, item->hasHeightForWidth() ? item->heightForWidth(width)
                                                  : item->sizeHint().height());
        }
        for (int i = first; i < last && pass == Pass::Place; ++i) {
            const QRect cell(room.left() + (i - first) * (width + spacing()), top, width, height);
            m_items[i]->setGeometry(QStyle::visualRect(direction, room, cell));
        }
        top += height + (last < count() ? spacing() : 0);
    }
    return top - rect.top() + contentsMargins().bottom();
}

} // namespace cw
