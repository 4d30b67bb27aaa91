// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/Change.h"

#include "core/network/NetworkWriter.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace cw {

Change::Change() = default;
Change::Change(const Change& other) = default;
Change::Change(Change&& other) noexcept = default;
Change& Change::operator=(const Change& other) = default;
Change& Change::operator=(Change&& other) noexcept = default;
Change::~Change() = default;
bool Change::operator==(const Change& other) const = default;

std::size_t Change::rowCount() const
{
    std::size_t count = 0;
    EveryRecord::forEach([&]<class R>() { count += of<R>().rowCount(); });
    return count;
}

Change Change::inverse() const
{
    Change inverse;
    EveryRecord::forEach([&]<class R>() {
        const RecordChange<R>& forth = of<R>();
        RecordChange<R>& back = inverse.of<R>();
        back.removed = forth.inserted;
        back.inserted = forth.removed;
        back.updated.reserve(forth.updated.size());
        for (const Update<R>& update : forth.updated)
            back.updated.push_back({update.after, update.before});
    });
    return inverse;
}

void apply(Network& network, const Change& change)
{
    NetworkWriter writer(network);
    EveryRecord::forEach([&]<class R>() {
        const RecordChange<R>& part = change.of<R>();
        for (const R& row : part.removed)
            writer.remove(row);
        for (const Update<R>& update : part.updated)
            writer.replace(update.before, update.after);
        writer.insertMany(part.inserted);
    });
}

namespace {

/// What becomes of one row over two changes: as it was first, as it is last; nothing where there is
/// no row.
template <class R>
struct RowFate
{
    std::optional<R> before;
    std::optional<R> after;
};

template <class R>
using Fates = std::map<Id<R>, RowFate<R>>;

template <class R>
void follow(Fates<R>& fates, const RecordChange<R>& part)
{
    const auto step = [&](Id<R> id, const R* before, const R* after) {
        const auto [at, isNew] = fates.try_emplace(id);
        if (isNew && before)
            at->second.before = *before;
        at->second.after = after ? std::optional<R>(*after) : std::nullopt;
    };
    for (const R& row : part.removed)
        step(row.id, &row, nullptr);
    for (const Update<R>& update : part.updated)
        step(update.before.id, &update.before, &update.after);
    for (const R& row : part.inserted)
        step(row.id, nullptr, &row);
}

template <class R>
RecordChange<R> changeOf(Fates<R>&& fates)
{
    RecordChange<R> part;
    for (auto& entry : fates) {
        RowFate<R>& fate = entry.second;
        if (fate.before && fate.after) {
            if (*fate.before != *fate.after)
                part.updated.push_back({std::move(*fate.before), std::move(*fate.after)});
        } else if (fate.before) {
            part.removed.push_back(std::move(*fate.before));
        } else if (fate.after) {
            part.inserted.push_back(std::move(*fate.after));
        }
    }
    return part;
}

template <class R>
RecordChange<R> composedPart(const RecordChange<R>& first, const RecordChange<R>& second)
{
    if (first.isEmpty())
        return second;
    if (second.isEmpty())
        return first;
    Fates<R> fates;
    follow(fates, first);
    follow(fates, second);
    return changeOf(std::move(fates));
}

Error conflict(std::string_view table, const char* detail)
{
    return {ErrorCode::Conflict, std::string(table), detail};
}

/// Answers for the network as it will be once the change is applied, without applying it.
class Afterwards
{
public:
    Afterwards(const Network& network, const Change& change) : m_network(network), m_change(change)
    {
        EveryRecord::forEach([&]<class R>() {
            const std::vector<R>& rows = change.of<R>().inserted;
            std::vector<Id<R>>& ids = std::get<std::vector<Id<R>>>(m_inserted);
            ids.reserve(rows.size());
            std::ranges::transform(rows, std::back_inserter(ids), &R::id);
        });
    }

    template <class R>
    bool exists(Id<R> id) const
    {
        if (std::ranges::binary_search(std::get<std::vector<Id<R>>>(m_inserted), id))
            return true;
        return m_network.find(id) && !holds(m_change.of<R>().removed, id);
    }

    template <class R>
    static bool holds(const std::vector<R>& rows, Id<R> id)
    {
        const auto at = std::ranges::lower_bound(rows, id, {}, &R::id);
        return at != rows.end() && at->id == id;
    }

private:
    template <class... Records>
    using Ids = std::tuple<std::vector<Id<Records>>...>;

    const Network& m_network;
    const Change& m_change;
    AllRecords<Ids> m_inserted; ///< close together: rows are some hundred bytes apart
};

template <class R>
bool referencesExist(const Afterwards& afterwards, const R& row)
{
    bool sound = true;
    forEachReferenceField<R>([&]<class F>(const F& each, std::size_t) {
        if constexpr (IsIdSet<typename F::Type>::value) {
            for (const auto id : row.*each.member)
                sound = sound && afterwards.exists(id);
        } else {
            const auto id = row.*each.member;
            sound = sound && (id ? afterwards.exists(id) : !has(each.use, Use::NotNull));
        }
    });
    return sound;
}

/// Whether something that stays would point at the removed row.
template <class R>
bool isStillReferenced(const Network& network, const Change& change, Id<R> id)
{
    bool referenced = false;
    EveryRecord::forEach([&]<class Other>() {
        forEachReferenceField<Other>([&]<class F>(const F& each, std::size_t) {
            constexpr bool refersToR = std::is_same_v<typename F::Type, Id<R>> ||
                                       std::is_same_v<typename F::Type, IdSet<R>>;
            if constexpr (refersToR) {
                network.forEachReferencing(each.member, id, [&](Id<Other> row) {
                    const RecordChange<Other>& part = change.of<Other>();
                    const auto updated = std::ranges::lower_bound(
                        part.updated, row, {}, [](const Update<Other>& u) { return u.before.id; });
                    const bool isUpdated =
                        updated != part.updated.end() && updated->before.id == row;
                    if (!isUpdated && !Afterwards::holds(part.removed, row))
                        referenced = true;
                });
            }
        });
    });
    return referenced;
}

template <class R>
Result<void> checkRows(const Network& network, const Change& change, const Afterwards& afterwards)
{
    const RecordChange<R>& part = change.of<R>();
    const std::string_view table = Schema<R>::table;
    for (const R& row : part.removed) {
        const R* present = network.find(row.id);
        if (!present || *present != row)
            return conflict(table, "a removed row is not there as it should be");
        if (isStillReferenced(network, change, row.id))
            return conflict(table, "a removed row is still referred to");
    }
    for (const Update<R>& update : part.updated) {
        const R* present = network.find(update.before.id);
        if (!present || *present != update.before || update.after.id != update.before.id)
            return conflict(table, "an updated row is not there as it should be");
        if (!referencesExist(afterwards, update.after))
            return conflict(table, "an updated row refers to nothing");
    }
    for (const R& row : part.inserted) {
        if (row.id.isNull() || network.find(row.id))
            return conflict(table, "an inserted row's id is taken");
        if (!referencesExist(afterwards, row))
            return conflict(table, "an inserted row refers to nothing");
    }
    return {};
}

/// Calls `fn` with each row of R that will be new or different.
template <class R, class Fn>
void forEachAfter(const Change& change, Fn&& fn)
{
    for (const Update<R>& update : change.of<R>().updated)
        fn(update.after);
    for (const R& row : change.of<R>().inserted)
        fn(row);
}

/// Whether the row that has the unique value now gives it up in this change.
template <class R>
bool givesWay(const Change& change, Id<R> id)
{
    const auto& updated = change.of<R>().updated;
    const auto at = std::ranges::lower_bound(
        updated, id, {}, [](const Update<R>& update) { return update.before.id; });
    return Afterwards::holds(change.of<R>().removed, id) ||
           (at != updated.end() && at->before.id == id);
}

/// Whether two of them are equal; sorts them.
template <class Key>
bool hasTwice(std::vector<Key>& keys)
{
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) != keys.end();
}

Result<void> checkPairs(const Network& network, const Change& change)
{
    std::vector<std::pair<MemberId, MemberId>> pairs;
    bool sound = true;
    forEachAfter<Relationship>(change, [&](const Relationship& row) {
        sound = sound && row.first < row.second;
        pairs.emplace_back(row.first, row.second);
        const Relationship* present = network.relationshipBetween(row.first, row.second);
        sound = sound && (!present || present->id == row.id || givesWay(change, present->id));
    });
    sound = sound && !hasTwice(pairs);
    return sound ? Result<void>() : conflict("relationship", "a pair would have two relationships");
}

Result<void> checkPlacements(const Network& network, const Change& change)
{
    std::vector<std::pair<MemberId, int>> places;
    bool sound = true;
    forEachAfter<Placement>(change, [&](const Placement& row) {
        places.emplace_back(row.member, row.arrangement);
        const Placement* present = network.placementOf(row.member, row.arrangement);
        sound = sound && (!present || present->id == row.id || givesWay(change, present->id));
    });
    sound = sound && !hasTwice(places);
    return sound ? Result<void>() : conflict("placement", "a member would stand in two places");
}

} // namespace

Change composed(const Change& first, const Change& second)
{
    Change both;
    EveryRecord::forEach(
        [&]<class R>() { both.of<R>() = composedPart(first.of<R>(), second.of<R>()); });
    return both;
}

Result<void> checkFits(const Network& network, const Change& change)
{
    const Afterwards afterwards(network, change);
    Result<void> sound;
    EveryRecord::forEach([&]<class R>() {
        if (sound.ok())
            sound = checkRows<R>(network, change, afterwards);
    });
    if (sound.ok() && Afterwards::holds(change.of<NetworkProfile>().removed, kTheNetwork))
        sound = conflict("network", "the network itself would be removed");
    if (sound.ok())
        sound = checkPairs(network, change);
    if (sound.ok())
        sound = checkPlacements(network, change);
    return sound;
}

} // namespace cw
