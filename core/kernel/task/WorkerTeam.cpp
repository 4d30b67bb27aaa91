// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/task/WorkerTeam.h"

namespace cw {

WorkerTeam::WorkerTeam(int threads)
{
    if (threads <= 0)
        threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    for (int i = 1; i < threads; ++i)
        m_workers.emplace_back([this] { serve(); });
}

WorkerTeam::~WorkerTeam()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_jobCame.notify_all();
    for (std::thread& worker : m_workers)
        worker.join();
}

void WorkerTeam::run(std::size_t blocks, const std::function<void(std::size_t)>& work)
{
    const bool alone = m_workers.empty() || blocks < 2;
    {
        const std::lock_guard lock(m_mutex);
        m_work = &work;
        m_blocks = blocks;
        m_nextBlock = 0;
        if (!alone) {
            ++m_job;
            m_busy = m_workers.size();
        }
    }
    if (!alone)
        m_jobCame.notify_all();
    takeBlocks();
    std::unique_lock lock(m_mutex);
    m_jobDone.wait(lock, [this] { return m_busy == 0; });
    m_work = nullptr;
}

void WorkerTeam::serve()
{
    std::size_t done = 0;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_jobCame.wait(lock, [&] { return m_ending || m_job != done; });
        if (m_ending)
            return;
        done = m_job;
        lock.unlock();
        takeBlocks();
        lock.lock();
        if (--m_busy == 0)
            m_jobDone.notify_one();
    }
}

void WorkerTeam::takeBlocks()
{
    for (;;) {
        const std::size_t block = m_nextBlock.fetch_add(1);
        if (block >= m_blocks)
            return;
        (*m_work)(block);
    }
}

} // namespace cw
