// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace cw {

/// A few threads that work on the blocks of one job together and wait for the next.
///
/// Which thread takes which block is left open; results are the same for any number of threads as
/// long as a block writes only what is its own and sums are formed block by block in fixed order.
/// Belongs to the thread that made it, which takes part in the work.
class WorkerTeam
{
public:
    /// @param threads  including the caller; 0 asks the machine.
    explicit WorkerTeam(int threads);
    ~WorkerTeam();
    WorkerTeam(const WorkerTeam&) = delete;
    WorkerTeam& operator=(const WorkerTeam&) = delete;

    int threadCount() const { return static_cast<int>(m_workers.size()) + 1; }

    /// Calls `work(block)` for each block in [0, blocks), in any order and from several threads;
    /// returns when all are done. `work` must not throw.
    void run(std::size_t blocks, const std::function<void(std::size_t block)>& work);

    /// Calls `work(begin, end)` for ranges of at most `blockSize` that together are [0, count).
    template <class Work>
    void forRanges(std::size_t count, std::size_t blockSize, const Work& work)
    {
        run((count + blockSize - 1) / blockSize, [&](std::size_t block) {
            const std::size_t begin = block * blockSize;
            work(begin, std::min(begin + blockSize, count));
        });
    }

private:
    void serve();
    void takeBlocks();

    std::mutex m_mutex;
    std::condition_variable m_jobCame;
    std::condition_variable m_jobDone;
    // Guarded by m_mutex; the job itself changes only while no worker is busy.
    std::size_t m_job = 0;
    std::size_t m_busy = 0;
    bool m_ending = false;

    const std::function<void(std::size_t)>* m_work = nullptr;
    std::size_t m_blocks = 0;
    std::atomic<std::size_t> m_nextBlock = 0;
    std::vector<std::thread> m_workers;
};

} // namespace cw
