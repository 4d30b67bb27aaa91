// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/exchange/Draft.h"
#include "core/kernel/base/IdGenerator.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

#include <optional>
#include <vector>

namespace cw::exchange {

/// What a directed connection says.
enum class ConnectionMeaning {
    Flow,   ///< something goes one way: a directed strand
    Report, ///< its source says so: also the source's own assessment
};

struct ImportOptions
{
    ConnectionMeaning meaning = ConnectionMeaning::Flow;
    /// Header of the connections' column that is depth. Not given: a column named depth or level,
    /// or a Strength whose values in that source are all whole numbers 0 to 5. Given and empty:
    /// none.
    std::optional<QString> depthColumn;
    CivilDate today; ///< date of the assessments made
};

struct RowCounts
{
    int added = 0; ///< "new" in `--json`
    int changed = 0;
    int unchanged = 0;

    bool operator==(const RowCounts&) const = default;
};

/// What an import would do. Nothing is done yet: the preview shows it, Document::commit carries
/// `change` out, one undo takes it all back.
struct ImportPlan
{
    Change change;
    RowCounts members;
    RowCounts relationships;
    int affiliations = 0; ///< new ones
    int interactions = 0; ///< new ones
    std::vector<Finding>
        problems; ///< rows and values that are not taken as written; the rest is ready
    std::vector<Finding> notes;
    std::vector<Finding> possibleDuplicates; ///< imported as new
};

/// Finds out who and what in the draft is there already (DESIGN 11.1 to 11.3): members by foreign
/// id of the same scheme, else by label (and type), those of contacts by their e-mail address in
/// between; strands by connection id, else by pair, type,
/// orientation, period and occurrence. A blank cell says nothing, a missing row deletes nothing,
/// and importing the same twice changes nothing.
///
/// Errors: Cancelled. Cost: O((n + m) log n); 100,000 elements and 400,000 connections in about a
/// second.
Result<ImportPlan> planImport(
    const Network& network, const Draft& draft, const ImportOptions& options, IdGenerator& ids,
    TaskContext& task);

} // namespace cw::exchange
