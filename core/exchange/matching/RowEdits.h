// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cw::exchange {

/// Rows of one table that an import makes or may change, found again by id; at the end only those
/// that differ are a change.
template <class R>
class RowEdits
{
public:
    explicit RowEdits(const Network& network) : m_network(network) {}

    /// Makes room for so many new rows, so that they are not moved while they grow.
    void reserve(std::size_t count) { m_made.reserve(count); }

    /// Puts in a row that has its new id, which is larger than that of every row put in before. The
    /// reference lives until the next insert() or edit().
    R& insert(R row) { return m_made.emplace_back(std::move(row)); }

    /// The row for changing: the one made here, or a copy of the network's, which has it.
    R& edit(Id<R> id)
    {
        if (const std::size_t made = madeIndex(id); made < m_made.size())
            return m_made[made];
        const auto [at, isFirst] = m_indexes.try_emplace(id.value, m_edited.size());
        if (isFirst)
            m_edited.push_back(*m_network.find(id));
        return m_edited[at->second];
    }

    /// The row as it is now, or null.
    const R* find(Id<R> id) const
    {
        if (const std::size_t made = madeIndex(id); made < m_made.size())
            return &m_made[made];
        const auto at = m_indexes.find(id.value);
        return at == m_indexes.end() ? m_network.find(id) : &m_edited[at->second];
    }

    bool isNew(Id<R> id) const { return madeIndex(id) < m_made.size(); }

    /// Calls `fn(row, before)` for each touched row; `before` is null for new ones.
    template <class Fn>
    void forEach(Fn&& fn) const
    {
        for (const R& row : m_made)
            fn(row, nullptr);
        for (const R& row : m_edited)
            fn(row, m_network.find(row.id));
    }

    /// What came of it; this is empty afterwards.
    RecordChange<R> take()
    {
        RecordChange<R> change;
        change.inserted = std::exchange(m_made, {});
        std::ranges::sort(m_edited, {}, &R::id);
        for (R& row : m_edited) {
            if (const R* before = m_network.find(row.id); *before != row)
                change.updated.push_back({*before, std::move(row)});
        }
        m_edited.clear();
        m_indexes.clear();
        return change;
    }

private:
    /// Where the row stands in m_made; its size if it does not.
    std::size_t madeIndex(Id<R> id) const
    {
        if (m_made.empty() || id < m_made.front().id)
            return m_made.size();
        if (m_made.back().id == id) // the one that was made last is asked for most
            return m_made.size() - 1;
        const auto at = std::ranges::lower_bound(m_made, id, {}, &R::id);
        return at != m_made.end() && at->id == id ? static_cast<std::size_t>(at - m_made.begin())
                                                  : m_made.size();
    }

    const Network& m_network;
    std::vector<R> m_made; ///< in the order of their ids
    std::vector<R> m_edited;
    std::unordered_map<std::int64_t, std::size_t> m_indexes; ///< in m_edited, by id
};

} // namespace cw::exchange
