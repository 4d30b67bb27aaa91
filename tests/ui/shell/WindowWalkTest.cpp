// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "tests/support/FakeDialogs.h"
#include "ui/members/FieldDialog.h"
#include "ui/members/FieldsDialog.h"
#include "ui/members/TagsDialog.h"
#include "ui/relationships/AssessmentDialog.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/BackupsDialog.h"
#include "ui/shell/EraseDialog.h"
#include "ui/shell/NetworkDialog.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/SalvageDialog.h"
#include "ui/shell/Settings.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/WindowFrame.h"
#include "ui/tasks/Commits.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <gtest/gtest.h>

#include <set>

namespace cw {

namespace {

std::string describe(const QWidget& widget)
{
    return (QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') +
            widget.objectName())
        .toStdString();
}

/// Everything a person can come to with Tab or press says its name to a screen reader.
void expectNamed(QWidget& window)
{
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool canAct = widget->focusPolicy() & Qt::TabFocus;
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_"));
        if (!canAct || isPart || !widget->isVisibleTo(&window))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(spoken, nullptr) << describe(*widget);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << describe(*widget);
    }
}

/// What has the focus, one Tab after the other, until it comes round.
std::vector<QWidget*> tabOrder(QWidget& window)
{
    std::vector<QWidget*> order;
    std::set<QWidget*> seen;
    if (!QApplication::focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    while (QWidget* focused = QApplication::focusWidget()) {
        if (!seen.insert(focused).second)
            break;
        order.push_back(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    return order;
}

struct WindowWalkTest : testing::Test
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.conf"))};
    FakePrompter prompter;
    FakeFileChooser files;
    MainWindow window{WindowServices{.settings = settings, .prompter = prompter, .files = files}};

    void SetUp() override
    {
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    std::size_t positionOf(const std::vector<QWidget*>& order, const char* name)
    {
        const auto at = std::find_if(order.begin(), order.end(), [name](const QWidget* widget) {
            return widget->objectName() == QLatin1String(name);
        });
        EXPECT_NE(at, order.end()) << name;
        return static_cast<std::size_t>(at - order.begin());
    }
};

} // namespace

TEST_F(WindowWalkTest, EverythingOnTheWelcomePageHasAName)
{
    settings.addRecentDocument(
        {.path = QStringLiteral("/gone.weave"),
         .name = QStringLiteral("Gone"),
         .opened = QDateTime::currentDateTime()});
    expectNamed(window);
}

TEST_F(WindowWalkTest, EverythingAroundAnOpenNetworkHasAName)
{
    window.create(folder.filePath(QStringLiteral("a.weave")));
    ASSERT_NE(window.document(), nullptr);
    expectNamed(window);
}

TEST_F(WindowWalkTest, EverythingInTheDialogsHasAName)
{
    SettingsDialog settingsDialog(settings);
    expectNamed(settingsDialog);
    ShortcutsDialog shortcuts(window.actions());
    expectNamed(shortcuts);
    AboutDialog about;
    expectNamed(about);
    const QDateTime now = QDateTime::currentDateTime();
    const BackupOffer backup{.path = {}, .made = now, .bytes = 1};
    RecoveryPage recovery(
        {.path = QStringLiteral("/a.weave"),
         .details = QStringLiteral("x"),
         .backups = {backup, backup}},
        now);
    expectNamed(recovery);
    BackupsDialog backups;
    backups.setBackups({backup, backup}, now);
    expectNamed(backups);
    SalvageDialog salvage({.tables = {{.table = QStringLiteral("member"), .kept = 1}}});
    expectNamed(salvage);
    EraseDialog erase(ErasePreview{.mentions = {QStringLiteral("x")}});
    expectNamed(erase);
    window.create(folder.filePath(QStringLiteral("a.weave")));
    Commits commits(*window.document(), window.tasks());
    NetworkDialog network(commits);
    expectNamed(network);
    // These go by themselves when they are closed.
    expectNamed(*new FieldsDialog(commits, &window));
    expectNamed(*new FieldDialog(commits, {}, &window));
    expectNamed(*new TagsDialog(commits, {}, &window));
    expectNamed(*new AssessmentDialog(commits, {}, {}, &window));
}

TEST_F(WindowWalkTest, KeysOfOneViewAreListedInTheLanguageToo)
{
    QTranslator german;
    ASSERT_TRUE(german.load(QStringLiteral(":/i18n/commonweave_de.qm")));
    QCoreApplication::installTranslator(&german);
    const ShortcutsDialog shortcuts(window.actions());
    QCoreApplication::removeTranslator(&german);
    QStringList said;
    for (const QLabel* label : shortcuts.findChildren<QLabel*>())
        said.append(label->text());
    EXPECT_TRUE(said.contains(QStringLiteral("Beziehungen entlanggehen")))
        << said.join(u'\n').toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("Walk along relationships")));
}

TEST_F(WindowWalkTest, ThePageOfKeysFitsALowScreen)
{
    const ShortcutsDialog shortcuts(window.actions());
    EXPECT_LE(shortcuts.sizeHint().height(), 680);
    EXPECT_LE(shortcuts.sizeHint().width(), 1240);
}

TEST_F(WindowWalkTest, TabGoesFromTheBarThroughThePage)
{
    const std::vector<QWidget*> order = tabOrder(window);
    const std::size_t search = positionOf(order, "searchButton");
    const std::size_t menu = positionOf(order, "menuButton");
    const std::size_t import = positionOf(order, "welcome_import");
    const std::size_t sample = positionOf(order, "welcome_open_sample");
    EXPECT_LT(search, menu);
    EXPECT_LT(menu, import);
    EXPECT_LT(import, sample);
}

TEST_F(WindowWalkTest, EveryPrimaryButtonIsAlone)
{
    int primary = 0;
    const auto buttons = window.findChildren<QPushButton*>();
    for (const QPushButton* button : buttons)
        primary += button->isVisible() && button->property("cwPrimary").toBool();
    EXPECT_EQ(primary, 1);
}

} // namespace cw
