// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <stop_token>
#include <thread>
#include <type_traits>

namespace cw {

/// The one thread on which a document's connection lives (a connection may only be used where it
/// was made). Work is done in the order it was given. The destructor finishes what was given and
/// waits.
class StorageThread
{
public:
    StorageThread();
    ~StorageThread();
    StorageThread(const StorageThread&) = delete;
    StorageThread& operator=(const StorageThread&) = delete;

    /// Does `work` after everything given before; returns at once.
    void post(std::function<void()> work);

    /// Does `work` there, waits, and gives its answer. Never from the storage thread itself.
    template <class Fn>
    std::invoke_result_t<Fn&> call(Fn work)
    {
        std::packaged_task<std::invoke_result_t<Fn&>()> task(std::move(work));
        auto answer = task.get_future();
        post([&task] { task(); });
        return answer.get();
    }

private:
    void run(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_given;
    std::deque<std::function<void()>> m_work;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace cw
