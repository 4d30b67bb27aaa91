// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/CanvasRenderer.h"

#include <utility>

namespace cw {

CanvasRenderer::CanvasRenderer(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { run(stop); })
{}

CanvasRenderer::~CanvasRenderer()
{
    m_thread.request_stop();
    m_thread.join();
}

void CanvasRenderer::request(MapRequest request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_newest = request.token;
        m_waiting = std::move(request);
    }
    m_outstanding = true;
    m_wake.notify_one();
}

void CanvasRenderer::run(const std::stop_token& stop)
{
    MapSprites sprites;
    // Lives until there is another, and the picture before with it: it is freed on this thread.
    std::optional<MapRequest> next;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); }))
                return;
            next = std::exchange(m_waiting, std::nullopt);
        }
        const auto isStale = [&] {
            if (stop.stop_requested())
                return true;
            if (next->quality == PictureQuality::Moving)
                return false;
            const std::lock_guard lock(m_mutex);
            return m_waiting.has_value();
        };
        auto picture = std::make_shared<const MapPicture>(paintMap(*next, sprites, isStale));
        if (stop.stop_requested())
            return;
        if (picture->image.isNull())
            continue;
        QMetaObject::invokeMethod(
            this, [this, picture = std::move(picture)] { deliver(picture); }, Qt::QueuedConnection);
    }
}

void CanvasRenderer::deliver(std::shared_ptr<const MapPicture> picture)
{
    if (picture->token == m_newest)
        m_outstanding = false;
    emit finished(picture);
}

} // namespace cw
