// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapExport.h"

#include "tests/support/SceneFixture.h"

#include <QImage>

#include <gtest/gtest.h>

namespace cw {

namespace {

scene::SceneModel pair()
{
    scene::SceneBuilder builder;
    const auto a = builder.addNode({.id = 1, .radius = 12}, "Ana Ruiz", {0, 0});
    const auto b = builder.addNode({.id = 2, .radius = 8}, "Bo Lind", {200, 80});
    builder.addEdge({.a = a, .b = b, .width = 2});
    return builder.build();
}

Result<QByteArray> drawn(const MapSnapshot& map, const MapExportOptions& options)
{
    TaskContext task;
    return exportMap(map, options, task);
}

} // namespace

TEST(MapExport, IsDroppedWhenNobodyWantsItAnyMore)
{
    std::stop_source stop;
    for (const PictureFormat format :
         {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        TaskContext task(stop.get_token());
        EXPECT_TRUE(exportMap({.scene = pair()}, {.format = format}, task).ok());
    }
    stop.request_stop();
    TaskContext task(stop.get_token());
    EXPECT_EQ(exportMap({.scene = pair()}, {}, task).error().code, ErrorCode::Cancelled);
}

TEST(MapExport, APngHasThePixelsAskedFor)
{
    const auto png = drawn({.scene = pair(), .size = {400, 300}}, {.pixelRatio = 2.0});
    ASSERT_TRUE(png.ok());
    const QImage image = QImage::fromData(*png, "PNG");
    EXPECT_EQ(image.size(), QSize(800, 600));
}

TEST(MapExport, AnSvgHoldsNamesAndTitleAsText)
{
    const auto svg = drawn(
        {.scene = pair()},
        {.format = PictureFormat::Svg, .title = QStringLiteral("Harbour & Hills")});
    ASSERT_TRUE(svg.ok());
    EXPECT_TRUE(svg->contains("Ana Ruiz"));
    EXPECT_TRUE(svg->contains("Bo Lind"));
    EXPECT_TRUE(svg->contains("Harbour &amp; Hills"));
}

TEST(MapExport, OfAPartShowsWhatIsSeenThereUnderTheTitle)
{
    const scene::ViewTransform nearBo{.scale = 2, .offsetX = -300, .offsetY = -60};
    const auto svg = drawn(
        {.scene = pair(), .size = {300, 200}, .view = nearBo},
        {.format = PictureFormat::Svg, .title = QStringLiteral("Harbour")});
    ASSERT_TRUE(svg.ok());
    EXPECT_TRUE(svg->contains("Bo Lind"));
    EXPECT_FALSE(svg->contains("Ana Ruiz")) << "out of view";
    EXPECT_TRUE(svg->contains("viewBox=\"0 0 300 240\"")) << "as large as the view, and the title";
}

TEST(MapExport, NamesClustersOfALargeNetworkAsTheScreenDoes)
{
    const auto svg = drawn(
        {.scene = testing::clusteredScene({.members = 1500, .membersPerCluster = 150})},
        {.format = PictureFormat::Svg});
    ASSERT_TRUE(svg.ok());
    EXPECT_GE(svg->count(" +1"), 3) << "hubs, and how many stand around";
}

TEST(MapExport, APdfIsAPdf)
{
    const auto pdf = drawn({.scene = pair()}, {.format = PictureFormat::Pdf});
    ASSERT_TRUE(pdf.ok());
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
}

TEST(MapExport, NobodyIsAnEmptyPicture)
{
    EXPECT_TRUE(drawn({.size = {200, 100}}, {}).ok());
}

TEST(MapExport, AnImageOfAnySizeIsNotMade)
{
    const auto huge = drawn({.scene = pair(), .size = {20'000, 100}}, {});
    EXPECT_EQ(huge.error().code, ErrorCode::LimitExceeded);
}

TEST(MapExport, DrawsWhatStandsBehindAnArrangement)
{
    auto backdrop = std::make_shared<Backdrop>();
    backdrop->lines = {{{-100, 200}, {400, 200}}};
    backdrop->arcs = {{{0, 0}, 300, 0, 6.28}};
    backdrop->texts = {
        {{150, 200}, arrange::Anchor::Top, QStringLiteral("Budget")},
        {{400, 200}, arrange::Anchor::Top, QStringLiteral("250")}};
    const MapSnapshot bare{.scene = pair()};
    MapSnapshot map = bare;
    map.backdrop = backdrop;
    const auto svg = drawn(map, {.format = PictureFormat::Svg});
    ASSERT_TRUE(svg.ok());
    EXPECT_TRUE(svg->contains("Budget"));
    EXPECT_TRUE(svg->contains(">250<"));
    EXPECT_NE(*drawn(map, {}), *drawn(bare, {}));
    EXPECT_GT(
        drawn(map, {.format = PictureFormat::Pdf})->size(),
        drawn(bare, {.format = PictureFormat::Pdf})->size());
}

} // namespace cw
