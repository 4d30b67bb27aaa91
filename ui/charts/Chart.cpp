// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Chart.h"

#include "ui/charts/ChartPainter.h"

#include <QBuffer>
#include <QEvent>
#include <QSvgGenerator>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace cw {

namespace {

constexpr QSize kFull{380, 240};
constexpr QSize kSpark{160, 40};

} // namespace

Chart::Chart(Size size, QWidget* parent) : QWidget(parent), m_size(size)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_plot = new QCustomPlot(this);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_plot);
    setAttribute(Qt::WA_TransparentForMouseEvents, size == Size::Spark);
}

void Chart::setData(const ChartData& data)
{
    m_data = data;
    setAccessibleName(data.title);
    setAccessibleDescription(chartSummary(data));
    draw();
}

void Chart::draw()
{
    ChartPainter painter(*m_plot, palette(), m_size == Size::Spark);
    painter.draw(m_data);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QImage Chart::picture(qreal pixelRatio) const
{
    return m_plot->toPixmap(m_plot->width(), m_plot->height(), pixelRatio).toImage();
}

QByteArray Chart::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_plot->size());
    generator.setViewBox(m_plot->rect());
    generator.setTitle(m_data.title);
    generator.setDescription(chartSummary(m_data));
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    m_plot->toPainter(&painter, m_plot->width(), m_plot->height());
    painter.end();
    return bytes;
}

QSize Chart::sizeHint() const
{
    return m_size == Size::Spark ? kSpark : kFull;
}

QSize Chart::minimumSizeHint() const
{
    return m_size == Size::Spark ? QSize(80, kSpark.height()) : QSize(240, 180);
}

void Chart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_data.isEmpty())
        draw();
}

/// Other names have room.
void Chart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    if (m_size == Size::Full && !m_data.isEmpty())
        draw();
}

} // namespace cw
