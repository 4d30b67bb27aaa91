// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Theme.h"

#include "ui/support/Appearance.h"
#include "ui/support/ColorRamps.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <gtest/gtest.h>

#include <cmath>

namespace cw::theme {

namespace {

/// Relative luminance and contrast ratio: WCAG 2.2, "relative luminance" and "contrast ratio".
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

std::string named(const QColor& a, const QColor& b)
{
    return (a.name() + QLatin1String(" on ") + b.name()).toStdString();
}

/// Lightness as people see it, 0 to 100.   Source: CIE 1976 L*.
double lightness(const QColor& color)
{
    const double y = luminance(color);
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

constexpr int kRampSteps = 64;

class ThemeContrast : public testing::TestWithParam<Scheme>
{};

class PaletteWatcher : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        changes += event->type() == QEvent::PaletteChange;
        QWidget::changeEvent(event);
    }
};

} // namespace

TEST(ColorRamp, GrowsLighterInEvenStepsFromEndToEnd)
{
    const double whole = lightness(sequential(1)) - lightness(sequential(0));
    EXPECT_GE(whole, 50);
    for (int i = 1; i <= kRampSteps; ++i) {
        const double step = lightness(sequential(1.0 * i / kRampSteps)) -
                            lightness(sequential(1.0 * (i - 1) / kRampSteps));
        EXPECT_GT(step, 0.5 * whole / kRampSteps) << i;
        EXPECT_LT(step, 1.6 * whole / kRampSteps) << i;
    }
}

TEST_P(ThemeContrast, ARampDivergesFromItsMiddleAlikeOnBothSides)
{
    constexpr int kMiddle = kRampSteps / 2;
    const int toGround = GetParam() == Scheme::Light ? 1 : -1;
    for (int i = 1; i <= kMiddle; ++i) {
        const auto at = [](int step) { return diverging(1.0 * step / kRampSteps, GetParam()); };
        EXPECT_GT(toGround * lightness(at(i)), toGround * lightness(at(i - 1))) << i;
        EXPECT_LT(toGround * lightness(at(kMiddle + i)), toGround * lightness(at(kMiddle + i - 1)))
            << i;
        EXPECT_NEAR(lightness(at(kMiddle - i)), lightness(at(kMiddle + i)), 4) << i;
        EXPECT_GT(at(0).blue(), at(0).red());
        EXPECT_GT(at(kRampSteps).red(), at(kRampSteps).blue());
    }
}

TEST(ColorRamp, EndsWhereItsEndsAre)
{
    EXPECT_EQ(sequential(-3), sequential(0));
    EXPECT_EQ(sequential(7), sequential(1));
    EXPECT_EQ(diverging(7, Scheme::Dark), diverging(1, Scheme::Dark));
}

TEST_P(ThemeContrast, TextIsReadableOnEveryGround)
{
    for (const Token text :
         {Token::Text, Token::Muted, Token::Accent, Token::Attention, Token::Problem}) {
        for (const Token ground : {Token::Ground, Token::Surface, Token::Raised}) {
            const QColor a = color(text, GetParam());
            const QColor b = color(ground, GetParam());
            EXPECT_GE(contrast(a, b), 4.5) << named(a, b);
        }
    }
    const QColor onAccent = color(Token::OnAccent, GetParam());
    const QColor accent = color(Token::Accent, GetParam());
    EXPECT_GE(contrast(onAccent, accent), 4.5) << named(onAccent, accent);
}

TEST_P(ThemeContrast, MarksAndRelationshipsStandOutOnTheMap)
{
    const QColor ground = color(Token::MapGround, GetParam());
    const QColor line = color(Token::MapRelationship, GetParam());
    EXPECT_GE(contrast(line, ground), 3.0) << named(line, ground);
    for (int i = 0; i < kCategoryCount; ++i) {
        const QColor outline = markOutline(category(i), GetParam());
        EXPECT_GE(contrast(outline, ground), 3.0)
            << "category " << i << " " << named(outline, ground);
    }
}

TEST_P(ThemeContrast, TheEndOfARampThatMeansMoreStandsOutByItselfOnTheMap)
{
    const bool isDark = GetParam() == Scheme::Dark;
    const QColor ground = color(Token::MapGround, GetParam());
    EXPECT_GE(contrast(sequential(isDark ? 1 : 0), ground), 7.0);
}

TEST_P(ThemeContrast, BothEndsOfADivergingRampStandOutOnTheMapAndItsMiddleRecedes)
{
    const QColor ground = color(Token::MapGround, GetParam());
    for (const double end : {0.0, 1.0})
        EXPECT_GE(contrast(diverging(end, GetParam()), ground), 7.0) << end;
    EXPECT_LE(contrast(diverging(0.5, GetParam()), ground), 2.0);
}

TEST_P(ThemeContrast, MarksColouredByANumberStandOutOnTheMap)
{
    const QColor ground = color(Token::MapGround, GetParam());
    for (int i = 0; i <= kRampSteps; ++i) {
        for (const QColor& fill :
             {sequential(1.0 * i / kRampSteps), diverging(1.0 * i / kRampSteps, GetParam())}) {
            const QColor outline = markOutline(fill, GetParam());
            EXPECT_GE(contrast(outline, ground), 3.0) << i << " " << named(outline, ground);
        }
    }
}

TEST_P(ThemeContrast, TextStaysReadableUnderPointerAndOnAWash)
{
    const QColor text = color(Token::Text, GetParam());
    for (const Token ground : {Token::Ground, Token::Surface, Token::Raised}) {
        const QColor rest = color(ground, GetParam());
        EXPECT_GE(contrast(text, hover(rest, GetParam())), 4.5);
        EXPECT_GE(contrast(text, pressed(rest, GetParam())), 4.5);
        EXPECT_GE(contrast(text, wash(rest, GetParam())), 4.5);
    }
}

TEST_P(ThemeContrast, QuietTextStaysReadableOnRowsThatAreChosenOrPointedAt)
{
    const QColor muted = color(Token::Muted, GetParam());
    const QColor accent = color(Token::Accent, GetParam());
    for (const Token ground : {Token::Ground, Token::Surface, Token::Raised}) {
        const QColor rest = color(ground, GetParam());
        for (const QColor& under : {hover(rest, GetParam()), wash(rest, GetParam())}) {
            EXPECT_GE(contrast(muted, under), 4.5) << named(muted, under);
            EXPECT_GE(contrast(accent, under), 4.5) << named(accent, under);
        }
    }
    for (const Token ground : {Token::Ground, Token::Surface}) { // what tables and lists lie on
        const QColor under = selection(color(ground, GetParam()), GetParam());
        EXPECT_GE(contrast(muted, under), 4.5) << named(muted, under);
    }
}

TEST_P(ThemeContrast, NamesAndQuietWordsStandOutOnTheMap)
{
    const QColor ground = color(Token::MapGround, GetParam()); // the halo has its colour
    for (const Token text : {Token::Text, Token::Muted, Token::Accent})
        EXPECT_GE(contrast(color(text, GetParam()), ground), 4.5);
}

TEST_P(ThemeContrast, EveryRoleThatCarriesTextIsReadableOnItsGround)
{
    using Role = QPalette::ColorRole;
    const QPalette all = palette(GetParam());
    const std::vector<std::pair<Role, Role>> pairs{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::PlaceholderText, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Window},
        {QPalette::Link, QPalette::Base},
        {QPalette::BrightText, QPalette::Window},
        {QPalette::BrightText, QPalette::Base}};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto& pair : pairs) {
            const QColor text = all.color(group, pair.first);
            const QColor ground = all.color(group, pair.second);
            EXPECT_GE(contrast(text, ground), 4.5) << named(text, ground);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    BothSchemes, ThemeContrast, testing::Values(Scheme::Light, Scheme::Dark),
    [](const auto& parameter) {
        return parameter.param == Scheme::Light ? std::string("Light") : std::string("Dark");
    });

TEST(Theme, PaletteTellsItsScheme)
{
    EXPECT_EQ(schemeOf(palette(Scheme::Light)), Scheme::Light);
    EXPECT_EQ(schemeOf(palette(Scheme::Dark)), Scheme::Dark);
}

TEST(Theme, SwitchingReachesLivingWidgetsAtOnce)
{
    applyAppearance(Appearance::Light);
    PaletteWatcher widget;
    widget.ensurePolished();
    const QColor before = widget.palette().color(QPalette::Window);
    applyAppearance(Appearance::Dark);
    QApplication::processEvents();
    EXPECT_GE(widget.changes, 1);
    EXPECT_NE(widget.palette().color(QPalette::Window), before);
    EXPECT_EQ(widget.palette().color(QPalette::Window), color(Token::Ground, Scheme::Dark));
    applyAppearance(Appearance::Light);
    QApplication::processEvents();
    EXPECT_EQ(widget.palette().color(QPalette::Window), before);
}

TEST(Theme, NinthCategorySharesGreyWithTheEighth)
{
    EXPECT_EQ(category(8), category(7));
    EXPECT_EQ(category(100), category(7));
}

} // namespace cw::theme
