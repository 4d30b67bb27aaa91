// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MarkPainter.h"

#include "tests/support/SceneFixture.h"
#include "ui/canvas/ImageTiles.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <map>

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
            sum += 1 - qGreen(image.pixel(x, y)) / 255.0;
    }
    return sum;
}

/// How much the green of a pixel differs, at most.
int difference(const QImage& one, const QImage& other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            most = std::max(most, std::abs(qGreen(one.pixel(x, y)) - qGreen(other.pixel(x, y))));
    }
    return most;
}

constexpr scene::MarkShape kShapes[] = {
    scene::MarkShape::Circle, scene::MarkShape::RoundedSquare, scene::MarkShape::Hexagon};

} // namespace

TEST(Mark, ShapesOfOneRadiusHaveOneArea)
{
    for (const scene::MarkShape shape : kShapes) {
        QImage image = ground();
        mark::draw(image, shape, {50.3, 29.7}, 20, {.fill = kBlack, .outline = kBlack});
        EXPECT_NEAR(ink(image), M_PI * 400, 60) << static_cast<int>(shape);
        EXPECT_TRUE(mark::path(shape, {50, 30}, 20).contains(QPointF(50 + 16, 30)));
        EXPECT_FALSE(mark::path(shape, {50, 30}, 20).contains(QPointF(50 + 23, 30)));
    }
}

TEST(MarkStamps, CoverWhatTheSameMarksDrawnOneByOneDo)
{
    mark::MarkStamps stamps;
    for (const scene::MarkShape shape : kShapes) {
        for (const double radius : {0.8, 1.3, 2.1, 3.0, 5.2, 8.7, 12.0}) {
            for (const QPointF at : {QPointF(30.1, 20.9), QPointF(40.5, 33.25), QPointF(1, 58.7)}) {
                QImage stamped = ground();
                QImage drawn = ground();
                const mark::Paint paint{
                    .fill = kBlack,
                    .outline = 0xFF808080,
                    .gap = 0xFFC0C0C0,
                    .outlineWidth = 0.3 * radius,
                    .gapWidth = radius > 3 ? 1.5 : 0};
                stamps.draw(stamped, shape, at, radius, paint);
                mark::draw(drawn, shape, at, radius, paint);
                // At the rim of the image a stamp's place, to an eighth of a pixel, counts in full.
                const double cut = at.x() < radius ? radius / 4 : 0;
                EXPECT_NEAR(ink(stamped), ink(drawn), 0.04 * ink(drawn) + 0.3 + cut)
                    << static_cast<int>(shape) << " " << radius << " at " << at.x();
            }
        }
    }
}

TEST(MarkStamps, HaveOutlineGapAndPin)
{
    QImage image = ground();
    mark::MarkStamps().draw(
        image, scene::MarkShape::Circle, {50.5, 30.5}, 12,
        {.fill = 0xFF00FF00,
         .outline = 0xFFFF0000,
         .gap = 0xFF0000FF,
         .outlineWidth = 3,
         .gapWidth = 3,
         .pinned = true});
    EXPECT_EQ(image.pixel(50 + 6, 30), 0xFF00FF00U) << "fill";
    EXPECT_EQ(image.pixel(50 - 10, 30), 0xFFFF0000U) << "outline";
    EXPECT_EQ(image.pixel(50, 30 + 13), 0xFF0000FFU) << "gap";
    EXPECT_EQ(image.pixel(50, 30), 0xFF0000FFU) << "pin";
    EXPECT_EQ(image.pixel(50 + 18, 30), kWhite);
}

TEST(MarkStamps, DrawOnlyWithinTheImage)
{
    QImage image = ground();
    mark::MarkStamps stamps;
    const double nowhere = std::numeric_limits<double>::quiet_NaN();
    for (const double x : {-1e300, -3.5, -1.0, 0.0, 99.6, 101.0, 500.0, nowhere}) {
        for (const double y : {-400.0, -2.5, 0.2, 59.9, 63.0, 1e300}) {
            for (const double radius : {0.1, 3.0, 12.0})
                stamps.draw(
                    image, scene::MarkShape::Circle, {x, y}, radius,
                    {.fill = kBlack, .outline = kBlack, .pinned = true});
        }
    }
    EXPECT_LT(ink(image), 100 * 60);
}

TEST(MarkStamps, AreTheSameHoweverManyWereMadeBefore)
{
    constexpr int kMore = 20'000; // than are kept
    mark::MarkStamps stamps;
    const auto drawn = [&] {
        QImage image = ground();
        stamps.draw(
            image, scene::MarkShape::Hexagon, {50.3, 30.2}, 9, {.fill = kBlack, .outline = kWhite});
        return image;
    };
    const QImage before = drawn();
    QImage other = ground();
    for (int i = 0; i < kMore; ++i)
        stamps.draw(
            other, scene::MarkShape::Circle, {50 + 0.25 * (i % 4), 30 + 0.25 * (i / 4 % 4)},
            6 + i / 16 % 96 / 16.0, {.outlineWidth = 1 + i / 1536 / 16.0});
    EXPECT_EQ(drawn(), before);
}

TEST(ImageTiles, ShareOutEveryPixelOnce)
{
    QImage image = ground(70, 41);
    const ImageTiles tiles(image.size(), 32);
    EXPECT_EQ(tiles.count(), 6U);
    for (std::size_t tile = 0; tile < tiles.count(); ++tile) {
        QImage part = tiles.part(image, tile);
        EXPECT_EQ(part.size(), tiles.rect(tile).size());
        EXPECT_EQ(part.pixel(0, 0), kWhite) << "not drawn before";
        part.fill(kBlack);
    }
    EXPECT_EQ(ink(image), 70 * 41);
}

TEST(ImageTiles, KnowWhatARectangleMeets)
{
    const ImageTiles tiles(QSize(70, 41), 32);
    const auto met = [&](const QRectF& place) {
        std::vector<std::size_t> found;
        tiles.forEachIn(place, [&](std::size_t tile) { found.push_back(tile); });
        return found;
    };
    EXPECT_EQ(met(QRectF(2, 2, 5, 5)), (std::vector<std::size_t>{0}));
    EXPECT_EQ(met(QRectF(-40, 2, 80, 35)), (std::vector<std::size_t>{0, 1, 3, 4}));
    EXPECT_EQ(met(QRectF(-1e9, -1e9, 2e9, 2e9)).size(), 6U);
    EXPECT_TRUE(met(QRectF(71, 2, 5, 5)).empty());
    EXPECT_TRUE(met(QRectF(std::nan(""), 2, 5, 5)).empty());
}

TEST(MarkPainter, DrawsMarksOverTheSeamsOfTilesWhole)
{
    scene::SceneBuilder builder;
    builder.addNode({.id = 1, .radius = 16}, "", {256, 256});
    builder.addNode({.id = 2, .radius = 16}, "", {268, 250});
    MapRequest request;
    request.scene = builder.build();
    request.style = CanvasStyle::of(theme::Scheme::Light);
    scene::DisplayList list;
    list.area = {0, 0, 600, 400};
    list.nodes = {
        {.node = 0, .x = 256, .y = 256, .radius = 16},
        {.node = 1, .x = 268, .y = 250, .radius = 16}};
    QImage image = ground(600, 400);
    QImage alone = ground(600, 400);
    mark::MarkStamps stamps;
    paintMarks(image, request, list, stamps);
    const QRgb fill = request.style.fillOf(scene::kThemeColor);
    for (const QPointF at : {QPointF(256, 256), QPointF(268, 250)})
        mark::draw(
            alone, scene::MarkShape::Circle, at, 16,
            {.fill = fill,
             .outline = request.style.outlineOf(fill),
             .gap = request.style.ground,
             .outlineWidth = 1,
             .gapWidth = 1.5});
    EXPECT_EQ(image, alone) << "the later over the earlier, too";
}

TEST(MarkPainter, StampsManyMarksAsItDrawsFew)
{
    constexpr int kMany = 1'600;
    scene::SceneBuilder builder;
    scene::DisplayList list;
    list.area = {0, 0, 800, 800};
    for (int i = 0; i < kMany; ++i) {
        const double x = 10.3 + 20 * (i % 40);
        const double y = 10.6 + 20.0 * (i / 40);
        builder.addNode({.id = static_cast<scene::NodeId>(i + 1), .radius = 6}, "", {x, y});
        list.nodes.push_back(
            {.node = static_cast<std::uint32_t>(i),
             .x = static_cast<float>(x),
             .y = static_cast<float>(y),
             .radius = 6});
    }
    MapRequest request;
    request.scene = builder.build();
    request.style = CanvasStyle::of(theme::Scheme::Light);
    mark::MarkStamps stamps;
    QImage stamped = ground(800, 800);
    paintMarks(stamped, request, list, stamps);
    scene::DisplayList few = list;
    few.nodes.resize(900);
    QImage drawn = ground(800, 800);
    paintMarks(drawn, request, few, stamps);
    constexpr int kShade = 40; // an eighth of a pixel, at the rim
    const QRect both(0, 0, 800, 20 * 22);
    EXPECT_LE(difference(stamped.copy(both), drawn.copy(both)), kShade);
    EXPECT_GT(ink(stamped), ink(drawn) * 1.7);
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
