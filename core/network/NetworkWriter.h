// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

namespace cw {

/// The one way to change rows of a Network: keeps the tables and their indexes together. Used by
/// core/change, which applies Changes, and by core/store while it loads a document; nobody else.
///
/// The caller has checked: inserted ids are new, replaced and removed rows are there, pairs are
/// unique.
class NetworkWriter
{
public:
    explicit NetworkWriter(Network& network) : m_network(network) {}

    template <class R>
    void insert(R row)
    {
        Store<R>& store = storeOf<R>();
        forEachReference<R>(row, [&](std::size_t slot, Reference reference) {
            store.indexes[slot].insert(reference);
        });
        if constexpr (std::is_same_v<R, Relationship>)
            m_network.m_pairs.insert({row.first, row.second, row.id});
        store.rows.insert(std::move(row));
    }

    /// Many at once: each index is sorted and merged once.
    template <class R>
    void insertMany(std::vector<R> rows)
    {
        Store<R>& store = storeOf<R>();
        std::array<std::vector<Reference>, referenceFieldCount<R>()> references;
        for (const R& row : rows) {
            forEachReference<R>(row, [&](std::size_t slot, Reference reference) {
                references[slot].push_back(reference);
            });
        }
        for (std::size_t slot = 0; slot < references.size(); ++slot)
            store.indexes[slot].insertMany(std::move(references[slot]));
        if constexpr (std::is_same_v<R, Relationship>) {
            std::vector<Network::PairEntry> pairs;
            pairs.reserve(rows.size());
            for (const Relationship& row : rows)
                pairs.push_back({row.first, row.second, row.id});
            m_network.m_pairs.insertMany(std::move(pairs));
        }
        store.rows.insertMany(std::move(rows));
    }

    /// @param before  the row that is there now, with the same id.
    template <class R>
    void replace(const R& before, R after)
    {
        Store<R>& store = storeOf<R>();
        if (!sameReferences(before, after)) {
            forEachReference<R>(before, [&](std::size_t slot, Reference reference) {
                store.indexes[slot].erase(reference);
            });
            forEachReference<R>(after, [&](std::size_t slot, Reference reference) {
                store.indexes[slot].insert(reference);
            });
            if constexpr (std::is_same_v<R, Relationship>) {
                m_network.m_pairs.erase(std::pair(before.first, before.second));
                m_network.m_pairs.insert({after.first, after.second, after.id});
            }
        }
        store.rows.replace(std::move(after));
    }

    template <class R>
    void remove(const R& row)
    {
        Store<R>& store = storeOf<R>();
        forEachReference<R>(row, [&](std::size_t slot, Reference reference) {
            store.indexes[slot].erase(reference);
        });
        if constexpr (std::is_same_v<R, Relationship>)
            m_network.m_pairs.erase(std::pair(row.first, row.second));
        store.rows.erase(row.id);
    }

private:
    template <class R>
    using Store = Network::RecordStore<R>;

    template <class R>
    Store<R>& storeOf()
    {
        return std::get<Store<R>>(m_network.m_stores);
    }

    /// Calls `fn(slot, reference)` for everything that `row` refers to.
    template <class R, class Fn>
    static void forEachReference(const R& row, Fn&& fn)
    {
        forEachReferenceField<R>([&]<class F>(const F& each, std::size_t slot) {
            if constexpr (IsIdSet<typename F::Type>::value) {
                for (const auto id : row.*each.member)
                    fn(slot, Reference{id.value, row.id.value});
            } else if (const auto id = row.*each.member) {
                fn(slot, Reference{id.value, row.id.value});
            }
        });
    }

    template <class R>
    static bool sameReferences(const R& a, const R& b)
    {
        bool same = true;
        forEachReferenceField<R>([&](const auto& each, std::size_t) {
            same = same && a.*each.member == b.*each.member;
        });
        return same;
    }

    Network& m_network;
};

} // namespace cw
