// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace cw {

/// Our look over Fusion: flat, radius 6, a 2 px accent ring on keyboard focus, one size for all
/// controls, 28 px rows. Every colour comes from the widget's palette at the moment of painting, so
/// that light and dark can change while the program runs.
///
/// A QPushButton with `markPrimary` (ui/support/Controls.h) is filled with the accent.
class CommonweaveStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CommonweaveStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
        const QWidget* widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
};

} // namespace cw
