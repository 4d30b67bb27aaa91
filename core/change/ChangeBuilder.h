// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/kernel/base/IdGenerator.h"
#include "core/network/NetworkWriter.h"

#include <map>
#include <optional>
#include <utility>

namespace cw {

/// Builds a Change step by step on a snapshot: every step sees what the ones before did, and the
/// net effect comes out. What the use cases in core/edit write with.
///
/// Cost: a snapshot (a pointer for each 256 rows), then O(log n) a step. For hundreds of thousands
/// of new rows fill `Change::of<R>().inserted` directly instead.
class ChangeBuilder
{
public:
    /// @param ids  must outlive the builder.
    ChangeBuilder(const Network& network, IdGenerator& ids);
    ChangeBuilder(const ChangeBuilder&) = delete;
    ChangeBuilder& operator=(const ChangeBuilder&) = delete;
    ~ChangeBuilder();

    /// The network as it is after the steps so far.
    const Network& network() const { return m_network; }

    /// Gives the row a new id and puts it in.
    template <class R>
    Id<R> insert(R row)
    {
        row.id = m_ids->next<Id<R>>();
        return insertAsIs(std::move(row));
    }

    /// Puts in a row under the id that it has, which no other has.
    template <class R>
    Id<R> insertAsIs(R row)
    {
        const Id<R> id = row.id;
        note<R>(id, nullptr);
        NetworkWriter(m_network).insert(std::move(row));
        return id;
    }

    /// Replaces the row with the same id, which is there. A row that stays the same is no step.
    template <class R>
    void update(const R& after)
    {
        const R before = *m_network.find(after.id);
        if (before == after)
            return;
        note(after.id, &before);
        NetworkWriter(m_network).replace(before, after);
    }

    /// Changes one row in place: `edit(R&)` on a copy, then update().
    template <class R, class Fn>
    void modify(Id<R> id, Fn&& edit)
    {
        R row = *m_network.find(id);
        edit(row);
        update(row);
    }

    /// Takes out one row, which is there; what refers to it is the caller's business.
    template <class R>
    void remove(Id<R> id)
    {
        const R row = *m_network.find(id);
        note<R>(id, &row);
        NetworkWriter(m_network).remove(row);
    }

    /// The net effect of all steps.
    Change take() const;

private:
    /// Touched rows as they were at the start; nothing: not there.
    template <class R>
    using Originals = std::map<Id<R>, std::optional<R>>;

    template <class R>
    void note(Id<R> id, const R* before)
    {
        std::get<Originals<R>>(m_originals)
            .try_emplace(id, before ? std::optional<R>(*before) : std::nullopt);
    }

    template <class... Records>
    using AllOriginals = std::tuple<Originals<Records>...>;

    Network m_network;
    IdGenerator* m_ids;
    AllRecords<AllOriginals> m_originals;
};

} // namespace cw
