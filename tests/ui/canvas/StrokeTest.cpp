// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/Stroke.h"

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

} // namespace cw
