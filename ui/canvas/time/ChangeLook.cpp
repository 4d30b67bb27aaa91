// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/time/ChangeLook.h"

#include "ui/support/Theme.h"

namespace cw {

namespace {

// Of the categories: green, blue, orange and vermilion, which colour-blind people tell apart.
constexpr int kNew = 2;
constexpr int kDeepened = 0;
constexpr int kFaded = 5;
constexpr int kGone = 1;

} // namespace

ChangeLook changeLook(query::TieChange change)
{
    switch (change) {
    case query::TieChange::Same:
        return {scene::kThemeColor, scene::LineDash::Solid, false};
    case query::TieChange::New:
        return {theme::category(kNew).rgb(), scene::LineDash::Solid, true, 3.0F};
    case query::TieChange::Deepened:
        return {theme::category(kDeepened).rgb(), scene::LineDash::Solid, true, 4.0F};
    case query::TieChange::Faded:
        return {theme::category(kFaded).rgb(), scene::LineDash::Dotted, true};
    case query::TieChange::Gone:
        return {theme::category(kGone).rgb(), scene::LineDash::Dashed, true};
    }
    return {};
}

} // namespace cw
