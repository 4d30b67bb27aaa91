// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <algorithm>

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
    void insertMany(const std::vector<R>& rows)
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
        insertRows(store.rows, rows);
    }

    /// While a document is read: a row behind all that are there. What it refers to follows with
    /// indexReferences(), once every table is in; until then nothing else may be done.
    template <class R>
    void append(R row)
    {
        storeOf<R>().rows.insert(std::move(row));
    }

    /// The same for the one row of the network, which is there from the beginning and refers to
    /// nothing then.
    void putProfile(NetworkProfile profile)
    {
        storeOf<NetworkProfile>().rows.replace(std::move(profile));
    }

    /// Builds the indexes of a table whose rows were appended. False where a row refers to nothing,
    /// or two rows are the relationship of one pair.
    ///
    /// Cost: O(references * log). Thread: different tables may be indexed at the same time.
    template <class R>
    bool indexReferences()
    {
        Store<R>& store = storeOf<R>();
        bool sound = true;
        forEachReferenceField<R>([&]<class F>(const F& each, std::size_t slot) {
            std::vector<Reference> references = referencesOf(store.rows, each);
            sound = sound && leadSomewhere<F>(references) && hasAll(store.rows, each);
            if (sound)
                store.indexes[slot].insertMany(std::move(references));
        });
        if constexpr (std::is_same_v<R, Relationship>)
            sound = sound && indexPairs();
        return sound;
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

    /// New rows stand behind the others as a rule, and then need no copy of all of them.
    template <class R>
    static void insertRows(Table<R>& table, const std::vector<R>& rows)
    {
        const auto less = [](const R& a, const R& b) { return a.id < b.id; };
        const bool isBehind = rows.empty() || table.empty() || less(table.last(), rows.front());
        if (!isBehind || !std::is_sorted(rows.begin(), rows.end(), less))
            return table.insertMany(rows);
        for (const R& row : rows)
            table.insert(row);
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

    /// What the field of all rows refers to, sorted.
    template <class R, class F>
    static std::vector<Reference> referencesOf(const Table<R>& rows, const F& each)
    {
        std::vector<Reference> references;
        references.reserve(rows.size());
        for (const R& row : rows) {
            if constexpr (IsIdSet<typename F::Type>::value) {
                for (const auto id : row.*each.member)
                    references.push_back({id.value, row.id.value});
            } else if (const auto id = row.*each.member) {
                references.push_back({id.value, row.id.value});
            }
        }
        if (!std::is_sorted(references.begin(), references.end()))
            std::sort(references.begin(), references.end());
        return references;
    }

    /// Whether every target is a row of the field's table: one walk along both.
    template <class F>
    bool leadSomewhere(const std::vector<Reference>& references)
    {
        const auto& targets = storeOf<typename ReferencedBy<typename F::Type>::Record>().rows;
        auto target = targets.begin();
        for (const Reference& reference : references) {
            while (target != targets.end() && target->id.value < reference.target)
                ++target;
            if (target == targets.end() || target->id.value != reference.target)
                return false;
        }
        return true;
    }

    /// Whether no row lacks a reference that must be there.
    template <class R, class F>
    static bool hasAll(const Table<R>& rows, const F& each)
    {
        if constexpr (IsIdSet<typename F::Type>::value) {
            return true;
        } else {
            return !has(each.use, Use::NotNull) ||
                   std::all_of(rows.begin(), rows.end(), [&](const R& row) {
                       return !(row.*each.member).isNull();
                   });
        }
    }

    bool indexPairs()
    {
        std::vector<Network::PairEntry> pairs;
        const Table<Relationship>& rows = storeOf<Relationship>().rows;
        pairs.reserve(rows.size());
        for (const Relationship& row : rows)
            pairs.push_back({row.first, row.second, row.id});
        const auto byPair = [](const Network::PairEntry& a, const Network::PairEntry& b) {
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        };
        std::sort(pairs.begin(), pairs.end(), byPair);
        const auto twice =
            std::adjacent_find(pairs.begin(), pairs.end(), [&](const auto& a, const auto& b) {
                return !byPair(a, b);
            });
        const bool sound = twice == pairs.end();
        if (sound)
            m_network.m_pairs.insertMany(std::move(pairs));
        return sound;
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
