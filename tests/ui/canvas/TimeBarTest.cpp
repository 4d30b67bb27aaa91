// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/time/TimeBar.h"

#include "core/edit/Cells.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/time/ChangeLook.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

namespace cw {

namespace {

/// Ana and Bo since 2023; Chi joined in 2024 and knows Ana since then.
class TimeBarTest : public MapFixture
{
protected:
    TimeBarTest()
    {
        ana = addMember("Ana", 0, 0);
        bo = addMember("Bo", 100, 0);
        chi = addMember("Chi", 200, 0);
        set(relate(ana, bo), &Relationship::firstKnown, day(2023));
        set(relate(ana, chi), &Relationship::firstKnown, day(2024));
        set(chi, &Member::joined, day(2024));
        model = std::make_unique<MapModel>(*document);
        bar = std::make_unique<TimeBar>(*document, *model, nullptr);
    }

    static CivilDate day(int year) { return *CivilDate::of(year, 1, 1); }
    template <class R, class T>
    void set(Id<R> id, T R::*field, const T& value)
    {
        ASSERT_TRUE(commit(edit::setField(context(), id, field, value)));
    }
    QSlider* slider(const char* name)
    {
        return bar->findChild<QSlider*>(QString::fromLatin1(name));
    }

    MemberId ana, bo, chi;
    std::unique_ptr<MapModel> model;
    std::unique_ptr<TimeBar> bar;
};

} // namespace

TEST_F(TimeBarTest, GoesOverTheDaysOfTheDocumentToToday)
{
    bar->open();
    EXPECT_EQ(slider("timeSlider")->maximum(), 2);
    EXPECT_EQ(model->scene().nodeCount(), 3U);
    slider("timeSlider")->setValue(0);
    EXPECT_EQ(model->scope().asOf, day(2023));
    EXPECT_EQ(model->scene().nodeCount(), 2U);
    EXPECT_EQ(model->scene().edgeCount(), 1U);
    EXPECT_EQ(model->hidden().byDate, 1);
    bar->close();
    EXPECT_EQ(model->scope(), query::MapScope());
    EXPECT_EQ(model->scene().nodeCount(), 3U);
}

TEST_F(TimeBarTest, ComparesTwoDaysOnTheSamePlaces)
{
    bar->open();
    const scene::Point before = model->scene().position(0);
    bar->setComparing(true);
    EXPECT_EQ(model->scope().comparedWith, day(2023));
    ASSERT_TRUE(model->comparison());
    EXPECT_EQ(model->comparison()->count(query::TieChange::New), 1);
    EXPECT_EQ(model->comparison()->count(query::TieChange::Same), 1);
    EXPECT_EQ(model->scene().edges()[1].color, changeLook(query::TieChange::New).color);
    EXPECT_EQ(model->scene().position(0), before);
    EXPECT_TRUE(bar->findChild<QLabel*>(QStringLiteral("timeCounts"))
                    ->text()
                    .contains(QStringLiteral("1 new")));
    bar->setComparing(false);
    EXPECT_FALSE(model->comparison());
}

TEST_F(TimeBarTest, WhatIsGoneIsShownWhileComparing)
{
    set(network().relationshipBetween(ana, bo)->id, &Relationship::ended, day(2025));
    bar->open();
    EXPECT_EQ(model->scene().edgeCount(), 1U);
    bar->setComparing(true);
    EXPECT_EQ(model->scene().edgeCount(), 2U);
    EXPECT_EQ(model->comparison()->count(query::TieChange::Gone), 1);
    EXPECT_EQ(model->scene().edges()[0].dash, scene::LineDash::Dashed);
}

TEST_F(TimeBarTest, PlaysFromTheFirstDayToToday)
{
    bar->open();
    bar->setPlaying(true);
    EXPECT_TRUE(bar->isPlaying());
    EXPECT_EQ(slider("timeSlider")->value(), 0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !bar->isPlaying(); }, 20'000));
    EXPECT_EQ(slider("timeSlider")->value(), 2);
}

TEST_F(TimeBarTest, StaysOnItsDayWhenTheDocumentGetsAnother)
{
    bar->open();
    slider("timeSlider")->setValue(1);
    set(bo, &Member::joined, *CivilDate::of(2023, 6, 1));
    EXPECT_EQ(slider("timeSlider")->value(), 2);
    EXPECT_EQ(model->scope().asOf, day(2024));
}

TEST_F(TimeBarTest, ADocumentWithoutDatesHasOnlyToday)
{
    while (document->canUndo())
        ASSERT_TRUE(document->undo().ok());
    bar->open();
    bar->setComparing(true);
    bar->setPlaying(true);
    EXPECT_EQ(slider("timeSlider")->maximum(), slider("timeSlider")->value());
}

} // namespace cw
