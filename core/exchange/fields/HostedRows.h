// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/fields/RecordDrafting.h"
#include "core/network/Network.h"

#include <QJsonArray>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace cw::exchange {

/// What weavers keep, as cells: of each member and each relationship the rows that stand with it,
/// and what belongs to the network as a whole.
class HostedRows
{
public:
    /// Cost: O(all such rows). Rows and fields that do not leave are counted in `records`.
    HostedRows(const Network& network, RecordDrafting& records, const ExportOptions& options);

    void appendOf(MemberId member, DraftFields& fields) const;
    void appendOf(RelationshipId relationship, DraftFields& fields) const;
    /// Empty where the dialect has no fields of the network as a whole.
    const DraftFields& ofNetwork() const { return m_ofNetwork; }

private:
    struct Column
    {
        QLatin1StringView header;
        std::unordered_map<std::int64_t, QJsonArray> rows; ///< by the id of what they stand with
    };
    static void append(const std::vector<Column>& columns, std::int64_t host, DraftFields& fields);
    template <class R>
    void add(const Network& network, RecordDrafting& records, const ExportOptions& options);

    std::vector<Column> m_ofMembers;
    std::vector<Column> m_ofRelationships;
    DraftFields m_ofNetwork;
};

} // namespace cw::exchange
