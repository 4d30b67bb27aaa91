// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/MapPicture.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace cw {

/// Draws maps on its own thread. The newest request wins: what waits is replaced, and a careful
/// picture under way is given up for a newer wish; a quick one is finished, so that something new
/// comes even while requests never cease.
class CanvasRenderer : public QObject
{
    Q_OBJECT

public:
    explicit CanvasRenderer(QObject* parent = nullptr);
    /// Waits for the picture under way (a few milliseconds).
    ~CanvasRenderer() override;

    void request(MapRequest request);
    /// Whether a request waits or is being drawn. Thread: main.
    bool isBusy() const { return m_outstanding; }

signals:
    /// On the main thread.
    void finished(const std::shared_ptr<const cw::MapPicture>& picture);

private:
    void run(const std::stop_token& stop);
    void deliver(std::shared_ptr<const MapPicture> picture);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<MapRequest> m_waiting;
    quint64 m_newest = 0;
    bool m_outstanding = false;
    std::jthread m_thread;
};

} // namespace cw
