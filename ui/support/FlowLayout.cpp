// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace cw {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    int shown = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width();
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
        ++shown;
    }
    size.rwidth() += std::max(0, shown - 1) * spacing();
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

/// @return the height that is needed.
int FlowLayout::arrange(const QRect& rect, Pass pass) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem*> row;
    int x = 0;
    int y = room.top();
    const auto endRow = [&] {
        y += placeRow(row, QRect(room.left(), y, room.width(), 0), pass);
        row.clear();
        x = 0;
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = item->sizeHint().width();
        if (!row.isEmpty() && x + width > room.width()) {
            endRow();
            y += spacing();
        }
        row << item;
        x += width + spacing();
    }
    endRow();
    return y - rect.top() + contentsMargins().bottom();
}

/// All in the middle of the row's height. @return that height.
int FlowLayout::placeRow(const QList<QLayoutItem*>& row, const QRect& room, Pass pass) const
{
    int height = 0;
    for (const QLayoutItem* item : row)
        height = std::max(height, item->sizeHint().height());
    if (pass == Pass::Measure)
        return height;
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.left();
    for (QLayoutItem* item : row) {
        const QSize size(
            std::min(item->sizeHint().width(), room.width()), item->sizeHint().height());
        const QPoint at(x, room.top() + (height - size.height()) / 2);
        item->setGeometry(QStyle::visualRect(direction, room, QRect(at, size)));
        x += size.width() + spacing();
    }
    return height;
}

} // namespace cw
