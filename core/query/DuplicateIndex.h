// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/PossibleDuplicates.h"

#include <QHash>

#include <optional>

namespace cw::query {

/// Members met one after the other, to ask of the next whether it may be one of them. The same
/// question as possibleDuplicates(), for rows that are in no network yet.
class DuplicateIndex
{
public:
    struct Likeness
    {
        MemberId member; ///< the last one met
        DuplicateReason reason;
    };

    void reserve(qsizetype members) { m_byName.reserve(members); }
    void add(const Member& member);
    /// By e-mail first.
    std::optional<Likeness> find(const Member& member) const;

private:
    QHash<QString, MemberId> m_byEmail;
    QHash<QString, MemberId> m_byName;
};

} // namespace cw::query
