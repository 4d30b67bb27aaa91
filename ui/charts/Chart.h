// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartData.h"

#include <QImage>
#include <QWidget>

class QCustomPlot;

namespace cw {

/// A chart in the program's look, which follows the theme. What it shows is read aloud as one
/// summary; the table beside it has the numbers.
class Chart : public QWidget
{
    Q_OBJECT

public:
    /// Full: with axes and labels. Spark: a small line alone, its last value labelled.
    enum class Size { Full, Spark };

    Chart(Size size, QWidget* parent);

    void setData(const ChartData& data);
    const ChartData& data() const { return m_data; }

    /// As it is to be seen, on its ground. @param pixelRatio  2 for print and retina screens.
    QImage picture(qreal pixelRatio) const;
    /// The same as lines and text.
    QByteArray svg() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();

    Size m_size;
    ChartData m_data;
    QCustomPlot* m_plot = nullptr;
};

} // namespace cw
