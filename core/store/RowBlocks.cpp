// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RowBlocks.h"

namespace cw::store {

void RowBlockQueue::push(RowBlock block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_blocks.size() < kMostBlocks; });
    m_blocks.push_back(std::move(block));
    m_changed.notify_all();
}

void RowBlockQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_changed.notify_all();
}

std::optional<RowBlock> RowBlockQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_blocks.empty() || m_isClosed; });
    if (m_blocks.empty())
        return std::nullopt;
    std::optional<RowBlock> block(std::move(m_blocks.front()));
    m_blocks.pop_front();
    m_changed.notify_all();
    return block;
}

} // namespace cw::store
