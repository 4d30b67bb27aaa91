// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/FieldMixing.h"
#include "core/health/pulse/PulseReading.h"

namespace cw::health {

/// What those said who have one value in a field.
struct PulseGroup
{
    QString value; ///< empty: those with none, or who are not in the network any more
    std::vector<QuestionReading> questions;
    std::vector<ThemeReading> themes;

    bool operator==(const PulseGroup&) const = default;
};

struct PulseByField
{
    QString key; ///< of a query::Attribute
    std::vector<PulseGroup> groups;

    bool operator==(const PulseByField&) const = default;
};

/// The answers of a round with names, group by group, for all fields at once: which groups may be
/// shown depends on which others are (DifferenceGuard), so that whatever one picks of it tells no
/// more than all of it. Fields are taken in their order, earlier ones show more.
///
/// Nothing for an anonymous or open round. The round is there. @param graph  who is in the network.
std::vector<PulseByField> readPulseByFields(
    const Network& network, const query::NetworkGraph& graph, PulseRoundId round,
    const PulseRule& rule = {});

} // namespace cw::health
