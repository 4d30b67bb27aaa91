// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "ui/canvas/appearance/AppearanceRules.h"
#include "ui/canvas/stage/ArrangementGuides.h"

namespace cw {

/// What a saved view says in its text: by which rules the map is drawn, on which days, and what
/// stands behind its arrangement.
struct ViewContents
{
    AppearanceRules rules;
    CivilDate asOf;         ///< none: today
    CivilDate comparedWith; ///< none: nothing
    std::optional<ArrangementGuides> guides;
    QString foreign; ///< JSON of what means nothing here, kept as it is; empty: nothing
};

/// What of a view's text could not be understood.
struct ViewTextProblems
{
    bool isUnreadable = false; ///< all of it
    int rules = 0;
    bool hasStrangeDay = false;
    bool hasStrangeGuides = false;
    bool hasMore = false; ///< keys that nobody knows

    bool isNone() const
    {
        return !isUnreadable && rules == 0 && !hasStrangeDay && !hasStrangeGuides && !hasMore;
    }
};

struct ReadView
{
    ViewContents contents;
    ViewTextProblems problems;
};

/// As canonical JSON: equal contents give equal text.
QString viewText(const ViewContents& contents);

/// Reads it back; read(text(c)) is c. An empty text is the standard appearance, as is one of which
/// nothing can be read.
ReadView readView(const QString& text);

} // namespace cw
