// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/network/Network.h"

#include <QString>

#include <string_view>
#include <vector>

namespace cw::exchange {

struct ExportOptions
{
    QString dialect; ///< as in FormatRegistry; whose ids members get and what can be held
    /// Notes, consent, private custom fields, trust and each side's assessments leave too.
    bool withPrivate = false;
};

/// A field that some rows have and the file will not.
struct LeftBehind
{
    enum class Why {
        Private,  ///< not asked for
        NoColumn, ///< the format has neither a column for it nor one of ours
    };
    std::string_view record; ///< Schema<R>::table; a custom field's owner's
    std::string_view field;  ///< name in the schema
    QString customLabel;     ///< of a custom field
    int rows = 0;            ///< that have something there
    Why why = Why::Private;

    bool operator==(const LeftBehind&) const = default;
};

struct NetworkDraft
{
    Draft draft;
    std::vector<LeftBehind> leftBehind;
};

/// The network as a draft, for a dialect: a connection for each strand (or one for a relationship
/// without any), everything where FieldPlaces says. The depth under the network's rule is public
/// and stands on every connection of the pair.
///
/// Members and strands go by their ids in the dialect's scheme where they have one, else by ours,
/// which matching knows again: reading the file into the same network changes nothing.
///
/// Errors: Cancelled.   Cost: O(rows); 100,000 members with 400,000 relationships in about a
/// second.   Thread: any; the network is a snapshot.
Result<NetworkDraft>
draftOf(const Network& network, const ExportOptions& options, TaskContext& task);

/// "kumu", "gephi", "graphml", "gexf": whose ids a dialect's files speak.
QString schemeOf(const QString& dialect);

} // namespace cw::exchange
