// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/report/ReportDialog.h"

#include "core/query/filter/FilterParser.h"
#include "tests/ui/health/HealthViewFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextDocumentFragment>

namespace cw {

namespace {

/// The report of what the workspace shows, written to a folder of the test.
class ReportDialogTest : public HealthViewFixture
{
protected:
    void openDialog()
    {
        showView();
        dialog = std::make_unique<ReportDialog>(
            view->model(),
            ReportServices{
                .tasks = tasks,
                .files = files,
                .openFolder = [this](const QString& path) { opened = path; },
                .document = document->path()},
            nullptr);
        part<QComboBox>("reportFormat")->setCurrentIndex(1);
    }

    template <class Widget>
    Widget* part(const char* name) const
    {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }

    /// All words of the report.
    QString written()
    {
        const QString path = folder.filePath(QStringLiteral("report.html"));
        files.next = {path};
        part<QPushButton>("writeReportNow")->click();
        EXPECT_TRUE(QTest::qWaitFor([this] { return tasks.isIdle(); }));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QTextDocumentFragment::fromHtml(QString::fromUtf8(file.readAll())).toPlainText();
    }

    QTemporaryDir folder;
    QString opened;
    std::unique_ptr<ReportDialog> dialog;
};

} // namespace

TEST_F(ReportDialogTest, TheReportHasTheNumbersAndSentencesOfTheScreen)
{
    openDialog();
    part<QCheckBox>("reportNames")->setChecked(true);
    const QString report = written();
    const QList<PanelCard*> cards = view->findChildren<PanelCard*>();
    ASSERT_GE(cards.size(), 5);
    for (const PanelCard* each : cards) {
        for (const char* label : {"panelFigure", "panelSentence"})
            EXPECT_TRUE(report.contains(textOf(each, label))) << qPrintable(textOf(each, label));
    }
    EXPECT_TRUE(report.contains(textOf(view.get(), "phaseName")));
}

TEST_F(ReportDialogTest, NamesNobodyUnlessThatIsChosen)
{
    openDialog();
    EXPECT_FALSE(part<QCheckBox>("reportNames")->isChecked());
    const QString report = written();
    for (const char* name : {"Ana Ruiz", "Bo Lind", "Chi Okoro", "Dee Vidal"})
        EXPECT_FALSE(report.contains(QLatin1String(name))) << name;
}

TEST_F(ReportDialogTest, IsOfTheRuleTheDayAndTheFilterOfTheScreen)
{
    openDialog();
    const auto only = query::parseFilter(
        QStringLiteral("name contains Bo"), query::FilterWords(document->network()));
    ASSERT_TRUE(only.isOk());
    view->model().setAsk({.rule = Rule::Mean, .minDepth = 0, .asOf = {}, .filter = only.filter});
    EXPECT_FALSE(part<QPushButton>("writeReportNow")->isEnabled());
    waitForAll();
    EXPECT_TRUE(part<QLabel>("reportOf")->text().contains(QStringLiteral("1 member(s)")));
    EXPECT_TRUE(part<QPushButton>("writeReportNow")->isEnabled());
    part<QCheckBox>("reportNames")->setChecked(true);
    const QString report = written();
    EXPECT_TRUE(report.contains(QStringLiteral("mean of both sides")));
    EXPECT_FALSE(report.contains(QStringLiteral("Ana Ruiz")));
}

TEST_F(ReportDialogTest, LeavesOutWhatIsNotChosenButNeverTheRelationships)
{
    openDialog();
    EXPECT_FALSE(part<QCheckBox>("reportSection_relationships")->isEnabled());
    EXPECT_FALSE(part<QCheckBox>("reportSection_activity")->isEnabled()); // nothing was recorded
    for (const char* section : {"shape", "resilience", "reach", "coverage", "bridging", "change"})
        part<QCheckBox>(qPrintable(QStringLiteral("reportSection_") + QLatin1String(section)))
            ->setChecked(false);
    const QString report = written();
    EXPECT_TRUE(report.contains(QStringLiteral("Relationships")));
    EXPECT_FALSE(report.contains(QStringLiteral("Resilience and power")));
}

TEST_F(ReportDialogTest, SaysWhereItIsAndOpensTheFolder)
{
    openDialog();
    EXPECT_TRUE(part<QPushButton>("openReportFolder")->isHidden());
    written();
    EXPECT_TRUE(part<QLabel>("reportOutcome")->text().contains(QStringLiteral("report.html")));
    part<QPushButton>("openReportFolder")->click();
    EXPECT_EQ(opened, folder.path());
}

TEST_F(ReportDialogTest, SaysWhyItCouldNotBeWritten)
{
    openDialog();
    files.next = {folder.filePath(QStringLiteral("nowhere/report.html"))};
    part<QPushButton>("writeReportNow")->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return tasks.isIdle(); }));
    EXPECT_FALSE(part<QLabel>("reportOutcome")->text().isEmpty());
    EXPECT_FALSE(part<QLabel>("reportOutcome")->text().startsWith(QStringLiteral("Written")));
    EXPECT_TRUE(part<QPushButton>("openReportFolder")->isHidden());
    EXPECT_TRUE(part<QPushButton>("writeReportNow")->isEnabled());
}

} // namespace cw
