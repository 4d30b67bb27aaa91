// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/NetworkReader.h"

#include "core/network/NetworkWriter.h"
#include "core/store/RowBytes.h"
#include "core/store/RowReader.h"
#include "core/store/RowRules.h"
#include "core/store/Tables.h"
#include "core/store/sqlite/Connection.h"

namespace cw::store {

namespace {

Error damaged(std::string_view table, const char* detail)
{
    return {ErrorCode::Damaged, std::string(table), detail};
}

template <class R>
Result<std::vector<R>>
readRows(Connection& connection, const TableSum& expected, TextCache& cache, TaskContext& task)
{
    const std::string_view table = Schema<R>::table;
    Result<Statement> prepared = connection.prepare("SELECT * FROM " + quoted(table));
    if (!prepared.ok())
        return prepared.error();
    Statement& statement = *prepared;
    const int columns = statement.columnCount();
    std::vector<R> rows;
    TableSum sum;
    RowBytes bytes;
    for (;;) {
        const Result<bool> stepped = statement.step();
        if (!stepped.ok())
            return stepped.error();
        if (!*stepped)
            break;
        bytes.clear();
        bytes.columns(statement.handle(), 0, columns);
        sum.add(hashOf(bytes.view()));
        R row;
        if (!readRecord(RowReader(bytes.view(), &cache), row) || !brokenRule(row).empty())
            return damaged(table, "a row holds what cannot be");
        rows.push_back(std::move(row));
        if (rows.size() % 1024 == 0 && task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    if (sum != expected)
        return damaged(table, "the rows do not match their sum");
    return rows;
}

template <class R>
bool refersOnlyToRows(const Network& network)
{
    bool sound = true;
    for (const R& row : network.all<R>()) {
        forEachReferenceField<R>([&]<class F>(const F& each, std::size_t) {
            if constexpr (IsIdSet<typename F::Type>::value) {
                for (const auto id : row.*each.member)
                    sound = sound && network.find(id);
            } else {
                const auto id = row.*each.member;
                sound = sound && (id ? network.find(id) != nullptr : !has(each.use, Use::NotNull));
            }
        });
    }
    return sound;
}

} // namespace

Result<Network> readNetwork(Connection& connection, const Sums& sums, TaskContext& task)
{
    const CancelGuard guard(connection.handle(), task);
    Network network;
    NetworkWriter writer(network);
    TextCache cache;
    Result<void> done;
    EveryRecord::forEach([&]<class R>() {
        if (!done.ok())
            return;
        Result<std::vector<R>> rows =
            readRows<R>(connection, sums.of(Schema<R>::table), cache, task);
        if (!rows.ok()) {
            done = rows.error();
        } else if constexpr (std::is_same_v<R, NetworkProfile>) {
            if (rows->size() != 1 || rows->front().id != kTheNetwork)
                done = damaged("network", "there is not exactly one");
            else
                writer.replace(network.profile(), rows->front());
        } else {
            writer.insertMany(std::move(*rows));
        }
    });
    EveryRecord::forEach([&]<class R>() {
        if (done.ok() && !refersOnlyToRows<R>(network))
            done = damaged(Schema<R>::table, "a row refers to nothing");
    });
    if (!done.ok())
        return done.error();
    return network;
}

} // namespace cw::store
