// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Settings.h"

#include "ui/shell/SettingsDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace cw {

namespace {

struct SettingsTest : testing::Test
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("commonweave.conf"));

    RecentDocument recent(int i)
    {
        return {
            .path = folder.filePath(QStringLiteral("%1.weave").arg(i)),
            .name = QStringLiteral("Network %1").arg(i),
            .opened = QDateTime(QDate(2025, 1, 1 + i), QTime(9, 0))};
    }
};

} // namespace

TEST_F(SettingsTest, AreThereAgainNextTime)
{
    {
        Settings settings(path);
        settings.setAppearance(Appearance::Dark);
        settings.setReduceMotion(true);
        EXPECT_EQ(settings.smallestGroup(), 5);
        settings.setSmallestGroup(8);
        settings.setLanguage(QStringLiteral("de"));
        EXPECT_EQ(settings.legendFolded(), std::nullopt);
        settings.setLegendFolded(false);
        settings.addRecentDocument(recent(1));
        settings.setWindowState(
            recent(1).path,
            {.geometry = "abc", .workspace = QStringLiteral("members"), .inspectorFolded = true});
    }
    const Settings again(path);
    EXPECT_EQ(again.appearance(), Appearance::Dark);
    EXPECT_TRUE(again.reduceMotion());
    EXPECT_EQ(again.smallestGroup(), 8);
    EXPECT_EQ(again.language(), QStringLiteral("de"));
    EXPECT_EQ(again.legendFolded(), false);
    EXPECT_EQ(again.recentDocuments(), std::vector{recent(1)});
    const WindowState state = again.windowState(recent(1).path);
    EXPECT_EQ(state.geometry, QByteArray("abc"));
    EXPECT_EQ(state.workspace, QStringLiteral("members"));
    EXPECT_TRUE(state.inspectorFolded);
}

TEST_F(SettingsTest, ForgetTheTableOfADocumentThatIsNoLongerAmongTheRecentOnes)
{
    Settings settings(path);
    const TableState left{.columns = {QStringLiteral("fields.since")}};
    for (int i = 1; i <= Settings::kMostRecent; ++i) {
        settings.addRecentDocument(recent(i));
        settings.setTableState(recent(i).path, left);
    }
    EXPECT_EQ(settings.tableState(recent(1).path), left);
    settings.addRecentDocument(recent(Settings::kMostRecent + 1));
    EXPECT_EQ(settings.tableState(recent(1).path), TableState());
    EXPECT_EQ(settings.tableState(recent(2).path), left);
}

TEST_F(SettingsTest, KeepHowATableWasLeftUntilDocumentsAreForgotten)
{
    const TableState left{
        .columns = {QStringLiteral("name"), QStringLiteral("fields.since")},
        .widths = {200, 90},
        .sortedBy = QStringLiteral("place"),
        .isDescending = true};
    {
        Settings settings(path);
        settings.setTableState(recent(1).path, left);
    }
    Settings again(path);
    EXPECT_EQ(again.tableState(recent(1).path), left);
    EXPECT_EQ(again.tableState(recent(2).path), TableState());
    again.setRemembersDocuments(false);
    EXPECT_EQ(again.tableState(recent(1).path), TableState());
    again.setTableState(recent(1).path, left);
    EXPECT_EQ(again.tableState(recent(1).path), TableState());
}

TEST_F(SettingsTest, KeepHowAMapWasLeftUntilDocumentsAreForgotten)
{
    SavedView left;
    left.id = SavedViewId{9};
    left.name = QStringLiteral("Küche, “Herd”");
    left.appearance = QStringLiteral("{\"rules\":[]}");
    left.filter = QStringLiteral("sector = \"Food aid\"");
    left.focus = MemberId{7};
    left.focusSteps = 2;
    left.arrangement = 3;
    left.centerX = -12.5;
    left.zoom = 0.25;
    {
        Settings settings(path);
        settings.setMapState(recent(1).path, left);
    }
    Settings again(path);
    EXPECT_EQ(again.mapState(recent(1).path), left);
    EXPECT_EQ(again.mapState(recent(2).path), std::nullopt);
    again.setRemembersDocuments(false);
    EXPECT_EQ(again.mapState(recent(1).path), std::nullopt);
    again.setMapState(recent(1).path, left);
    EXPECT_EQ(again.mapState(recent(1).path), std::nullopt);
}

TEST_F(SettingsTest, KeepHowAMapIsTidiedUntilDocumentsAreForgotten)
{
    const LayoutChoices choices{
        .clustering = 0.8, .isDeeperNearer = true, .groupBy = QStringLiteral("field:team")};
    {
        Settings settings(path);
        settings.setLayoutChoices(recent(1).path, choices);
    }
    Settings again(path);
    EXPECT_EQ(again.layoutChoices(recent(1).path), choices);
    EXPECT_EQ(again.layoutChoices(recent(2).path), LayoutChoices());
    again.setRemembersDocuments(false);
    EXPECT_EQ(again.layoutChoices(recent(1).path), LayoutChoices());
    again.setLayoutChoices(recent(1).path, choices);
    EXPECT_EQ(again.layoutChoices(recent(1).path), LayoutChoices());
}

TEST_F(SettingsTest, KeepRecentDocumentsNewestFirstAndOnce)
{
    Settings settings(path);
    for (int i = 0; i < Settings::kMostRecent + 3; ++i)
        settings.addRecentDocument(recent(i));
    settings.addRecentDocument(recent(5));
    const auto documents = settings.recentDocuments();
    ASSERT_EQ(documents.size(), std::size_t(Settings::kMostRecent));
    EXPECT_EQ(documents[0], recent(5));
    EXPECT_EQ(documents[1], recent(Settings::kMostRecent + 2));
    EXPECT_EQ(std::count(documents.begin(), documents.end(), recent(5)), 1);
}

TEST_F(SettingsTest, ForgetDocumentsWhenToldTo)
{
    Settings settings(path);
    settings.addRecentDocument(recent(1));
    settings.setRemembersDocuments(false);
    settings.addRecentDocument(recent(2));
    EXPECT_TRUE(settings.recentDocuments().empty());
}

TEST_F(SettingsTest, DialogIsInForceAtOnce)
{
    Settings settings(path);
    SettingsDialog dialog(settings);
    QSignalSpy changes(&settings, &Settings::changed);
    auto* box = dialog.findChild<QComboBox*>(QStringLiteral("appearanceComboBox"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(settings.appearance(), Appearance::Dark);
    dialog.findChild<QCheckBox*>(QStringLiteral("reduceMotionCheckBox"))->click();
    EXPECT_TRUE(settings.reduceMotion());
    EXPECT_EQ(changes.count(), 3);
    auto* group = dialog.findChild<QSpinBox*>(QStringLiteral("smallestGroupSpinBox"));
    group->setValue(1);
    EXPECT_EQ(settings.smallestGroup(), 3) << "fewer would tell who said what";
}

} // namespace cw
