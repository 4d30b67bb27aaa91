// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace cw {

/// Puts its items in rows, from the side where reading begins; what has no room goes into the next
/// row. Hidden items take none.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    /// All in one row.
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect& rect, Pass pass) const;
    int placeRow(const QList<QLayoutItem*>& row, const QRect& room, Pass pass) const;

    QList<QLayoutItem*> m_items;
};

} // namespace cw
