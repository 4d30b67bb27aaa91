// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPanel.h"

#include "ui/charts/Chart.h"
#include "ui/charts/ChartTable.h"
#include "ui/support/Controls.h"
#include "ui/support/FileChooser.h"
#include "ui/support/WholeFiles.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace cw {

namespace {

/// Sharp on paper and on dense screens.
constexpr qreal kPixelRatio = 2.0;

} // namespace

ChartPanel::ChartPanel(FileChooser& files, QWidget* parent) : QWidget(parent), m_files(files)
{
    setObjectName(QStringLiteral("chartPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[0]);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_title = makeLabel({}, theme::TextSize::Base, Tone::Plain, this, QFont::DemiBold);
    m_title->setWordWrap(true);
    row->addWidget(m_title, 1);
    m_asTable = makeIconButton(Icon::Table, tr("As a table"), QStringLiteral("chartAsTable"), this);
    m_asTable->setCheckable(true);
    QToolButton* copy = makeIconButton(Icon::Copy, tr("Copy"), QStringLiteral("chartCopy"), this);
    QToolButton* save = makeIconButton(
        Icon::Export, tr("Save as a picture or a table…"), QStringLiteral("chartSave"), this);
    for (QToolButton* button : {m_asTable, copy, save})
        row->addWidget(button);
    column->addLayout(row);
    m_pages = new QStackedWidget(this);
    m_chart = new Chart(Chart::Size::Full, m_pages);
    m_model = new ChartTable(this);
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_table);
    column->addWidget(m_pages, 1);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPanel::setShowsTable);
    connect(copy, &QToolButton::clicked, this, &ChartPanel::copy);
    connect(save, &QToolButton::clicked, this, &ChartPanel::save);
}

void ChartPanel::setData(const ChartData& content)
{
    m_title->setText(content.title);
    m_chart->setData(content);
    m_model->setData(content);
    m_table->setAccessibleName(content.title);
}

void ChartPanel::setShowsTable(bool showsTable)
{
    m_asTable->setChecked(showsTable);
    m_pages->setCurrentWidget(showsTable ? static_cast<QWidget*>(m_table) : m_chart);
}

void ChartPanel::copy()
{
    auto* content = new QMimeData;                                         // the clipboard's
    content->setText(QString::fromUtf8(chartCsv(m_chart->data()).mid(3))); // without the mark
    if (m_pages->currentWidget() == m_chart)
        content->setImageData(m_chart->picture(kPixelRatio));
    QGuiApplication::clipboard()->setMimeData(content);
    emit said(
        m_pages->currentWidget() == m_chart ? tr("The chart is copied.")
                                            : tr("The table is copied."));
}

void ChartPanel::save()
{
    const QString path = m_files.saveFile(
        this,
        {.title = tr("Save the chart"),
         .folder = {},
         .name = m_chart->data().title + QStringLiteral(".svg"),
         .filters =
             tr("Drawing (%1);;Picture (%2);;Table (%3)")
                 .arg(QStringLiteral("*.svg"), QStringLiteral("*.png"), QStringLiteral("*.csv")),
         .suffix = QStringLiteral("svg")});
    if (path.isEmpty())
        return;
    if (const Result<void> written = write(path); !written.ok())
        emit failed(written.error());
    else
        emit said(tr("The chart is saved."));
}

/// By the ending of the name.
Result<void> ChartPanel::write(const QString& path) const
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeWholeFiles({{.path = path, .bytes = chartCsv(m_chart->data())}});
    if (!path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return writeWholeFiles({{.path = path, .bytes = m_chart->svg()}});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    m_chart->picture(kPixelRatio).save(&buffer, "PNG");
    return writeWholeFiles({{.path = path, .bytes = bytes}});
}

} // namespace cw
