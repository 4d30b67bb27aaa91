// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/store/Sums.h"
#include "core/store/Tables.h"

#include <string_view>
#include <vector>

/// What is done once for hundreds of thousands of rows that are put in, and not for each.
namespace cw::store {

class Connection;

/// The tables that grow so much with `change` that building their indexes afterwards is cheaper.
/// None where rows are removed: SQLite looks through the indexes for what still refers to them.
std::vector<std::string_view> tablesGrowingMuch(const Change& change, const Sums& sums);

/// Drops the indexes of tables that will grow much; makes them again.
class IndexPause
{
public:
    explicit IndexPause(Connection& connection) : m_connection(connection) {}

    Result<void> begin(std::string_view table);
    Result<void> end();

private:
    Connection& m_connection;
    std::vector<SchemaObject> m_dropped;
};

/// While it lasts SQLite does not look after references row by row (checkReferences() does, before
/// the transaction is committed), and sorts indexes in pieces that it merges: half the time of a
/// list all over the memory. The pieces hold numbers only, in a temporary file without a name.
/// Begins and ends outside of transactions.
class BulkMode
{
public:
    explicit BulkMode(Connection& connection) : m_connection(connection) {}
    ~BulkMode();
    BulkMode(const BulkMode&) = delete;
    BulkMode& operator=(const BulkMode&) = delete;

    Result<void> begin();
    /// Errors: Internal where SQLite would not go back to looking after them.
    Result<void> end();

private:
    Connection& m_connection;
    bool m_isOn = false;
};

/// Whether SQLite looks after references on this connection.
bool enforcesReferences(Connection& connection);

/// Whether every reference in the tables that `change` has put rows into leads to a row, along the
/// indexes, within the open transaction.
///
/// Errors: Damaged with the table as the subject. Cost: about 0.2 µs a reference.
Result<void> checkReferences(Connection& connection, const Change& change);

} // namespace cw::store
