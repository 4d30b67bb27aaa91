// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/RowBytes.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace cw::store {

/// Some rows of one table, as bytes.
struct RowBlock
{
    std::size_t table = 0; ///< index into recordTables()
    RowBytes bytes;
    std::vector<std::size_t> ends; ///< of each row, in `bytes`
};

/// Hands blocks from the thread that has the connection to the one that decodes; a few at a time,
/// so that memory stays bounded.
class RowBlockQueue
{
public:
    /// Waits while it is full.
    void push(RowBlock block);
    /// There will be no more.
    void close();
    /// Waits for the next; nothing once all are taken and it is closed.
    std::optional<RowBlock> pop();

private:
    static constexpr std::size_t kMostBlocks = 8;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RowBlock> m_blocks;
    bool m_isClosed = false;
};

} // namespace cw::store
