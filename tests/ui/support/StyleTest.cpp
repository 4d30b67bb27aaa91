// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Appearance.h"
#include "ui/support/Controls.h"

#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace cw {

namespace {

QColor middleOf(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    return image.pixelColor(10, image.height() / 2);
}

bool showsColor(QWidget& widget, const QColor& color)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

const QColor kLightAccent = theme::color(theme::Token::Accent, theme::Scheme::Light);

} // namespace

TEST(CommonweaveStyle, PrimaryButtonIsFilledWithTheAccentOfTheTheme)
{
    applyAppearance(Appearance::Light);
    QPushButton button(QStringLiteral("Bring your spreadsheet"));
    markPrimary(button);
    button.resize(button.sizeHint());
    EXPECT_EQ(middleOf(button), kLightAccent);
    applyAppearance(Appearance::Dark);
    QApplication::processEvents();
    EXPECT_EQ(middleOf(button), theme::color(theme::Token::Accent, theme::Scheme::Dark));
    applyAppearance(Appearance::Light);
}

TEST(CommonweaveStyle, FocusRingShowsForTheKeyboard)
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(makeButton(QStringLiteral("One"), QStringLiteral("one"), &window));
    QPushButton* second = makeButton(QStringLiteral("Two"), QStringLiteral("two"), &window);
    layout->addWidget(second);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    EXPECT_FALSE(showsColor(*second, kLightAccent));
    while (QApplication::focusWidget() != second)
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
    EXPECT_TRUE(showsColor(*second, kLightAccent));
}

TEST(CommonweaveStyle, RowsAndControlsKeepTheirHeights)
{
    QPushButton button(QStringLiteral("Add"));
    EXPECT_EQ(button.sizeHint().height(), theme::kControlHeight);
    QToolButton* tool =
        makeIconButton(Icon::Undo, QStringLiteral("Undo"), QStringLiteral("u"), nullptr);
    EXPECT_EQ(tool->sizeHint(), QSize(32, 32));
    EXPECT_EQ(tool->accessibleName(), QStringLiteral("Undo"));
    delete tool;
}

} // namespace cw
