// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/rules/RuleEditor.h"

#include "core/edit/Cells.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/rules/RuleRow.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace cw {

namespace {

class RuleEditorTest : public MapFixture
{
protected:
    RuleEditorTest()
    {
        relate(addMember("Ana", 0, 0, MemberKind::Individual, "Food"), addMember("Bo", 300, 200));
        editor = std::make_unique<RuleEditor>(network());
        QObject::connect(
            editor.get(), &RuleEditor::rulesChanged, editor.get(),
            [this](const AppearanceRules& changed) { rules = changed; });
        editor->setRules(rules);
        editor->show();
    }

    AppearanceRules rules = standardRules();
    std::unique_ptr<RuleEditor> editor;

    RuleRow* row(int index) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return editor->findChildren<RuleRow*>().value(index);
    }
    template <class Widget>
    Widget* in(int index, const char* name) const
    {
        return row(index)->template findChild<Widget*>(QLatin1String(name));
    }
    static void choose(QMenu& menu, const char* text)
    {
        emit menu.aboutToShow();
        for (QAction* action : menu.actions()) {
            if (action->text() == QLatin1String(text)) {
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << text << " is not offered";
    }
    QStringList attributes() const
    {
        QStringList all;
        for (const AppearanceRule& rule : rules.rules)
            all << rule.attribute;
        return all;
    }
};

} // namespace

TEST_F(RuleEditorTest, ChangesWhatARuleFollowsWhereItStands)
{
    choose(*in<QToolButton>(0, "ruleAttributeButton")->menu(), "Kind");
    EXPECT_EQ(attributes(), QStringLiteral("kind,degree,kind,depth").split(u','));
    choose(*in<QToolButton>(0, "ruleAttributeButton")->menu(), "Core");
    EXPECT_EQ(rules.rules[0].scale, RuleScale::Sequential) << "a number has a scale";
    EXPECT_TRUE(rules.rules[0].isReversed) << "and more stands out from the ground";
    choose(*in<QToolButton>(0, "ruleScaleButton")->menu(), "Around a middle");
    EXPECT_EQ(rules.rules[0].scale, RuleScale::Diverging);
    choose(*in<QToolButton>(0, "ruleScaleButton")->menu(), "Turn the scale round");
    EXPECT_TRUE(rules.rules[0].isReversed);
}

TEST_F(RuleEditorTest, AddsAndRemoves)
{
    auto* add = editor->findChild<QToolButton*>(QStringLiteral("addRuleButton"));
    emit add->menu()->aboutToShow();
    for (QAction* action : add->menu()->actions()) {
        if (action->text() == QStringLiteral("Relationships: Dashes"))
            choose(*action->menu(), "Only link");
    }
    ASSERT_EQ(rules.rules.size(), 5);
    EXPECT_EQ(rules.rules[4].owner, RuleOwner::Relationships);
    EXPECT_EQ(rules.rules[4].channel, RuleChannel::Dash);
    EXPECT_EQ(rules.rules[4].attribute, QStringLiteral("bridge"));
    in<QToolButton>(1, "removeRuleButton")->click();
    EXPECT_EQ(attributes(), QStringLiteral("sector,kind,depth,bridge").split(u','));
}

TEST_F(RuleEditorTest, OrdersByKeysAndKeepsTheFocus)
{
    QTest::keyClick(in<QToolButton>(0, "ruleHandle"), Qt::Key_Down);
    EXPECT_EQ(attributes(), QStringLiteral("degree,sector,kind,depth").split(u','));
    QTest::keyClick(in<QToolButton>(0, "ruleHandle"), Qt::Key_Up);
    EXPECT_EQ(attributes().front(), QStringLiteral("degree")) << "the first stays the first";
}

TEST_F(RuleEditorTest, OrdersByDragging)
{
    auto* handle = in<QToolButton>(0, "ruleHandle");
    const QPoint from = handle->rect().center();
    const QPoint to(from.x(), row(2)->y() - row(0)->y() + row(2)->height() - 2);
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::mouseMove(handle, (from + to) / 2);
    QTest::mouseMove(handle, to);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
    EXPECT_EQ(attributes(), QStringLiteral("degree,kind,sector,depth").split(u','));
}

TEST_F(RuleEditorTest, LeavesRulesOfANewerVersionAlone)
{
    rules.rules.insert(1, {.foreign = QStringLiteral("{\"channel\":\"aura\"}")});
    editor->setRules(rules);
    QTest::keyClick(in<QToolButton>(0, "ruleHandle"), Qt::Key_Down);
    EXPECT_EQ(rules.rules.size(), 5);
    EXPECT_NE(row(3), nullptr);
    EXPECT_EQ(row(4), nullptr) << "it cannot be changed here";
}

TEST_F(RuleEditorTest, TheEndsOfAScaleAreTyped)
{
    choose(*in<QToolButton>(0, "ruleAttributeButton")->menu(), "Core");
    choose(*in<QToolButton>(0, "ruleScaleButton")->menu(), "Around a middle");
    const auto type = [&](const char* field, const char* text) {
        auto* edit = in<QLineEdit>(0, field);
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
        if (*text == 0)
            edit->clear();
        QTest::keyClick(edit, Qt::Key_Return);
        return in<QLabel>(0, "scaleProblem")->text();
    };
    EXPECT_EQ(type("scaleFromEdit", "2"), QString());
    EXPECT_EQ(rules.rules[0].from, 2.0);
    auto* to = in<QLineEdit>(0, "scaleToEdit");
    EXPECT_FALSE(type("scaleToEdit", "1").isEmpty()) << "ends below where it begins";
    EXPECT_FALSE(rules.rules[0].to.has_value());
    for (const char* nonsense : {"many", "1e999", "nan", "inf", "2 2 2", "1e30"})
        EXPECT_FALSE(type("scaleToEdit", nonsense).isEmpty()) << nonsense;
    EXPECT_EQ(type("scaleToEdit", "10.5"), QString());
    EXPECT_EQ(rules.rules[0].to, 10.5);
    EXPECT_EQ(in<QLineEdit>(0, "scaleToEdit"), to) << "the row is not made anew under the keys";
    EXPECT_FALSE(type("scaleMiddleEdit", "11").isEmpty()) << "not between the ends";
    EXPECT_EQ(type("scaleMiddleEdit", "4"), QString());
    EXPECT_EQ(rules.rules[0].middle, 4.0);
    EXPECT_EQ(type("scaleFromEdit", ""), QString());
    EXPECT_FALSE(rules.rules[0].from.has_value()) << "automatic again";
}

TEST_F(RuleEditorTest, TheEndsOfAScaleOfDatesAreDates)
{
    ASSERT_TRUE(commit(edit::setField(
        context(), network().all<Member>().begin()->id, &Member::joined,
        *CivilDate::of(2025, 1, 1))));
    choose(*in<QToolButton>(0, "ruleAttributeButton")->menu(), "Joined");
    auto* from = in<QLineEdit>(0, "scaleFromEdit");
    ASSERT_NE(from, nullptr);
    QTest::keyClicks(from, QStringLiteral("2024-02-01"));
    QTest::keyClick(from, Qt::Key_Return);
    EXPECT_EQ(rules.rules[0].from, double(CivilDate::of(2024, 2, 1)->epochDays()));
    from->setText(QStringLiteral("soon"));
    QTest::keyClick(from, Qt::Key_Return);
    EXPECT_FALSE(in<QLabel>(0, "scaleProblem")->text().isEmpty());
    EXPECT_EQ(rules.rules[0].from, double(CivilDate::of(2024, 2, 1)->epochDays()));
}

TEST_F(RuleEditorTest, OneColourIsChosenByName)
{
    auto* menu = in<QToolButton>(0, "ruleAttributeButton")->menu();
    emit menu->aboutToShow();
    choose(*menu->findChild<QMenu*>(QStringLiteral("oneColorMenu")), "Sky blue");
    EXPECT_EQ(rules.rules[0].fixed, PaletteColor::Sky);
    EXPECT_EQ(
        in<QToolButton>(0, "ruleAttributeButton")->accessibleName(), QStringLiteral("Sky blue"));
    EXPECT_EQ(in<QToolButton>(0, "ruleScaleButton"), nullptr);
    EXPECT_EQ(in<QLineEdit>(0, "scaleFromEdit"), nullptr);
}

} // namespace cw
