// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/StorageThread.h"

namespace cw {

StorageThread::StorageThread() : m_thread([this](const std::stop_token& stop) { run(stop); }) {}

StorageThread::~StorageThread()
{
    m_thread.request_stop();
    m_thread.join();
}

void StorageThread::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_given.notify_one();
}

void StorageThread::run(const std::stop_token& stop)
{
    for (;;) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            m_given.wait(lock, stop, [this] { return !m_work.empty(); });
            if (m_work.empty())
                return;
            work = std::move(m_work.front());
            m_work.pop_front();
        }
        work();
    }
}

} // namespace cw
