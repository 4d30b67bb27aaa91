// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/analytics/GroupMixing.h"
#include "core/query/GraphQuery.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cw::health {

/// Members told apart by what stands in one field of theirs.
struct FieldGroups
{
    QString key;                    ///< of a query::Attribute
    QStringList values;             ///< of each group
    std::vector<NodeIndex> groupOf; ///< of each node; kNoGroup where the field is empty
};

/// The fields that tell members apart: those with one value each, that are not private, and where
/// (of free text) a value has two members on average; in the order of query::attributes(). O(rows).
std::vector<FieldGroups> fieldGroups(const Network& network, const query::NetworkGraph& graph);

/// How ties lie within and between the groups of a field.
struct FieldMixing
{
    FieldGroups groups;
    GroupMixing mixing;
    MixingTest test;
};

struct FieldMixingOptions
{
    int permutations = 999; ///< fewer where so many would take long
    std::uint64_t seed = 1;
};

/// Errors: Cancelled.
Result<std::vector<FieldMixing>> measureFieldMixing(
    const Network& network, const query::NetworkGraph& graph, const FieldMixingOptions& options,
    TaskContext& task);

} // namespace cw::health
