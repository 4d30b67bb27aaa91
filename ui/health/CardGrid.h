// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace cw {

/// Puts its items in columns of one width, as many as have room, from the side where reading
/// begins; all of a row are as high as the highest.
class CardGrid : public QLayout
{
    Q_OBJECT

public:
    /// @param leastWidth  of a column, in device-independent pixels.
    CardGrid(int leastWidth, QWidget* parent);
    ~CardGrid() override;

    int columnsIn(int width) const;
    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect& rect, Pass pass) const;

    int m_leastWidth = 0;
    QList<QLayoutItem*> m_items;
};

} // namespace cw
