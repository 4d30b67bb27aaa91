// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/ChunkedVector.h"
#include "core/network/records/Records.h"

#include <array>
#include <ranges>
#include <tuple>
#include <vector>

namespace cw {

struct KeyOfRow
{
    template <class R>
    Id<R> operator()(const R& row) const
    {
        return row.id;
    }
};

/// All rows of one kind of record, in the order of their ids (which is the order of their making).
template <class R>
using Table = ChunkedVector<R, KeyOfRow>;

/// That row `row` refers to row `target`; which tables they are in is known from the index.
struct Reference
{
    std::int64_t target = 0;
    std::int64_t row = 0;
    auto operator<=>(const Reference&) const = default;
};
struct KeyOfReference
{
    Reference operator()(const Reference& reference) const { return reference; }
};
using ReferenceIndex = ChunkedVector<Reference, KeyOfReference>;

/// The whole network in memory: one table a record and one index a reference field, both from the
/// schemas. A value: copying one is a snapshot (a pointer for each 256 rows), which another thread
/// may read while this one changes.
///
/// Read-only but for NetworkWriter: everything changes through a Change (core/change).
class Network
{
public:
    /// A new network: only its profile, without a name.
    Network();
    Network(const Network& other);
    Network(Network&& other) noexcept;
    Network& operator=(const Network& other);
    Network& operator=(Network&& other) noexcept;
    ~Network();

    template <class R>
    const Table<R>& all() const
    {
        return std::get<RecordStore<R>>(m_stores).rows;
    }

    /// The row, or null. The pointer lives until the next change.
    template <class R>
    const R* find(Id<R> id) const
    {
        return all<R>().find(id);
    }

    const NetworkProfile& profile() const { return *find(kTheNetwork); }

    /// Ids of the rows of R whose field `member` refers to (or, for a set, contains) `target`;
    /// ascending.
    template <class R, class T, class X>
    std::vector<Id<R>> referencing(T R::*member, Id<X> target) const
    {
        std::vector<Id<R>> rows;
        forEachReferencing(member, target, [&](Id<R> row) { rows.push_back(row); });
        return rows;
    }

    /// The same without a vector: calls `fn(Id<R>)` for each.
    template <class R, class T, class X, class Fn>
    void forEachReferencing(T R::*member, Id<X> target, Fn&& fn) const
    {
        const ReferenceIndex& index = indexOf<R>(member);
        for (auto at = index.lowerBound(Reference{target.value, 0});
             at != index.end() && at->target == target.value; ++at)
            fn(Id<R>{at->row});
    }

    /// The relationship of two members, in whichever order; null when there is none.
    const Relationship* relationshipBetween(MemberId a, MemberId b) const;

    /// All relationships of a member, archived ones' and ended ones included, ascending by id.
    std::vector<RelationshipId> relationshipsOf(MemberId member) const;

    /// Where a member stands in an arrangement; null when nowhere.
    const Placement* placementOf(MemberId member, int arrangement = kTheMap) const;

    /// Same rows in all tables.
    bool operator==(const Network& other) const;

private:
    friend class NetworkWriter;

    template <class R>
    struct RecordStore
    {
        Table<R> rows;
        std::array<ReferenceIndex, referenceFieldCount<R>()> indexes;
    };

    template <class R, class T>
    const ReferenceIndex& indexOf(T R::*member) const
    {
        const auto& indexes = std::get<RecordStore<R>>(m_stores).indexes;
        const ReferenceIndex* found = nullptr;
        forEachReferenceField<R>([&]<class F>(const F& each, std::size_t slot) {
            if constexpr (std::is_same_v<typename F::Type, T>) {
                if (each.member == member)
                    found = &indexes[slot];
            }
        });
        return *found;
    }

    template <class... Records>
    using Stores = std::tuple<RecordStore<Records>...>;

    struct PairEntry
    {
        MemberId first;
        MemberId second;
        RelationshipId id;
        bool operator==(const PairEntry&) const = default;
    };
    struct KeyOfPair
    {
        std::pair<MemberId, MemberId> operator()(const PairEntry& entry) const
        {
            return {entry.first, entry.second};
        }
    };

    AllRecords<Stores> m_stores;
    ChunkedVector<PairEntry, KeyOfPair> m_pairs;
};

} // namespace cw
