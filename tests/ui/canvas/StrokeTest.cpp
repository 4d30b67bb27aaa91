// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/Stroke.h"

#include "ui/canvas/SmallMarks.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace cw {

namespace {

constexpr QRgb kWhite = 0xFFFFFFFF;
constexpr QRgb kBlack = 0xFF000000;

QImage ground(int width = 100, int height = 60)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(kWhite);
    return image;
}

/// Black ink in whole pixels.
double ink(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += (255 - qRed(image.pixel(x, y))) / 255.0;
    }
    return sum;
}

} // namespace

TEST(Stroke, CoversItsLengthTimesItsWidthInAnyDirection)
{
    for (const double angle : {0.0, 0.3, 0.78, 1.2, 1.57, 2.5, 4.0}) {
        QImage image = ground();
        const QPointF way(40 * std::cos(angle) / 2, 40 * std::sin(angle) / 2);
        stroke::draw(
            image,
            {.from = QPointF(50, 30) - way,
             .to = QPointF(50, 30) + way,
             .fromWidth = 3,
             .toWidth = 3},
            kBlack);
        EXPECT_NEAR(ink(image), 120, 6) << angle;
    }
}

TEST(Stroke, TapersAndDotsTakeLessInk)
{
    const stroke::Line line{.from = {10, 30}, .to = {90, 30}, .fromWidth = 4, .toWidth = 4};
    QImage plain = ground();
    stroke::draw(plain, line, kBlack);
    stroke::Line tapering = line;
    tapering.toWidth = 0;
    QImage taper = ground();
    stroke::draw(taper, tapering, kBlack);
    EXPECT_NEAR(ink(taper), ink(plain) / 2, 12);
    EXPECT_LT(qRed(taper.pixel(12, 30)), 40) << "wide where it begins";
    stroke::Line dashed = line;
    dashed.dash = scene::LineDash::Dashed;
    QImage dashes = ground();
    stroke::draw(dashes, dashed, kBlack);
    EXPECT_NEAR(ink(dashes), ink(plain) * 6 / 11, 16);
    stroke::Line dotted = line;
    dotted.dash = scene::LineDash::Dotted;
    QImage dots = ground();
    stroke::draw(dots, dotted, kBlack);
    EXPECT_LT(ink(dots), ink(plain) * 0.6);
    EXPECT_GT(ink(dots), 20);
}

TEST(Stroke, DrawsOnlyWithinTheImage)
{
    QImage image = ground();
    stroke::draw(
        image, {.from = {-500, -300}, .to = {700, 400}, .fromWidth = 6, .toWidth = 6}, kBlack);
    stroke::draw(image, {.from = {50, -90}, .to = {50, 900}, .fromWidth = 2, .toWidth = 2}, kBlack);
    EXPECT_EQ(qRed(image.pixel(49, 10)), 0);
}

TEST(Stroke, OfNoLengthOrNoNumberIsNothing)
{
    QImage image = ground();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    stroke::draw(image, {.from = {5, 5}, .to = {5, 5}}, kBlack);
    stroke::draw(image, {.from = {nan, 5}, .to = {5, 5}}, kBlack);
    EXPECT_EQ(image, ground());
}

TEST(Mark, ShapesOfOneRadiusHaveOneArea)
{
    for (const scene::MarkShape shape :
         {scene::MarkShape::Circle, scene::MarkShape::RoundedSquare, scene::MarkShape::Hexagon}) {
        QImage image = ground();
        mark::draw(image, shape, {50.3, 29.7}, 20, {.fill = kBlack, .outline = kBlack});
        EXPECT_NEAR(ink(image), M_PI * 400, 60) << static_cast<int>(shape);
        EXPECT_TRUE(mark::path(shape, {50, 30}, 20).contains(QPointF(50 + 16, 30)));
        EXPECT_FALSE(mark::path(shape, {50, 30}, 20).contains(QPointF(50 + 23, 30)));
    }
}

TEST(SmallMarks, CoverWhatTheSameMarksDrawnOneByOneDo)
{
    for (const scene::MarkShape shape :
         {scene::MarkShape::Circle, scene::MarkShape::RoundedSquare, scene::MarkShape::Hexagon}) {
        for (const double radius : {0.8, 1.3, 2.1, 3.0}) {
            for (const QPointF at : {QPointF(30.1, 20.9), QPointF(40.5, 33.25), QPointF(1, 58.7)}) {
                QImage stamped = ground();
                QImage drawn = ground();
                mark::SmallMarks(stamped).draw(shape, at, radius, kBlack, kBlack);
                mark::draw(
                    drawn, shape, at, radius,
                    {.fill = kBlack, .outline = kBlack, .outlineWidth = 0.3 * radius});
                EXPECT_NEAR(ink(stamped), ink(drawn), 0.12 * ink(drawn) + 0.3)
                    << static_cast<int>(shape) << " " << radius << " at " << at.x();
            }
        }
    }
}

TEST(SmallMarks, DrawOnlyWithinTheImage)
{
    QImage image = ground();
    mark::SmallMarks small(image);
    for (const double x : {-3.5, -1.0, 0.0, 99.6, 101.0, 500.0}) {
        for (const double y : {-400.0, -2.5, 0.2, 59.9, 63.0})
            small.draw(scene::MarkShape::Circle, {x, y}, 3, kBlack, kBlack);
    }
    SUCCEED();
}

TEST(Mark, HasAnOutlineAndAGapAndAPin)
{
    QImage image = ground();
    mark::draw(
        image, scene::MarkShape::Circle, {50, 30}, 20,
        {.fill = 0xFF00FF00,
         .outline = 0xFFFF0000,
         .gap = 0xFF0000FF,
         .outlineWidth = 3,
         .gapWidth = 3,
         .pinned = true});
    EXPECT_EQ(image.pixel(50 + 12, 30), 0xFF00FF00U) << "fill";
    EXPECT_EQ(image.pixel(50 + 18, 30), 0xFFFF0000U) << "outline";
    EXPECT_EQ(image.pixel(50 + 21, 30), 0xFF0000FFU) << "gap";
    EXPECT_EQ(image.pixel(50, 30), 0xFF0000FFU) << "pin";
    EXPECT_EQ(image.pixel(50 + 26, 30), kWhite);
}

} // namespace cw
