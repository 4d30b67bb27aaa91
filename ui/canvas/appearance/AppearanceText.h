// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/appearance/AppearanceRules.h"

#include <QJsonArray>

namespace cw {

/// The rules as saved views keep them: equal rules give equal JSON. What is the usual is left out.
QJsonArray appearanceJson(const AppearanceRules& appearance);

struct ReadAppearance
{
    AppearanceRules rules;
    int strange = 0; ///< of them: rules that mean nothing here
};

/// Reads it back; read(json(a)) is a. Rules that cannot be understood (a newer version's, or
/// nonsense) are kept as they are and paint nothing.
ReadAppearance readAppearance(const QJsonArray& rules);

/// More rules than this nobody meant.
inline constexpr int kMostRules = 100;

} // namespace cw
