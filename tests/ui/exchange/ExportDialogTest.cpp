// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ExportDialog.h"

#include "tests/support/DocumentFixture.h"
#include "tests/support/FakeDialogs.h"
#include "ui/canvas/MapModel.h"
#include "ui/tasks/TaskRunner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace cw {

namespace {

class ExportDialogTest : public DocumentFixture
{
protected:
    ExportDialogTest()
    {
        Member ana;
        ana.name = QStringLiteral("Ana Ruiz");
        ana.notes = QStringLiteral("dislikes meetings");
        const MemberId first = add(ana);
        relate(first, addMember("Bo Lind"));
        dialog = std::make_unique<ExportDialog>(
            *document, ExportServices{.tasks = tasks, .files = files, .prompter = prompter},
            MapToExport{[this] { return map.snapshot(); }, {}});
        dialog->show();
    }

    void exportAs(const char* key, const char* name)
    {
        auto* format = dialog->findChild<QComboBox*>(QStringLiteral("exportFormat"));
        format->setCurrentIndex(format->findData(QLatin1String(key)));
        files.next = {folder.filePath(QLatin1String(name))};
        dialog->findChild<QPushButton*>(QStringLiteral("exportButton"))->click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return tasks.isIdle(); }, 30'000));
    }

    QByteArray read(const char* name) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString leftBehind() const { return dialog->findChild<QPlainTextEdit*>()->toPlainText(); }

    TaskRunner tasks;
    FakeFileChooser files;
    FakePrompter prompter;
    MapModel map{*document};
    std::unique_ptr<ExportDialog> dialog;
};

} // namespace

TEST_F(ExportDialogTest, WritesTheNetworkAndSaysWhatStayedHere)
{
    exportAs("kumu-blueprint", "out.json");
    EXPECT_TRUE(read("out.json").contains("Ana Ruiz"));
    EXPECT_FALSE(read("out.json").contains("dislikes meetings"));
    EXPECT_FALSE(leftBehind().isEmpty());
}

TEST_F(ExportDialogTest, LetsPrivateNotesLeaveOnlyWhenTold)
{
    dialog->findChild<QCheckBox*>(QStringLiteral("exportPrivate"))->setChecked(true);
    exportAs("kumu-blueprint", "out.json");
    EXPECT_TRUE(read("out.json").contains("dislikes meetings"));
    constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::ReadOther;
    EXPECT_FALSE(QFile::permissions(folder.filePath(QStringLiteral("out.json"))) & kOthers);
}

TEST_F(ExportDialogTest, DrawsTheMapAsItIsShown)
{
    map.setAppearance({withRule(standardRules(), {.attribute = QStringLiteral("kind")})});
    exportAs("svg", "map.svg");
    EXPECT_TRUE(read("map.svg").contains("person")) << "the legend of what is shown";
    dialog = std::make_unique<ExportDialog>(
        *document, ExportServices{.tasks = tasks, .files = files, .prompter = prompter},
        MapToExport{});
    exportAs("svg", "other.svg");
    EXPECT_TRUE(read("other.svg").contains("Ana Ruiz")) << "without one it is made";
}

TEST_F(ExportDialogTest, APictureIsDrawnAsATaskThatCanBeCancelled)
{
    auto* format = dialog->findChild<QComboBox*>(QStringLiteral("exportFormat"));
    format->setCurrentIndex(format->findData(QStringLiteral("png")));
    files.next = {folder.filePath(QStringLiteral("map.png"))};
    auto* button = dialog->findChild<QPushButton*>(QStringLiteral("exportButton"));
    button->click();
    EXPECT_FALSE(tasks.isIdle());
    EXPECT_FALSE(button->isEnabled());
    tasks.cancelAll();
    ASSERT_TRUE(QTest::qWaitFor([this] { return tasks.isIdle(); }, 30'000));
    EXPECT_TRUE(button->isEnabled());
}

TEST_F(ExportDialogTest, AsksBeforeItReplacesTheOtherFileOfAPair)
{
    exportAs("kumu-csv", "out.csv");
    const QByteArray before = read("out-elements.csv");
    EXPECT_TRUE(before.contains("Ana Ruiz"));
    addMember("Chi Eze");
    prompter.answer = false;
    exportAs("kumu-csv", "out.csv");
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_EQ(read("out-elements.csv"), before);
    prompter.answer = true;
    exportAs("kumu-csv", "out.csv");
    EXPECT_TRUE(read("out-elements.csv").contains("Chi Eze"));
}

TEST_F(ExportDialogTest, DrawsTheMap)
{
    exportAs("svg", "map.svg");
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("exportButton"))->isEnabled());
    EXPECT_TRUE(read("map.svg").contains("<svg"));
    EXPECT_FALSE(dialog->findChild<QCheckBox*>(QStringLiteral("exportPrivate"))->isVisible());
}

} // namespace cw
