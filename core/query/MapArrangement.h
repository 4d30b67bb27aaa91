// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/query/attributes/Attribute.h"
#include "core/query/attributes/AttributeReader.h"

#include <vector>

namespace cw::query {

enum class ArrangementKind { Rings, Levels, Circle, Sectors, Scatter, Places };

/// Which arrangement: a value that says all of it.
struct ArrangementSpec
{
    ArrangementKind kind = ArrangementKind::Rings;
    std::vector<MemberId> centre; ///< of Rings; ascending
    QString attribute;            ///< key of Levels, Circle and Sectors; across of Scatter
    QString other;                ///< upwards of Scatter

    bool operator==(const ArrangementSpec&) const = default;
};

/// Whom to arrange, and from where.
struct ArrangementInput
{
    std::vector<MemberId> members;    ///< ascending
    std::vector<arrange::Place> from; ///< where each stands (not finite: nowhere), or empty
    double spacing = 1.0;             ///< map units; > 0
};

struct MapArrangement
{
    std::vector<MemberId> members; ///< as in the input
    arrange::Arranged arranged;
    /// What GuideWord::Group names: stable texts of the attribute; empty: all other values.
    QStringList groups;
};

/// Computes an arrangement of these members and the relationships that live among them. Nothing is
/// changed. Unknown attributes put everybody apart.
///
/// @param context  its measures and centrality are made here where the arrangement needs them and
/// has none. Errors: Cancelled. Cost: as the functions of kernel/arrange, and MemberMeasures or
/// MemberCentrality for measures.
Result<MapArrangement> arrangeMap(
    const Network& network, const ArrangementSpec& spec, const ArrangementInput& input,
    AttributeContext context, TaskContext& task);

/// What an arrangement of the kind can be made by now, in the order of attributes(). None for Rings
/// and Places.
QList<Attribute> attributesFor(const Network& network, ArrangementKind kind);

/// Whether anybody has a latitude and a longitude, so that Places has something to show.
/// O(members).
bool hasPlacesOnEarth(const Network& network);

} // namespace cw::query
