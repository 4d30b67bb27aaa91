// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QIcon>
#include <QPixmap>

namespace cw {

/// The line icons of the program: 20 px, one weight, one colour. Each is
/// `resources/icons/<name>.svg`.
enum class Icon {
    Add,
    Appearance,
    Archive,
    Arrange,
    Calendar,
    Capture,
    Charter,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Connect,
    Copy,
    Edit,
    Export,
    Eye,
    Filter,
    Fit,
    Group,
    Health,
    Help,
    Import,
    Info,
    Lasso,
    Legend,
    Lock,
    Map,
    Members,
    Merge,
    More,
    New,
    Note,
    Open,
    Organization,
    Panel,
    Person,
    Pin,
    Prompt,
    Redo,
    Remove,
    Restore,
    Search,
    Select,
    Sessions,
    Settings,
    Stages,
    Table,
    Tag,
    Tidy,
    Undo,
    Unpin,
    Warning,
    Weave,
    ZoomIn,
    ZoomOut,
};
inline constexpr int kIconCount = 58;

/// File name without ending ("zoom-in").
const char* iconName(Icon icon);

/// An icon that paints itself whenever it is drawn: sharp at any device pixel ratio, in the
/// application palette's text colour of that moment (muted when disabled, text-on-accent when
/// selected), so that a change of theme needs no new icons.
QIcon makeIcon(Icon icon);

/// The same in one fixed token's colour of the palette's scheme: a warning in *attention*.
QIcon makeIcon(Icon icon, theme::Token tone);

/// Paints the icon in `color` into `rect` (logical pixels), sharp at the painter's ratio.
void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, const QColor& color);

} // namespace cw
