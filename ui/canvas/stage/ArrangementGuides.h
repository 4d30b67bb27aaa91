// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/MapArrangement.h"

#include <QJsonObject>

#include <optional>

namespace cw {

/// What stands behind the members of an arrangement and says what their places mean: which
/// arrangement it was, and its guides, in no language. Kept with the places, since who comes later
/// moves neither.
struct ArrangementGuides
{
    query::ArrangementSpec spec;
    arrange::Guides guides;
    QStringList groups; ///< what GuideWord::Group names
};

QJsonObject guidesJson(const ArrangementGuides& guides);

/// Nothing where it is not what guidesJson() writes, or beyond what can be drawn.
std::optional<ArrangementGuides> readGuides(const QJsonObject& json);

} // namespace cw
