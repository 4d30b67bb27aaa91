// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fields/RowJson.h"
#include "core/network/Network.h"

#include <QHash>
#include <QString>

#include <unordered_map>

namespace cw::exchange {

/// What members and strands are called in an export: by their id in the scheme where they have one
/// that nobody else has, else by ours.
class ExportNames final : public RowNames
{
public:
    /// @param withPrivate  whether rows that leave only with what is private can be referred to.
    ExportNames(const Network& network, const QString& scheme, bool withPrivate);

    QString nameOf(MemberId id) const override;
    MemberId memberOf(const QString&) const override { return {}; }
    QString nameOf(const Strand& strand) const;
    /// A tag's name, the two of a relationship, else the id. Empty for rows that do not leave.
    QString keyOf(std::string_view table, std::int64_t id) const override;

    /// The member's own name where it is the only one of that name, else the id.
    QString label(MemberId id) const;

private:
    const Network& m_network;
    QString m_scheme;
    bool m_withPrivate;
    std::unordered_map<std::int64_t, QString> m_members;
    QHash<QString, int> m_namesakes;
};

} // namespace cw::exchange
