// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ground/MapGround.h"

#include "core/change/ChangeBuilder.h"
#include "core/edit/Backgrounds.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapExport.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/ground/GroundHandles.h"
#include "ui/canvas/ground/GroundPanel.h"
#include "ui/canvas/present/Presentation.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QCheckBox>
#include <QImage>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

namespace cw {

namespace {

class MapGroundTest : public MapFixture
{
protected:
    MapGroundTest() { motion::setReduced(true); }
    ~MapGroundTest() override { motion::setReduced(false); }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    MemberId ana = addMember("Ana Ruiz", 0, 0);
    MemberId bo = addMember("Bo Lind", 300, 200);
    MapView view{commits};

    void SetUp() override
    {
        view.resize(1000, 700);
        view.show();
        view.activateWindow();
        ASSERT_TRUE(settle());
    }

    bool settle()
    {
        return QTest::qWaitFor([&] { return view.isSettled(); }, 10'000);
    }
    QString file(const char* name, QSize size, QColor color = Qt::red)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        const QString path = folder.filePath(QString::fromLatin1(name));
        EXPECT_TRUE(image.save(path));
        return path;
    }
    const Background* laid() const { return edit::backgroundOf(network()); }
    void layPlan(QSize size = {400, 200})
    {
        view.ground().lay(file("plan.png", size));
        ASSERT_TRUE(settle());
        ASSERT_NE(laid(), nullptr);
    }
    template <class T>
    T* part(const char* name)
    {
        return view.findChild<T*>(QString::fromLatin1(name));
    }
};

} // namespace

TEST_F(MapGroundTest, APictureIsLaidUnderTheViewInOneStep)
{
    layPlan();
    EXPECT_NEAR(laid()->width * view.canvas().camera().view().scale, 900, 1);
    EXPECT_EQ(laid()->opacity, 60);
    EXPECT_TRUE(laid()->isLocked);
    ASSERT_TRUE(view.canvas().ground());
    EXPECT_TRUE(view.ground().panel().isVisible());
    const QColor seen = view.canvas().grab().toImage().pixelColor(520, 250);
    EXPECT_GT(seen.red(), seen.green() + 80) << "red shines through";
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(laid(), nullptr);
    EXPECT_FALSE(view.canvas().ground());
    EXPECT_FALSE(view.ground().panel().isVisible());
    EXPECT_EQ(network().all<Picture>().size(), 0U);
    ASSERT_TRUE(document->redo().ok());
    ASSERT_TRUE(settle());
    EXPECT_TRUE(view.canvas().ground());
}

TEST_F(MapGroundTest, WhatIsLargerThanNeededIsKeptSmallerAndSaid)
{
    QSignalSpy said(&view.ground(), &MapGround::said);
    layPlan({5000, 100});
    EXPECT_EQ(said.count(), 1);
    EXPECT_EQ(network().find(laid()->picture)->width, MapGround::kMostSide);
}

TEST_F(MapGroundTest, WhatIsNoPictureIsRefusedAndChangesNothing)
{
    QSignalSpy refused(&view.ground(), &MapGround::refused);
    QFile text(folder.filePath(QStringLiteral("letter.png")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("Dear Ana,");
    text.close();
    view.ground().lay(text.fileName());
    ASSERT_TRUE(settle());
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(laid(), nullptr);
}

TEST_F(MapGroundTest, OneInTheFileThatIsNoPictureIsSaid)
{
    QSignalSpy said(&view.ground(), &MapGround::said);
    ChangeBuilder builder(network(), document->ids());
    Picture picture;
    picture.mediaType = QStringLiteral("image/png");
    picture.width = 400;
    picture.height = 300;
    picture.bytes = "no picture";
    Background background;
    background.picture = builder.insert(picture);
    background.width = 500;
    builder.insert(background);
    ASSERT_TRUE(document->commit(builder.take(), title).ok());
    ASSERT_TRUE(settle());
    EXPECT_EQ(said.count(), 1);
    MapExportOptions options;
    TaskContext task;
    EXPECT_TRUE(exportMap(view.snapshot(), options, task).ok());
    layPlan();
    EXPECT_EQ(said.count(), 1);
}

TEST_F(MapGroundTest, OpeningAsksForAFileWhereNothingLies)
{
    QSignalSpy asked(&view.ground(), &MapGround::fileRequested);
    view.ground().open();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(view.ground().panel().isVisible());
    layPlan();
    view.ground().close();
    view.ground().open();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(view.ground().panel().isVisible());
    QTest::keyClick(&view.ground().panel(), Qt::Key_Escape);
    EXPECT_FALSE(view.ground().panel().isVisible());
}

TEST_F(MapGroundTest, ThePanelChangesOpacityAndTakesItAway)
{
    layPlan();
    auto* slider = part<QSlider>("groundOpacity");
    EXPECT_EQ(slider->value(), 60);
    QTest::keyClick(slider, Qt::Key_PageUp);
    EXPECT_EQ(laid()->opacity, 70);
    EXPECT_DOUBLE_EQ(view.canvas().ground()->opacity, 0.7);
    QTest::mouseClick(part<QPushButton>("removeGroundButton"), Qt::LeftButton);
    EXPECT_EQ(laid(), nullptr);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(laid()->opacity, 70);
}

TEST_F(MapGroundTest, ByHandItIsMovedAndScaledAndOnlyThen)
{
    layPlan();
    const auto drag = [&](QPoint from, QPoint by) {
        QTest::mousePress(&view.canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&view.canvas(), from + by / 2);
        QTest::mouseMove(&view.canvas(), from + by);
        QTest::mouseRelease(&view.canvas(), Qt::LeftButton, {}, from + by);
    };
    const auto frame = [&] {
        const scene::Box box =
            view.canvas().camera().view().boxToView(view.canvas().ground()->place);
        return QRectF(box.left, box.top, box.width(), box.height());
    };
    const double before = laid()->x;
    drag({520, 250}, {40, 0});
    EXPECT_EQ(laid()->x, before) << "locked";
    part<QCheckBox>("groundByHand")->setChecked(true);
    EXPECT_FALSE(laid()->isLocked);
    drag({520, 250}, {40, 0});
    EXPECT_NEAR((laid()->x - before) * view.canvas().camera().view().scale, 40, 1);
    const QRectF moved = frame();
    drag(moved.bottomRight().toPoint() - QPoint(2, 2), {-300, -150});
    EXPECT_LT(frame().width(), moved.width() * 0.75);
    EXPECT_NEAR(frame().width() / frame().height(), 2, 0.01) << "keeps its shape";
    EXPECT_NEAR(frame().left(), moved.left(), 1);
    view.ground().close();
    EXPECT_FALSE(view.canvas().groundHandles().isOpen());
}

TEST_F(MapGroundTest, TheRoomAndPicturesShowIt)
{
    layPlan();
    TaskContext task;
    const auto png = exportMap(view.snapshot(), {.format = PictureFormat::Png}, task);
    ASSERT_TRUE(png.ok());
    const QColor seen = QImage::fromData(*png, "PNG").pixelColor(1000, 300);
    EXPECT_GT(seen.red(), seen.green() + 80);
    Presentation presentation(commits, QSize(800, 500));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return presentation.canvas().ground().has_value(); }, 10'000));
}

} // namespace cw
