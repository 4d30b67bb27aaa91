// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

/// The visual language as named tokens; nothing else in the program holds a colour or a size.
namespace cw::theme {

enum class Scheme { Light, Dark };

enum class Token {
    Ground,
    Surface,
    Raised,
    Text,
    Muted,
    Line,
    Accent,
    OnAccent,
    Attention,
    Problem,
    MapGround,
    MapRelationship,
    MapFaded,
};

QColor color(Token token, Scheme scheme);

/// `share` (0 to 1) of the way from one colour to the other, opaque.
QColor mix(const QColor& from, const QColor& to, qreal share);

/// Text and icons of a control that cannot be used now: quieter than muted, by intent.
QColor disabledText(Scheme scheme);
/// The fill under the pointer, and while pressed, of a control that lies on `ground`.
QColor hover(const QColor& ground, Scheme scheme);
QColor pressed(const QColor& ground, Scheme scheme);
/// A quiet wash of the accent over `ground`: what is chosen, where text must stay text.
QColor wash(const QColor& ground, Scheme scheme);
/// The same for a row among rows, which must be found at a glance.
QColor selection(const QColor& ground, Scheme scheme);
/// The edge of something one can type into or press: stronger than a line between areas.
QColor controlEdge(Scheme scheme);

/// Okabe-Ito in our order: eight colours for categories; the ninth and later share the last (grey).
/// @param index  0-based category.
QColor category(int index);
inline constexpr int kCategoryCount = 8;

/// The 1 px outline of a mark: 35 % darker on light ground, lighter on dark; it carries the
/// contrast of pale fills.
QColor markOutline(const QColor& fill, Scheme scheme);

/// Spacing grid, in device-independent pixels.
inline constexpr std::array<int, 6> kSpacing{4, 8, 12, 16, 24, 32};
inline constexpr int kControlRadius = 6;
inline constexpr int kCardRadius = 10;
inline constexpr int kIconSize = 20;
inline constexpr int kRowHeight = 28;
inline constexpr int kRailWidth = 64;
inline constexpr int kTopBarHeight = 44;
inline constexpr int kInspectorWidth = 320;
inline constexpr int kControlHeight = 32;
inline constexpr int kFocusRing = 2;
inline constexpr int kProgressHeight = 6;

enum class TextSize { Small = 12, Base = 13, Section = 15, Title = 20, Figure = 28 };

/// The system's sans at the size (pixels) of the type scale.
QFont font(TextSize size, QFont::Weight weight = QFont::Normal);

/// The palette every widget is drawn with.
QPalette palette(Scheme scheme);
/// Which of the two a palette is: dark when its text is lighter than its window.
Scheme schemeOf(const QPalette& palette);

} // namespace cw::theme
