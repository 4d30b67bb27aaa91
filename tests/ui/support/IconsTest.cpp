// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Icons.h"

#include "ui/support/Appearance.h"

#include <QImage>

#include <gtest/gtest.h>

namespace cw {

namespace {

/// Share of pixels that the icon covers at all, and the colour of its most opaque pixel.
struct Ink
{
    double share = 0;
    QColor color;
};

Ink inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int covered = 0;
    int most = 0;
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            covered += pixel.alpha() > 0;
            if (pixel.alpha() > most) {
                most = pixel.alpha();
                ink.color = QColor(pixel.red(), pixel.green(), pixel.blue());
            }
        }
    }
    ink.share = double(covered) / (image.width() * image.height());
    return ink;
}

} // namespace

TEST(Icons, EachOneDrawsALineAndLeavesItsEdgeFree)
{
    applyAppearance(Appearance::Light);
    for (int i = 0; i < kIconCount; ++i) {
        const auto icon = static_cast<Icon>(i);
        const Ink ink = inkOf(makeIcon(icon).pixmap(QSize(40, 40), 1.0));
        EXPECT_GT(ink.share, 0.03) << iconName(icon);
        EXPECT_LT(ink.share, 0.6) << iconName(icon);
    }
}

TEST(Icons, NeedNoRoom)
{
    EXPECT_TRUE(makeIcon(Icon::Close).pixmap(QSize(0, 16), 1.0).isNull());
}

TEST(Icons, TakeTheTextColourOfThePaletteAtThatMoment)
{
    const QIcon icon = makeIcon(Icon::Close);
    applyAppearance(Appearance::Light);
    EXPECT_EQ(
        inkOf(icon.pixmap(QSize(40, 40), 1.0)).color,
        theme::color(theme::Token::Text, theme::Scheme::Light));
    applyAppearance(Appearance::Dark);
    EXPECT_EQ(
        inkOf(icon.pixmap(QSize(40, 40), 1.0)).color,
        theme::color(theme::Token::Text, theme::Scheme::Dark));
    applyAppearance(Appearance::Light);
}

TEST(Icons, AreSharpAtTwiceThePixels)
{
    const QPixmap pixmap = makeIcon(Icon::Search).pixmap(QSize(20, 20), 2.0);
    EXPECT_EQ(pixmap.width(), 40);
    EXPECT_EQ(pixmap.devicePixelRatio(), 2.0);
}

} // namespace cw
