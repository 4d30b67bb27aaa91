// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/CanvasRenderer.h"

#include "core/kernel/scene/SpatialGrid.h"
#include "tests/support/SceneFixture.h"

#include <QTest>

#include <gtest/gtest.h>

namespace cw {

namespace {

MapRequest requestFor(const scene::SceneModel& scene, QSize size, double ratio = 1)
{
    const scene::SpatialGrid grid(scene.positions());
    MapRequest request;
    request.scene = scene;
    request.size = size;
    request.devicePixelRatio = ratio;
    request.view =
        scene::ViewTransform::fitting(*grid.bounds(), size.width(), size.height(), 48, 1e9);
    request.spacing = scene::typicalSpacing(grid, scene.nodeCount());
    request.style = CanvasStyle::of(theme::Scheme::Light);
    return request;
}

MapPicture paintNow(const MapRequest& request)
{
    MapSprites sprites;
    return paintMap(request, sprites, [] { return false; });
}

} // namespace

TEST(MapPicture, IsTheSameForTheSameRequest)
{
    const MapRequest request = requestFor(testing::clusteredScene({.members = 300}), {800, 600});
    const MapPicture first = paintNow(request);
    const MapPicture again = paintNow(request);
    EXPECT_EQ(first.image, again.image);
    EXPECT_EQ(first.names.size(), again.names.size());
}

TEST(MapPicture, ReachesBeyondTheViewByTheOverscan)
{
    MapRequest request = requestFor(testing::clusteredScene(), {400, 300}, 2);
    request.overscan = 50;
    const MapPicture picture = paintNow(request);
    EXPECT_EQ(picture.image.size(), QSize(1000, 800));
    EXPECT_EQ(picture.image.devicePixelRatio(), 2);
    EXPECT_EQ(picture.area.left, -50);
}

TEST(MapPicture, NamesNineInTenOfAHundredMembersInTheRealFace)
{
    const MapPicture picture =
        paintNow(requestFor(testing::clusteredScene({.members = 100}), {1280, 720}));
    EXPECT_GE(picture.names.size(), 90U);
}

TEST(MapPicture, ComesEarlyAndEmptyWhenItIsStale)
{
    const MapRequest request = requestFor(testing::clusteredScene({.members = 300}), {800, 600});
    MapSprites sprites;
    EXPECT_TRUE(paintMap(request, sprites, [] { return true; }).image.isNull());
}

TEST(MapPicture, DrawsNothingOnTheGroundOfAnEmptyNetwork)
{
    MapRequest request;
    request.size = {40, 30};
    request.style = CanvasStyle::of(theme::Scheme::Dark);
    const MapPicture picture = paintNow(request);
    EXPECT_EQ(picture.image.pixel(20, 15), request.style.ground);
    EXPECT_TRUE(picture.names.empty());
}

TEST(CanvasRenderer, GivesTheNewestRequestAndEndsQuietly)
{
    const scene::SceneModel scene = testing::clusteredScene({.members = 2000});
    CanvasRenderer renderer;
    std::vector<quint64> tokens;
    QObject::connect(&renderer, &CanvasRenderer::finished, &renderer, [&](const auto& picture) {
        tokens.push_back(picture->token);
    });
    for (quint64 token = 1; token <= 20; ++token) {
        MapRequest request = requestFor(scene, {800, 600});
        request.token = token;
        renderer.request(request);
    }
    EXPECT_TRUE(renderer.isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !tokens.empty() && tokens.back() == 20; }, 20'000));
    EXPECT_LT(tokens.size(), 20U) << "those that waited were replaced";
    EXPECT_FALSE(renderer.isBusy());
    MapRequest last = requestFor(scene, {800, 600});
    last.token = 21;
    renderer.request(last);
    // Destroyed while it draws.
}

} // namespace cw
