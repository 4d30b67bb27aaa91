// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ColumnFit.h"

#include "ui/support/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace cw {

namespace {

constexpr int kMostSampled = 200;
constexpr int kWidest = 300;
constexpr int kWidestLast = 560; ///< sentences stand last
constexpr int kNarrowest = 56;
constexpr int kFirstKeeps = 200;
constexpr int kCellPadding = 20;   ///< left and right of the text, and a little air
constexpr int kHeaderPadding = 38; ///< the same and the sign of sorting

} // namespace

ColumnFit::ColumnFit(QTableView& table) : QObject(&table), m_table(table)
{
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // Ours are announced too, and so is everything that happens before the first showing.
        if (!m_isApplying && m_table.isVisible())
            m_isByHand = true;
    });
}

void ColumnFit::refit()
{
    measure();
    apply();
}

int ColumnFit::wantedWidth(int column) const
{
    const QAbstractItemModel& model = *m_table.model();
    const QFontMetrics metrics(m_table.font());
    const int rows = model.rowCount();
    const int step = std::max(1, rows / kMostSampled);
    const int cap = column == model.columnCount() - 1 ? kWidestLast : kWidest;
    int widest = 0;
    for (int row = 0; row < rows; row += step) {
        const QModelIndex index = model.index(row, column);
        int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
        if (index.data(Qt::DecorationRole).isValid())
            width += theme::kIconSize + theme::kSpacing[1];
        widest = std::max(widest, width);
        if (widest > cap)
            break;
    }
    return std::min(widest + kCellPadding, cap);
}

void ColumnFit::measure()
{
    m_columns.clear();
    m_wanted.clear();
    m_least.clear();
    m_stretches.clear();
    const QAbstractItemModel& model = *m_table.model();
    const QFontMetrics metrics(m_table.horizontalHeader()->font());
    for (int column = 0; column < model.columnCount(); ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        const QVariant title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole);
        const int header = metrics.horizontalAdvance(title.toString()) + kHeaderPadding;
        const QVariant side = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        m_columns.push_back(column);
        m_wanted.push_back(std::max(header, wantedWidth(column)));
        // The first says what the row is about: it gives way last.
        const int own = m_least.empty() ? std::min(m_wanted.back(), kFirstKeeps) : kNarrowest;
        m_least.push_back(std::max(own, header));
        // A figure far from what it counts is hard to read.
        m_stretches.push_back(!(side.toInt() & Qt::AlignRight));
    }
}

std::vector<int> ColumnFit::widthsWithin(
    int room, std::vector<int> wanted, const std::vector<int>& least,
    const std::vector<bool>& stretches)
{
    const int sum = std::accumulate(wanted.begin(), wanted.end(), 0);
    const int leastSum = std::accumulate(least.begin(), least.end(), 0);
    if (leastSum >= room)
        return wanted; // it scrolls anyway: then everything may be read
    if (sum > room) {
        // The highest limit that the widest can be cut to.
        const auto widthsAt = [&](int limit) {
            std::vector<int> widths;
            for (std::size_t i = 0; i < wanted.size(); ++i)
                widths.push_back(std::min(wanted[i], std::max(limit, least[i])));
            return widths;
        };
        int low = 0;
        int high = *std::max_element(wanted.begin(), wanted.end());
        while (low < high) {
            const int limit = (low + high + 1) / 2;
            const std::vector<int> widths = widthsAt(limit);
            if (std::accumulate(widths.begin(), widths.end(), 0) <= room)
                low = limit;
            else
                high = limit - 1;
        }
        wanted = widthsAt(low);
    }
    // What is left, shared by width.
    int left = room - std::accumulate(wanted.begin(), wanted.end(), 0);
    int sharing = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        sharing += stretches[i] ? wanted[i] : 0;
    for (std::size_t i = 0; i < wanted.size() && sharing > 0; ++i) {
        if (!stretches[i])
            continue;
        const int share = static_cast<int>(qint64(left) * wanted[i] / sharing);
        sharing -= wanted[i];
        left -= share;
        wanted[i] += share;
    }
    return wanted;
}

void ColumnFit::apply()
{
    const int room = m_table.viewport()->width();
    if (m_isByHand || m_columns.empty() || room < kNarrowest)
        return;
    const std::vector<int> widths = widthsWithin(room, m_wanted, m_least, m_stretches);
    m_isApplying = true;
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table.setColumnWidth(m_columns[i], widths[i]);
    m_isApplying = false;
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        apply();
    else if (event->type() == QEvent::FontChange)
        refit();
    return QObject::eventFilter(watched, event);
}

} // namespace cw
