// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace cw::exchange {

/// Rows of one table that an import makes or may change, found again by id; at the end only those
/// that differ are a change.
template <class R>
class RowEdits
{
public:
    explicit RowEdits(const Network& network) : m_network(network) {}

    /// Puts in a row that has its (new) id. The reference lives until the next insert() or edit().
    R& insert(R row)
    {
        m_indexes.emplace(row.id.value, m_entries.size());
        m_entries.push_back({std::move(row), true});
        return m_entries.back().row;
    }

    /// The row for changing: the one made here, or a copy of the network's, which has it.
    R& edit(Id<R> id)
    {
        const auto [at, isFirst] = m_indexes.try_emplace(id.value, m_entries.size());
        if (isFirst)
            m_entries.push_back({*m_network.find(id), false});
        return m_entries[at->second].row;
    }

    /// The row as it is now, or null.
    const R* find(Id<R> id) const
    {
        const auto at = m_indexes.find(id.value);
        return at == m_indexes.end() ? m_network.find(id) : &m_entries[at->second].row;
    }

    bool isNew(Id<R> id) const
    {
        const auto at = m_indexes.find(id.value);
        return at != m_indexes.end() && m_entries[at->second].isNew;
    }

    bool isTouched(Id<R> id) const { return m_indexes.contains(id.value); }

    /// Calls `fn(row, before)` for each touched row; `before` is null for new ones.
    template <class Fn>
    void forEach(Fn&& fn) const
    {
        for (const Entry& entry : m_entries)
            fn(entry.row, entry.isNew ? nullptr : m_network.find(entry.row.id));
    }

    /// What came of it; this is empty afterwards.
    RecordChange<R> take()
    {
        RecordChange<R> change;
        std::ranges::sort(m_entries, {}, [](const Entry& entry) { return entry.row.id; });
        for (Entry& entry : m_entries) {
            if (entry.isNew) {
                change.inserted.push_back(std::move(entry.row));
            } else if (const R* before = m_network.find(entry.row.id); *before != entry.row) {
                change.updated.push_back({*before, std::move(entry.row)});
            }
        }
        m_entries.clear();
        m_indexes.clear();
        return change;
    }

private:
    struct Entry
    {
        R row;
        bool isNew = false;
    };

    const Network& m_network;
    std::vector<Entry> m_entries;
    std::unordered_map<std::int64_t, std::size_t> m_indexes;
};

} // namespace cw::exchange
