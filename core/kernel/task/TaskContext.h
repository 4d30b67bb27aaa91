// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <utility>

namespace cw {

/// What a long computation is given to be a good citizen: whether it should stop, and whom to tell
/// how far it is.
///
/// A function that takes one checks `cancelled()` at least every few milliseconds and, once it is
/// true, returns `ErrorCode::Cancelled` and nothing half-done. Thread: used by the one thread that
/// runs the computation.
class TaskContext
{
public:
    /// Never cancelled, progress goes nowhere.
    TaskContext() = default;
    explicit TaskContext(std::stop_token stop, std::function<void(int percent)> progress = {})
        : m_stop(std::move(stop)), m_progress(std::move(progress))
    {}

    bool cancelled() const { return m_stop.stop_requested(); }

    /// @param fraction  done so far, 0 to 1. Forwarded only when a whole percent is new: at most
    /// 101 calls.
    void report(double fraction)
    {
        const int percent = static_cast<int>(fraction * 100.0);
        if (!m_progress || percent <= m_percent)
            return;
        m_percent = percent;
        m_progress(percent);
    }

private:
    std::stop_token m_stop;
    std::function<void(int)> m_progress;
    int m_percent = -1;
};

} // namespace cw
