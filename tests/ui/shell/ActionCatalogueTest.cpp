// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActionCatalogue.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace cw {

namespace {

/// What the platform and text fields need for themselves.
const std::set<QString> kReserved{
    QStringLiteral("Ctrl+C"), QStringLiteral("Ctrl+V"), QStringLiteral("Ctrl+X"),
    QStringLiteral("Tab"),    QStringLiteral("Return"), QStringLiteral("Esc"),
    QStringLiteral("Alt+F4"), QStringLiteral("Space"),
};

} // namespace

TEST(ActionCatalogue, HasNoShortcutTwiceAndNoneThatIsReserved)
{
    QWidget window;
    const ActionCatalogue catalogue(&window);
    std::map<QString, QString> owners;
    for (const ActionSpec& spec : actionTable()) {
        const QAction& action = catalogue.action(spec.id);
        for (const QKeySequence& keys : action.shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            EXPECT_FALSE(text.isEmpty()) << spec.key;
            EXPECT_FALSE(kReserved.contains(text)) << spec.key << " takes " << text.toStdString();
            const auto [at, isNew] = owners.emplace(text, action.objectName());
            EXPECT_TRUE(isNew) << text.toStdString() << ": " << at->second.toStdString() << " and "
                               << spec.key;
        }
    }
}

TEST(ActionCatalogue, GivesNoKeyOfAViewTwice)
{
    for (const auto keys : {&ActionSpec::mapKeys, &ActionSpec::tableKeys}) {
        std::set<QString> taken;
        for (const ActionSpec& spec : actionTable()) {
            for (const QKeySequence& sequence : keySequences(spec.shortcuts))
                taken.insert(sequence.toString(QKeySequence::PortableText));
        }
        for (const ActionSpec& spec : actionTable()) {
            for (const QKeySequence& sequence : keySequences(spec.*keys)) {
                const QString text = sequence.toString(QKeySequence::PortableText);
                EXPECT_FALSE(text.isEmpty()) << spec.key;
                EXPECT_FALSE(kReserved.contains(text)) << spec.key;
                EXPECT_TRUE(taken.insert(text).second) << spec.key << " " << text.toStdString();
            }
        }
    }
}

TEST(ActionCatalogue, AKeyOfTheMapWorksOnlyThere)
{
    QWidget window;
    auto* map = new QWidget(&window);
    auto* other = new QWidget(&window);
    for (QWidget* each : {map, other})
        each->setFocusPolicy(Qt::StrongFocus);
    const ActionCatalogue catalogue(&window);
    catalogue.bindMapKeys(*map);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    int fits = 0;
    QObject::connect(
        &catalogue.action(ActionId::ZoomToFit), &QAction::triggered, &window, [&] { ++fits; });
    other->setFocus();
    QTest::keyClick(other, Qt::Key_F);
    EXPECT_EQ(fits, 0);
    map->setFocus();
    QTest::keyClick(map, Qt::Key_F);
    EXPECT_EQ(fits, 1);
    catalogue.action(ActionId::ZoomToFit).setEnabled(false);
    QTest::keyClick(map, Qt::Key_F);
    EXPECT_EQ(fits, 1);
}

TEST(ActionCatalogue, SaysWhatEachActionIsAndDoes)
{
    QWidget window;
    const ActionCatalogue catalogue(&window);
    std::set<QString> texts;
    std::set<QString> keys;
    for (const ActionSpec& spec : actionTable()) {
        const QAction& action = catalogue.action(spec.id);
        EXPECT_FALSE(action.text().isEmpty()) << spec.key;
        EXPECT_FALSE(action.statusTip().isEmpty()) << spec.key;
        EXPECT_TRUE(texts.insert(ActionCatalogue::plainText(action)).second) << spec.key;
        EXPECT_TRUE(keys.insert(action.objectName()).second) << spec.key;
    }
}

TEST(ActionCatalogue, PutsEveryActionIntoTheMenuOnce)
{
    QWidget window;
    const ActionCatalogue catalogue(&window);
    const std::unique_ptr<QMenu> menu(catalogue.makeMenu(nullptr));
    std::multiset<QAction*> listed;
    const auto submenus = menu->actions();
    for (const QAction* submenu : submenus) {
        const auto actions = submenu->menu()->actions();
        for (QAction* action : actions) {
            if (!action->isSeparator())
                listed.insert(action);
        }
    }
    EXPECT_EQ(listed.size(), actionTable().size());
    for (const ActionSpec& spec : actionTable())
        EXPECT_EQ(listed.count(&catalogue.action(spec.id)), 1u) << spec.key;
}

TEST(ActionCatalogue, TurnsAWholeContextOffAndOn)
{
    QWidget window;
    ActionCatalogue catalogue(&window);
    catalogue.setUsable(ActionContext::Document, false);
    EXPECT_FALSE(catalogue.action(ActionId::CloseNetwork).isEnabled());
    EXPECT_TRUE(catalogue.action(ActionId::OpenNetwork).isEnabled());
    catalogue.setUsable(ActionContext::Document, true);
    EXPECT_TRUE(catalogue.action(ActionId::CloseNetwork).isEnabled());
}

} // namespace cw
