// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/present/Presentation.h"

#include "core/edit/Arrangements.h"
#include "core/edit/CustomFields.h"
#include "core/edit/Views.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/views/ViewText.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QLabel>
#include <QPointer>
#include <QTest>

namespace cw {

namespace {

class PresentationTest : public MapFixture
{
protected:
    PresentationTest() { motion::setReduced(true); }
    ~PresentationTest() override { motion::setReduced(false); }

    TaskRunner tasks;
    Commits commits{*document, tasks};

    std::unique_ptr<Presentation> present(const char* name = "")
    {
        auto presentation = std::make_unique<Presentation>(commits, QSize(800, 500));
        presentation->resize(1600, 1000);
        presentation->QWidget::show();
        presentation->begin(QString::fromLatin1(name));
        return presentation;
    }
    void save(const char* name, const AppearanceRules& rules, double zoom = 0)
    {
        SavedView view;
        view.name = QString::fromLatin1(name);
        view.appearance = viewText({.rules = rules});
        view.zoom = zoom;
        ASSERT_TRUE(commit(edit::saveView(context(), view)));
    }
};

} // namespace

TEST_F(PresentationTest, IsWalkedByKeys)
{
    relate(addMember("Ana", 0, 0, MemberKind::Individual, "Food"), addMember("Bo", 300, 200));
    save("First", standardRules());
    save("Second", withRule(standardRules(), {.attribute = QStringLiteral("kind")}), 0.5);
    save("Third", {});
    const auto presentation = present("Second");
    EXPECT_EQ(presentation->title(), QStringLiteral("Second"));
    EXPECT_NEAR(presentation->canvas().camera().target().scale, 1.0, 1e-9)
        << "twice as large as the map where it was saved";
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(presentation.get(), key);
        return presentation->title();
    };
    EXPECT_EQ(press(Qt::Key_Right), QStringLiteral("Third"));
    EXPECT_EQ(press(Qt::Key_Right), QStringLiteral("Third")) << "shipped ones are not shown then";
    EXPECT_EQ(press(Qt::Key_Left), QStringLiteral("Second"));
    EXPECT_EQ(press(Qt::Key_Home), QStringLiteral("First"));
    EXPECT_EQ(press(Qt::Key_Left), QStringLiteral("First"));
    EXPECT_EQ(press(Qt::Key_Space), QStringLiteral("Second"));
    EXPECT_EQ(press(Qt::Key_End), QStringLiteral("Third"));
    EXPECT_TRUE(
        rulesOf(presentation->model().appearance().rules, RuleOwner::Members, RuleChannel::Color)
            .isEmpty());
    EXPECT_EQ(presentation->scheme(), theme::Scheme::Light);
    press(Qt::Key_D);
    EXPECT_EQ(presentation->scheme(), theme::Scheme::Dark);
    EXPECT_EQ(theme::schemeOf(presentation->canvas().palette()), theme::Scheme::Dark);
    press(Qt::Key_Escape);
    EXPECT_FALSE(presentation->isVisible());
}

TEST_F(PresentationTest, WithoutSavedViewsGoesThroughTheShippedOnes)
{
    relate(addMember("Ana", 0, 0, MemberKind::Individual, "Food"), addMember("Bo", 300, 200));
    const auto presentation = present();
    EXPECT_EQ(presentation->title(), QStringLiteral("By sector"));
    QTest::keyClick(presentation.get(), Qt::Key_PageDown);
    EXPECT_EQ(presentation->title(), QStringLiteral("Connectors"));
    EXPECT_EQ(network().all<SavedView>().size(), 0U);
}

TEST_F(PresentationTest, WritesLargeEnoughForARoom)
{
    addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    const auto presentation = present();
    const auto* heading = presentation->findChild<QLabel*>(QStringLiteral("presentationTitle"));
    EXPECT_GE(heading->font().pixelSize(), 1000 / 25);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto picture = presentation->canvas().pictures().picture();
            return picture && picture->view == presentation->canvas().camera().view() &&
                   !picture->names.empty() && presentation->canvas().isSettled();
        },
        10'000));
    const auto name = presentation->canvas().pictures().picture()->names.front();
    EXPECT_GE(name.label.box.height(), 1000.0 / 50);
}

TEST_F(PresentationTest, ShowsNothingPrivate)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 300, 200);
    const RelationshipId tie = relate(ana, bo);
    ASSERT_TRUE(commit(edit::deepen(context(), tie, ana, 4)));
    ASSERT_TRUE(commit(edit::deepen(context(), tie, bo, 2)));
    FieldDefinition field;
    field.label = QStringLiteral("Mood");
    field.isPrivate = true;
    ASSERT_TRUE(commit(edit::defineField(context(), field)));
    ASSERT_TRUE(
        commit(edit::setFieldValue(context(), ana, QStringLiteral("mood"), QStringLiteral("sad"))));
    AppearanceRules rules = withRule(standardRules(), {.attribute = QStringLiteral("field:mood")});
    rules.rules.append({.channel = RuleChannel::Label, .attribute = QStringLiteral("field:mood")});
    save("Moods", rules);
    MapModel own(*document);
    own.setAppearance({rules});
    EXPECT_EQ(own.scene().label(0), "sad");
    EXPECT_NE(own.scene().edges()[0].taper, scene::LineTaper::None);

    const auto presentation = present("Moods");
    const MapModel& shown = presentation->model();
    EXPECT_EQ(shown.scene().label(0), "Ana");
    EXPECT_EQ(shown.scene().node(0).fill, shown.scene().node(1).fill);
    EXPECT_EQ(shown.scene().edges()[0].taper, scene::LineTaper::None);
    for (const LegendSection& section : shown.legend()) {
        EXPECT_FALSE(section.title.contains(QStringLiteral("Mood")));
        for (const LegendEntry& entry : section.entries)
            EXPECT_NE(entry.label, QStringLiteral("sad"));
    }
}

TEST_F(PresentationTest, ShowsArrangementsWithTheirGuidesUnlessTheyTellSomethingPrivate)
{
    const MemberId ana = addMember("Ana", 0, 0);
    FieldDefinition field;
    field.label = QStringLiteral("Mood");
    field.isPrivate = true;
    ASSERT_TRUE(commit(edit::defineField(context(), field)));
    for (const char* attribute : {"sector", "field:mood"}) {
        ViewContents contents;
        contents.guides = ArrangementGuides{};
        contents.guides->spec = {
            .kind = query::ArrangementKind::Levels,
            .centre = {},
            .attribute = QString::fromLatin1(attribute),
            .other = {}};
        contents.guides->guides.lines = {{{0, 0}, {100, 0}}};
        SavedView view;
        view.name = QString::fromLatin1(attribute);
        view.appearance = viewText(contents);
        ASSERT_TRUE(
            commit(edit::keepArrangement(context(), view, std::array{edit::Move{ana, {-70, 30}}})));
    }
    const auto presentation = present("sector");
    ASSERT_NE(presentation->canvas().backdrop(), nullptr);
    EXPECT_EQ(presentation->canvas().backdrop()->lines.size(), 1U);
    EXPECT_EQ(presentation->canvas().scene().position(0), (scene::Point{-70, 30}));
    QTest::keyClick(presentation.get(), Qt::Key_Right);
    EXPECT_EQ(presentation->canvas().backdrop(), nullptr);
    EXPECT_EQ(presentation->canvas().scene().position(0), (scene::Point{-70, 30}));
}

TEST_F(PresentationTest, SaysOfWhichDayTheMapIs)
{
    addMember("Ana", 0, 0);
    SavedView view;
    view.name = QStringLiteral("Then");
    view.appearance = viewText({.rules = standardRules(), .asOf = *CivilDate::of(2024, 2, 1)});
    ASSERT_TRUE(commit(edit::saveView(context(), view)));
    const auto presentation = present("Then");
    EXPECT_TRUE(presentation->title().contains(QStringLiteral("2024")));
    EXPECT_EQ(presentation->model().scope().asOf, *CivilDate::of(2024, 2, 1));
}

} // namespace cw
