// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/MapLegendContent.h"

#include <QWidget>

namespace cw {

/// What the colours and shapes of the map mean, large enough for a room.
class RoomLegend : public QWidget
{
    Q_OBJECT

public:
    explicit RoomLegend(QWidget* parent = nullptr);

    /// Of colours and shapes; sizes and widths speak for themselves.
    void setSections(const QList<LegendSection>& sections);
    /// @param pixels  of the words; everything grows with them.
    void setTextHeight(int pixels);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double scale() const;

    QList<LegendSection> m_sections;
    int m_textHeight = 12;
};

} // namespace cw
