// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/CommonweaveStyle.h"

#include "ui/support/Controls.h"
#include "ui/support/StylePainting.h"
#include "ui/support/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace cw {

namespace {

constexpr int kScrollBarExtent = 12;
constexpr int kScrollHandleMin = 32;
constexpr int kComboArrowWidth = 28;
constexpr int kSortArrow = 14;
constexpr int kCellSide = 8; ///< from a cell's edge to its text

template <class Option>
const Option& as(const QStyleOption* option)
{
    return *static_cast<const Option*>(option);
}

/// Where the bar of a selected row stands.
bool isFirstOfRow(const QStyleOptionViewItem& item, const QWidget* widget)
{
    const auto* table = qobject_cast<const QTableView*>(widget);
    return !table || table->horizontalHeader()->visualIndex(item.index.column()) == 0;
}

QRect scrollHandle(const QStyleOptionSlider& option)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return option.rect;
    const auto share = qint64(option.pageStep) * length / (range + option.pageStep);
    const int size =
        std::clamp(static_cast<int>(share), std::min(kScrollHandleMin, length), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown);
    return upright ? QRect(0, start, option.rect.width(), size)
                   : QRect(start, 0, size, option.rect.height());
}

QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl subControl)
{
    const QRect handle = scrollHandle(option);
    const QRect all(QPoint(0, 0), option.rect.size());
    const bool upright = option.orientation == Qt::Vertical;
    if (subControl == QStyle::SC_ScrollBarSlider)
        return handle;
    if (subControl == QStyle::SC_ScrollBarGroove)
        return all;
    if (subControl == QStyle::SC_ScrollBarSubPage)
        return upright ? QRect(0, 0, all.width(), handle.top())
                       : QRect(0, 0, handle.left(), all.height());
    if (subControl == QStyle::SC_ScrollBarAddPage)
        return upright
                   ? QRect(0, handle.bottom() + 1, all.width(), all.height() - handle.bottom() - 1)
                   : QRect(handle.right() + 1, 0, all.width() - handle.right() - 1, all.height());
    return {};
}

} // namespace

CommonweaveStyle::CommonweaveStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void CommonweaveStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Hover is drawn by us, so the widgets must be told to repaint on it.
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) ||
        widget->inherits("QLineEdit"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header->setHighlightSections(false);
    }
}

int CommonweaveStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (static_cast<int>(metric)) {
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return theme::kIconSize;
    case PM_ScrollBarExtent:
        return kScrollBarExtent;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_MenuHMargin:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_HeaderMargin:
        return 4; // twice this and a line of text is the lowest row that Qt allows
    case PM_HeaderDefaultSectionSizeVertical:
        return theme::kRowHeight;
    case PM_FocusFrameHMargin:
        return kCellSide - 1; // Qt adds one
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        // Inside a text field's frame there is room for the focus ring and the round corners.
        return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"))
                   ? theme::kFocusRing + 2
                   : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CommonweaveStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    switch (static_cast<int>(hint)) {
    case SH_ScrollBar_Transient:
    case SH_DitherDisabledText:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_MessageBox_CenterButtons:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize CommonweaveStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents,
    const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (static_cast<int>(type)) {
    case CT_PushButton:
        return {contents.width() + 32, std::max(contents.height() + 8, theme::kControlHeight)};
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        return {size.width() + 8, std::max(size.height(), theme::kControlHeight)};
    case CT_ToolButton:
        return size.expandedTo({theme::kControlHeight, theme::kControlHeight});
    case CT_CheckBox:
    case CT_RadioButton:
        return size.expandedTo({0, 24});
    case CT_ItemViewItem:
        return size.expandedTo({0, theme::kRowHeight});
    case CT_HeaderSection:
        // Upright headers follow the rows.
        return as<QStyleOptionHeader>(option).orientation == Qt::Horizontal
                   ? size.expandedTo({0, theme::kControlHeight})
                   : QSize(size.width(), std::min(size.height(), theme::kRowHeight));
    case CT_TabBarTab:
        return {contents.width() + 16, 36};
    case CT_ProgressBar:
        return {size.width(), theme::kProgressHeight};
    case CT_MenuItem: {
        const auto& item = as<QStyleOptionMenuItem>(option);
        if (item.menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        return {contents.width() + item.reservedShortcutWidth + 76, theme::kRowHeight + 2};
    }
    case CT_MenuBarItem:
        return {contents.width() + 16, theme::kRowHeight};
    default:
        return size;
    }
}

QRect CommonweaveStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
    const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        return visualRect(
            option->direction, option->rect,
            scrollBarRect(as<QStyleOptionSlider>(option), subControl));
    if (control == CC_ComboBox) {
        QRect rect = option->rect;
        if (subControl == SC_ComboBoxArrow)
            rect.setLeft(rect.right() - kComboArrowWidth);
        else if (subControl == SC_ComboBoxEditField)
            // A line edit inside brings a margin of its own.
            rect.adjust(
                as<QStyleOptionComboBox>(option).editable ? 2 : 7, 2, -kComboArrowWidth, -2);
        else
            return QProxyStyle::subControlRect(control, option, subControl, widget);
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect CommonweaveStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(6, 0, -6, 0);
    if (element == SE_HeaderArrow) {
        const QRect& section = option->rect;
        const QRect arrow(
            section.right() - kSortArrow - 6, section.center().y() - kSortArrow / 2 + 1, kSortArrow,
            kSortArrow);
        return visualRect(option->direction, section, arrow);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

void CommonweaveStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (static_cast<int>(element)) {
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            stylepainting::focusRing(*painter, option->rect, *option);
        return;
    case PE_PanelButtonCommand:
        stylepainting::pushButton(*painter, as<QStyleOptionButton>(option), isPrimary(widget));
        return;
    case PE_PanelButtonTool:
        stylepainting::toolButton(*painter, *option);
        return;
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            stylepainting::fieldPanel(*painter, *option);
        return;
    case PE_FrameLineEdit:
        stylepainting::fieldPanel(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepainting::checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        stylepainting::radioButton(*painter, *option);
        return;
    case PE_PanelItemViewRow: {
        const auto& row = as<QStyleOptionViewItem>(option);
        if (row.features & QStyleOptionViewItem::Alternate)
            painter->fillRect(row.rect, row.palette.color(QPalette::AlternateBase));
        return;
    }
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        stylepainting::popupPanel(*painter, *option);
        return;
    case PE_IndicatorHeaderArrow: {
        // Qt says "down" for ascending; the arrow shows where the smallest is.
        const auto& header = as<QStyleOptionHeader>(option);
        paintIcon(
            *painter,
            header.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronUp
                                                                 : Icon::ChevronDown,
            option->rect, theme::color(theme::Token::Muted, theme::schemeOf(option->palette)));
        return;
    }
    case PE_FrameMenu:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame: {
        // Long text is typed into a field like any other.
        if (widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"))) {
            stylepainting::fieldPanel(*painter, *option);
            return;
        }
        painter->setPen(theme::color(theme::Token::Line, theme::schemeOf(option->palette)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CommonweaveStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (static_cast<int>(element)) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel: {
        QStyleOptionButton label = as<QStyleOptionButton>(option);
        if (isPrimary(widget) && (label.state & State_Enabled))
            label.palette.setColor(
                QPalette::ButtonText,
                theme::color(theme::Token::OnAccent, theme::schemeOf(label.palette)));
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    case CE_Header: {
        QStyleOptionHeader part = as<QStyleOptionHeader>(option);
        drawControl(CE_HeaderSection, option, painter, widget);
        const bool isSorted = part.sortIndicator != QStyleOptionHeader::None;
        const QRect whole = part.rect;
        part.rect = visualRect(
            part.direction, whole,
            whole.adjusted(kCellSide, 0, isSorted ? -kSortArrow - kCellSide : -kCellSide, 0));
        QProxyStyle::drawControl(CE_HeaderLabel, &part, painter, widget);
        if (isSorted) {
            part.rect = subElementRect(SE_HeaderArrow, option, widget);
            drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        return;
    }
    case CE_ItemViewItem: {
        // A wash and a bar say what is selected; text and icon stay as they are and readable.
        QStyleOptionViewItem item = as<QStyleOptionViewItem>(option);
        if (item.state & State_Selected)
            stylepainting::selectedItem(*painter, item, isFirstOfRow(item, widget));
        item.state &= ~State_Selected;
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    case CE_HeaderSection:
        stylepainting::headerSection(*painter, as<QStyleOptionHeader>(option));
        return;
    case CE_TabBarTabShape:
        stylepainting::tab(*painter, as<QStyleOptionTab>(option));
        return;
    case CE_ProgressBarGroove:
        stylepainting::progressGroove(*painter, as<QStyleOptionProgressBar>(option));
        return;
    case CE_ProgressBarContents:
        stylepainting::progressContents(*painter, as<QStyleOptionProgressBar>(option));
        return;
    case CE_MenuItem:
        stylepainting::menuItem(*painter, as<QStyleOptionMenuItem>(option));
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        painter->fillRect(
            option->rect, theme::color(theme::Token::Line, theme::schemeOf(option->palette)));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CommonweaveStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
    const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        const auto& slider = as<QStyleOptionSlider>(option);
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        stylepainting::scrollBar(
            *painter, slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_Slider && (option->state & State_Horizontal)) {
        stylepainting::slider(
            *painter, as<QStyleOptionSlider>(option),
            subControlRect(control, option, SC_SliderGroove, widget),
            subControlRect(control, option, SC_SliderHandle, widget));
        return;
    }
    if (control == CC_ComboBox) {
        stylepainting::comboBox(
            *painter, as<QStyleOptionComboBox>(option),
            subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    if (control == CC_ToolButton) {
        // A button that only opens a menu needs no second sign for it.
        QStyleOptionToolButton button = as<QStyleOptionToolButton>(option);
        if (!(button.features & QStyleOptionToolButton::MenuButtonPopup))
            button.features &=
                ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        QProxyStyle::drawComplexControl(control, &button, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace cw
