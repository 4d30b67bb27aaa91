// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QRect;
class QWidget;

/// How each control is drawn; CommonweaveStyle only decides which. All take colours from the
/// option's palette.
namespace cw::stylepainting {

void focusRing(QPainter& painter, const QRect& rect, const QStyleOption& option);
void pushButton(QPainter& painter, const QStyleOptionButton& option, bool primary);
void toolButton(QPainter& painter, const QStyleOption& option);
/// Behind a selected cell; the first of its row has a bar at its leading edge.
void selectedItem(QPainter& painter, const QStyleOptionViewItem& option, bool isFirst);
void fieldPanel(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void tab(QPainter& painter, const QStyleOptionTab& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
/// One that lies: a line, the accent as far as it has gone, and a knob.
void slider(
    QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle);
void progressGroove(QPainter& painter, const QStyleOptionProgressBar& option);
void progressContents(QPainter& painter, const QStyleOptionProgressBar& option);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);
void popupPanel(QPainter& painter, const QStyleOption& option);

} // namespace cw::stylepainting
