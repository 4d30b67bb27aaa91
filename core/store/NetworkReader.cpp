// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/NetworkReader.h"

#include "core/network/NetworkWriter.h"
#include "core/store/RowBlocks.h"
#include "core/store/RowReader.h"
#include "core/store/RowRules.h"
#include "core/store/Tables.h"
#include "core/store/sqlite/Connection.h"

#include <array>
#include <atomic>
#include <thread>

namespace cw::store {

namespace {

/// Large enough that handing over costs nothing, small enough to stay in the cache.
constexpr std::size_t kBlockBytes = 128 * 1024;

constexpr std::size_t kNoTable = EveryRecord::size;

Error damaged(std::size_t table, const char* detail)
{
    return {ErrorCode::Damaged, std::string(recordTables()[table].name), detail};
}

/// Makes records of the rows' bytes, on a thread of its own.
class Decoder
{
public:
    Decoder(Network& network, RowBlockQueue& queue)
        : m_writer(network), m_network(network), m_queue(queue)
    {}

    /// Until the queue is closed; goes on taking after a row that is none, so that nobody waits.
    void run()
    {
        while (const std::optional<RowBlock> block = m_queue.pop()) {
            if (failedTable() == kNoTable)
                decode(*block);
        }
    }

    /// The first table with a row that is none of its record's.
    std::size_t failedTable() const { return m_failedTable; }

private:
    void decode(const RowBlock& block)
    {
        std::size_t table = 0;
        EveryRecord::forEach([&]<class R>() {
            if (table++ == block.table && !decodeRows<R>(block))
                m_failedTable = block.table;
        });
    }

    template <class R>
    bool decodeRows(const RowBlock& block)
    {
        std::size_t begin = 0;
        for (const std::size_t end : block.ends) {
            R row;
            const std::string_view bytes = block.bytes.view().substr(begin, end - begin);
            if (!readRecord(RowReader(bytes, &m_cache), row) || !brokenRule(row).empty() ||
                !take(std::move(row)))
                return false;
            begin = end;
        }
        return true;
    }

    template <class R>
    bool take(R row)
    {
        if constexpr (std::is_same_v<R, NetworkProfile>) {
            const bool isTheNetwork = row.id == kTheNetwork;
            if (isTheNetwork)
                m_writer.putProfile(std::move(row));
            return isTheNetwork;
        } else {
            const Table<R>& rows = m_network.all<R>();
            if (!rows.empty() && row.id <= rows.last().id)
                return false;
            m_writer.append(std::move(row));
            return true;
        }
    }

    NetworkWriter m_writer;
    Network& m_network;
    RowBlockQueue& m_queue;
    TextCache m_cache;
    std::atomic<std::size_t> m_failedTable = kNoTable;
};

/// Reads the tables one after the other, verifies their sums and hands the rows on.
class TableSource
{
public:
    TableSource(Connection& connection, const Sums& sums, RowBlockQueue& queue, TaskContext& task)
        : m_connection(connection), m_sums(sums), m_queue(queue), m_task(task)
    {
        for (const auto& entry : sums.all())
            m_totalRows += static_cast<double>(entry.second.rows);
    }

    Result<void> readAll(const Decoder& decoder)
    {
        Result<void> done;
        for (std::size_t table = 0; table < recordTables().size() && done.ok(); ++table) {
            done = read(table);
            if (decoder.failedTable() != kNoTable)
                break;
        }
        return done;
    }

private:
    Result<void> read(std::size_t table)
    {
        const std::string_view name = recordTables()[table].name;
        Result<Statement> prepared = m_connection.prepare("SELECT * FROM " + quoted(name));
        if (!prepared.ok())
            return prepared.error();
        const int columns = prepared->columnCount();
        TableSum sum;
        RowBlock block;
        block.table = table;
        for (;;) {
            const Result<bool> stepped = prepared->step();
            if (!stepped.ok())
                return stepped.error();
            if (!*stepped)
                break;
            const std::size_t begin = block.bytes.size();
            block.bytes.columns(prepared->handle(), 0, columns);
            sum.add(hashOf(block.bytes.view().substr(begin)));
            block.ends.push_back(block.bytes.size());
            if (block.bytes.size() < kBlockBytes)
                continue;
            handOn(block);
            if (m_task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
        }
        handOn(block);
        if (sum != m_sums.of(name))
            return damaged(table, "the rows do not match their sum");
        return {};
    }

    void handOn(RowBlock& block)
    {
        m_rowsDone += static_cast<double>(block.ends.size());
        m_task.report(0.8 * m_rowsDone / std::max(m_totalRows, m_rowsDone));
        RowBlock next;
        next.table = block.table;
        m_queue.push(std::exchange(block, std::move(next)));
    }

    Connection& m_connection;
    const Sums& m_sums;
    RowBlockQueue& m_queue;
    TaskContext& m_task;
    double m_totalRows = 1.0;
    double m_rowsDone = 0.0;
};

/// Builds the indexes of all tables, on two threads. @return the first table that does not hold
/// together.
std::size_t indexAll(Network& network)
{
    std::array<std::atomic<bool>, EveryRecord::size> isTaken{};
    std::array<std::atomic<bool>, EveryRecord::size> isSound{};
    const auto work = [&] {
        std::size_t table = 0;
        EveryRecord::forEach([&]<class R>() {
            const std::size_t at = table++;
            if (!isTaken[at].exchange(true))
                isSound[at] = NetworkWriter(network).indexReferences<R>();
        });
    };
    std::thread other(work);
    work();
    other.join();
    for (std::size_t table = 0; table < isSound.size(); ++table) {
        if (!isSound[table])
            return table;
    }
    return kNoTable;
}

/// A member stands once in an arrangement.
bool hasOnePlacementEach(const Network& network)
{
    bool sound = true;
    for (const Placement& row : network.all<Placement>()) {
        if (!sound)
            break;
        network.forEachReferencing(&Placement::member, row.member, [&](PlacementId other) {
            sound =
                sound && (other == row.id || network.find(other)->arrangement != row.arrangement);
        });
    }
    return sound;
}

} // namespace

Result<Network> readNetwork(Connection& connection, const Sums& sums, TaskContext& task)
{
    const CancelGuard guard(connection.handle(), task);
    Network network;
    RowBlockQueue queue;
    Decoder decoder(network, queue);
    std::thread thread([&] { decoder.run(); });
    const Result<void> done = TableSource(connection, sums, queue, task).readAll(decoder);
    queue.close();
    thread.join();

    if (done.ok() && decoder.failedTable() != kNoTable)
        return damaged(decoder.failedTable(), "a row holds what cannot be");
    if (!done.ok())
        return done.error();
    if (sums.of(Schema<NetworkProfile>::table).rows != 1)
        return damaged(0, "there is not exactly one network");
    if (const std::size_t broken = indexAll(network); broken != kNoTable)
        return damaged(broken, "a row refers to nothing, or stands twice");
    task.report(0.95);
    if (!hasOnePlacementEach(network))
        return Error{ErrorCode::Damaged, "placement", "a member stands in two places"};
    return network;
}

} // namespace cw::store
