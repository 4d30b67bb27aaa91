// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPanel.h"

#include "tests/support/FakeDialogs.h"
#include "ui/charts/Chart.h"
#include "ui/support/Theme.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <gtest/gtest.h>

namespace cw {

namespace {

ChartData chartOf(ChartKind kind)
{
    ChartData chart;
    chart.kind = kind;
    chart.title = QStringLiteral("Ties");
    chart.categories = {QStringLiteral("one"), QStringLiteral("two")};
    chart.values = {1, 5};
    if (kind == ChartKind::Matrix) {
        chart.rows = chart.categories;
        chart.values = {4, 1, 1, 2};
    }
    return chart;
}

class ChartPanelTest : public testing::Test
{
protected:
    ChartPanelTest()
    {
        panel.resize(400, 300);
        panel.setData(chartOf(ChartKind::Bars));
        panel.show();
    }

    QByteArray saved(const char* name)
    {
        files.next = {folder.filePath(QString::fromUtf8(name))};
        panel.save();
        QFile file(files.next.first());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    FakeFileChooser files;
    ChartPanel panel{files, nullptr};
};

} // namespace

TEST_F(ChartPanelTest, IsSavedByTheEndingOfTheName)
{
    EXPECT_TRUE(saved("chart.png").startsWith("\x89PNG"));
    EXPECT_TRUE(saved("chart.svg").contains("<svg"));
    EXPECT_TRUE(saved("chart.CSV").contains("two,5"));
}

TEST_F(ChartPanelTest, SaysWhyItCouldNotBeSaved)
{
    QSignalSpy failed(&panel, &ChartPanel::failed);
    files.next = {folder.filePath(QStringLiteral("no such folder/chart.svg"))};
    panel.save();
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(ChartPanelTest, CopiesThePictureAndTheTableWithIt)
{
    panel.copy();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->hasImage());
    EXPECT_TRUE(copied->text().contains(QStringLiteral("two,5")));
    panel.setShowsTable(true);
    panel.copy();
    EXPECT_FALSE(QGuiApplication::clipboard()->mimeData()->hasImage());
}

TEST_F(ChartPanelTest, TheTableHasTheSameNumbers)
{
    for (const ChartKind kind : {ChartKind::Bars, ChartKind::Line, ChartKind::Matrix}) {
        panel.setData(chartOf(kind));
        const auto* model = panel.findChild<QTableView*>(QStringLiteral("chartTable"))->model();
        EXPECT_EQ(model->rowCount(), 2);
        EXPECT_EQ(model->index(1, 0).data().toString(), QStringLiteral("two"));
        EXPECT_EQ(
            model->index(1, model->columnCount() - 1).data().toString(),
            kind == ChartKind::Matrix ? QStringLiteral("2") : QStringLiteral("5"));
    }
}

TEST_F(ChartPanelTest, FollowsTheTheme)
{
    const QImage light = panel.chart().picture(1.0);
    panel.setPalette(theme::palette(theme::Scheme::Dark));
    QCoreApplication::processEvents();
    const QImage dark = panel.chart().picture(1.0);
    EXPECT_GT(light.pixelColor(1, 1).lightness(), 200);
    EXPECT_LT(dark.pixelColor(1, 1).lightness(), 80);
}

TEST_F(ChartPanelTest, IsReadAloudAsASummary)
{
    EXPECT_EQ(panel.chart().accessibleName(), QStringLiteral("Ties"));
    EXPECT_EQ(panel.chart().accessibleDescription(), chartSummary(chartOf(ChartKind::Bars)));
}

} // namespace cw
