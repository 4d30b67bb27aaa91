// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/ImportPlan.h"

#include <QHash>

namespace cw::exchange {

/// Which column of each source is depth: the one asked for, else one named depth or level, else a
/// Strength whose values in that source are all whole numbers 0 to 5.
class DepthColumns
{
public:
    DepthColumns(const Draft& draft, const ImportOptions& options);

    /// Whether the source of this connection has such a column.
    bool isKnownFor(const DraftConnection& connection) const;

    struct Reading
    {
        std::optional<int> depth;
        QString header;     ///< of the column that was read
        QString unreadable; ///< the value, where it is none from 0 to 5
    };
    Reading read(const DraftConnection& connection) const;

private:
    struct Choice
    {
        QString header; ///< of a custom column; empty: the strength
        bool isStrength = false;
    };

    static std::optional<Choice> choiceFor(
        const QStringList& headers, bool hasStrength, bool strengthIsDepth,
        const ImportOptions& options);

    QHash<QString, Choice> m_bySource;
};

} // namespace cw::exchange
