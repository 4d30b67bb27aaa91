// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/network/Network.h"

#include <tuple>
#include <vector>

namespace cw {

template <class R>
struct Update
{
    R before;
    R after;
    bool operator==(const Update&) const = default;
};

/// What happens to one table: whole rows, before and after. An id stands in at most one of the
/// three, each is in the order of its ids, and no update leaves its row as it was.
template <class R>
struct RecordChange
{
    std::vector<R> removed;
    std::vector<Update<R>> updated;
    std::vector<R> inserted;

    bool isEmpty() const { return removed.empty() && updated.empty() && inserted.empty(); }
    std::size_t rowCount() const { return removed.size() + updated.size() + inserted.size(); }
    bool operator==(const RecordChange&) const = default;
};

/// A change is data: the rows of every table before and after. Made by a use case in core/edit
/// (through ChangeBuilder), written and applied by Document::commit, kept in the history, and
/// undone by committing its inverse.
class Change
{
public:
    // Made once, in Change.cpp: each goes through every table, and many files have changes.
    Change();
    Change(const Change& other);
    Change(Change&& other) noexcept;
    Change& operator=(const Change& other);
    Change& operator=(Change&& other) noexcept;
    ~Change();

    template <class R>
    const RecordChange<R>& of() const
    {
        return std::get<RecordChange<R>>(m_records);
    }
    template <class R>
    RecordChange<R>& of()
    {
        return std::get<RecordChange<R>>(m_records);
    }

    bool isEmpty() const { return rowCount() == 0; }
    std::size_t rowCount() const;

    /// The change that takes this one back.
    Change inverse() const;

    bool operator==(const Change& other) const;

private:
    template <class... Records>
    using Parts = std::tuple<RecordChange<Records>...>;
    AllRecords<Parts> m_records;
};

/// Whether `change` fits `network`: removed rows and the befores are there as they say, inserted
/// ids are free, every reference afterwards leads somewhere, a pair has one relationship, a member
/// one placement an arrangement.
///
/// Errors: Conflict with the table as the subject. Cost: O(rows of the change * log n).
Result<void> checkFits(const Network& network, const Change& change);

/// Carries a change out in memory; checkFits() holds, or the behaviour is undefined.
void apply(Network& network, const Change& change);

/// The one change that does what `first` and then `second` do; rows that end as they began fall
/// out.
Change composed(const Change& first, const Change& second);

} // namespace cw
