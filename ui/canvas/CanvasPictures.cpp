// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/CanvasPictures.h"

#include "ui/canvas/SceneIndex.h"

#include <QPainter>
#include <QRegion>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// Three frames: what has not moved for so long rests.
constexpr int kSettleMs = 50;
constexpr int kOverviewDelayMs = 200;
constexpr QSize kOverviewSize(720, 480);
/// A sharp picture that takes no longer than this is asked for even while things move.
constexpr double kQuickMs = 24;

int overscanOf(QSize size, double ratio)
{
    // Half a million pixels beyond the view cost as much as they save on a dense screen.
    const double share = ratio > 1.5 ? 0.18 : 0.25;
    return static_cast<int>(std::max(size.width(), size.height()) * share);
}

/// Where the picture lies in the view.
QRectF placeOf(const MapPicture& picture, const scene::ViewTransform& view)
{
    const double grown = view.scale / picture.view.scale;
    return {
        (picture.area.left - picture.view.offsetX) * grown + view.offsetX,
        (picture.area.top - picture.view.offsetY) * grown + view.offsetY,
        picture.image.width() / picture.image.devicePixelRatio() * grown,
        picture.image.height() / picture.image.devicePixelRatio() * grown};
}

void drawPicture(
    QPainter& painter, const MapPicture& picture, const scene::ViewTransform& view, QSize size)
{
    const QRectF place = placeOf(picture, view);
    const double ratio = picture.image.devicePixelRatio();
    if (view.scale == picture.view.scale) {
        // On whole device pixels, so that it is copied and not resampled.
        painter.drawImage(
            QPointF(
                std::round(place.left() * ratio) / ratio, std::round(place.top() * ratio) / ratio),
            picture.image);
        return;
    }
    // Only what is seen: far in, the whole would be as large as a wall.
    const QRectF seen = place.intersected(QRectF(QPointF(0, 0), size));
    if (seen.isEmpty())
        return;
    const double toSource = picture.image.width() / place.width();
    painter.drawImage(
        seen, picture.image,
        QRectF(
            (seen.left() - place.left()) * toSource, (seen.top() - place.top()) * toSource,
            seen.width() * toSource, seen.height() * toSource));
}

} // namespace

CanvasPictures::CanvasPictures(QObject* parent) : QObject(parent)
{
    m_clock.start();
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (!isSharp() && !isSettling())
            request(PictureQuality::Settled);
    });
    m_overviewDelay.setSingleShot(true);
    m_overviewDelay.setInterval(kOverviewDelayMs);
    connect(&m_overviewDelay, &QTimer::timeout, this, &CanvasPictures::requestOverview);
    connect(&m_hulls, &MapHulls::changed, this, &CanvasPictures::showHulls);
    connect(&m_renderer, &CanvasRenderer::finished, this, &CanvasPictures::take);
    connect(&m_overviewRenderer, &CanvasRenderer::finished, this, [this](const auto& picture) {
        m_overview = picture;
        emit changed();
    });
}

void CanvasPictures::setContent(Content content, const scene::ViewTransform& view)
{
    const bool newScene = !content.scene.sharesNodesWith(m_wanted.scene) ||
                          !content.scene.sharesPositionsWith(m_wanted.scene) ||
                          !content.scene.sharesEdgesWith(m_wanted.scene);
    const bool newStyle = content.style != m_wanted.style || content.ground != m_wanted.ground;
    m_wanted = std::move(content);
    m_view = view;
    ++m_content.drawn;
    {
        // What it says now is in the request below.
        const QSignalBlocker blocker(m_hulls);
        m_hulls.set(
            {.scene = m_wanted.scene,
             .groups = m_wanted.hullGroups,
             .spacing = m_wanted.spacing,
             .scale = view.scale});
    }
    const bool isFirst = m_picture == nullptr;
    request(isFirst || isSlow() ? PictureQuality::Moving : PictureQuality::Settled);
    m_settle.start();
    if (newScene || newStyle || !m_overview)
        m_overviewDelay.start();
}

/// Other hulls than before are at hand.
void CanvasPictures::showHulls()
{
    ++m_content.drawn;
    request(isSlow() ? PictureQuality::Moving : PictureQuality::Settled);
    m_settle.start();
    m_overviewDelay.start();
}

void CanvasPictures::setWanted(std::vector<std::uint32_t> nodes)
{
    if (nodes == m_wanted.wanted)
        return;
    m_wanted.wanted = std::move(nodes);
    ++m_content.named;
    m_settle.start();
}

void CanvasPictures::setView(const scene::ViewTransform& view)
{
    m_pace.follow(view.scale, m_clock.elapsed());
    m_view = view;
    m_hulls.setScale(view.scale);
    m_settle.start();
    // What moves needs the machine; an overview of before serves until it rests.
    if (m_overviewDelay.isActive() && m_overview)
        m_overviewDelay.start();
    // While one is being drawn the next waits, unless it is missed already: a sharp one would be
    // thrown away half done.
    if (!m_picture || isStretched() || coverage(view) < 0.999 ||
        (runsOut() && !m_renderer.isBusy()))
        request(isSlow() ? PictureQuality::Moving : PictureQuality::Settled);
}

bool CanvasPictures::isSlow() const
{
    return m_settledMs > kQuickMs;
}

bool CanvasPictures::isStretched() const
{
    const double grown = m_view.scale / m_picture->view.scale;
    // Slow pictures are drawn ahead of a view that widens, and the next is begun while the last
    // still reaches beyond it.
    if (isSlow() && m_pace.isOut())
        return grown > 1.15 / m_pace.ahead() || m_pace.isDue(grown);
    return grown > 1.12 || grown < 0.9;
}

bool CanvasPictures::runsOut() const
{
    constexpr double kEarly = 0.5; // of what the picture reaches beyond its own view
    const double early = kEarly * overscanOf(m_wanted.size, m_wanted.devicePixelRatio);
    const QRectF wanted =
        QRectF(QPointF(0, 0), m_wanted.size).adjusted(-early, -early, early, early);
    return !placeOf(*m_picture, m_view).contains(wanted);
}

double CanvasPictures::coverage(const scene::ViewTransform& view) const
{
    if (!m_picture || m_wanted.size.isEmpty())
        return 0;
    const QRectF all(QPointF(0, 0), m_wanted.size);
    const QRectF seen = placeOf(*m_picture, view).intersected(all);
    return seen.width() * seen.height() / (all.width() * all.height());
}

bool CanvasPictures::isSharp() const
{
    return m_picture && m_pictureContent == m_content &&
           m_picture->quality == PictureQuality::Settled && m_picture->view == m_view;
}

bool CanvasPictures::isSettled() const
{
    return isSharp() && m_hulls.isAtRest() && !m_renderer.isBusy();
}

bool CanvasPictures::isSettling() const
{
    return m_renderer.isBusy() && m_asked == Asked{PictureQuality::Settled, m_view, m_content};
}

void CanvasPictures::request(PictureQuality quality)
{
    if (m_wanted.size.isEmpty())
        return;
    m_asked = {quality, m_view, m_content};
    MapRequest request;
    request.scene = m_wanted.scene;
    request.view = m_view;
    // For where the view will be by then.
    if (quality == PictureQuality::Moving && m_pace.isOut())
        request.view = m_view.zoomedAt(
            {m_wanted.size.width() / 2.0, m_wanted.size.height() / 2.0}, m_pace.ahead());
    request.size = m_wanted.size;
    request.overscan = overscanOf(m_wanted.size, m_wanted.devicePixelRatio);
    request.devicePixelRatio = m_wanted.devicePixelRatio;
    request.spacing = m_wanted.spacing;
    request.style = m_wanted.style;
    request.covers = m_wanted.covers;
    request.clusters = m_wanted.clusters;
    request.backdrop = m_wanted.backdrop;
    request.hulls = m_hulls.drawn();
    request.ground = m_wanted.ground;
    request.quality = quality;
    request.without = m_wanted.without;
    request.wanted = m_wanted.wanted;
    request.previous = m_picture;
    request.isForNames = isImageGood(request);
    request.token = ++m_token;
    m_contentOfToken.emplace_back(m_token, m_content);
    m_renderer.request(std::move(request));
}

/// Whether the image at hand is what would be drawn.
bool CanvasPictures::isImageGood(const MapRequest& request) const
{
    return isCurrent() && request.quality == PictureQuality::Settled &&
           m_picture->quality == PictureQuality::Settled && m_picture->view == request.view &&
           m_picture->hulls == request.hulls && !m_picture->image.isNull();
}

void CanvasPictures::requestOverview()
{
    const auto bounds = scene::boundsOf(m_wanted.scene.positions());
    if (!bounds) {
        m_overview.reset();
        emit changed();
        return;
    }
    MapRequest request;
    request.scene = m_wanted.scene;
    request.size = kOverviewSize;
    request.view = scene::ViewTransform::fitting(
        *bounds, kOverviewSize.width(), kOverviewSize.height(), 12, 1e9);
    request.spacing = m_wanted.spacing;
    request.style = m_wanted.style;
    request.ground = m_wanted.ground;
    request.withNames = false;
    request.hulls = m_hulls.drawn();
    m_overviewRenderer.request(std::move(request));
}

void CanvasPictures::take(const std::shared_ptr<const MapPicture>& picture)
{
    const auto known =
        std::find_if(m_contentOfToken.begin(), m_contentOfToken.end(), [&](const auto& entry) {
            return entry.first == picture->token;
        });
    m_pictureContent = known->second;
    m_contentOfToken.erase(m_contentOfToken.begin(), known);
    m_picture = picture;
    if (picture->quality == PictureQuality::Settled)
        m_settledMs = picture->elapsedMs;
    else
        m_pace.setPictureMs(picture->elapsedMs);
    emit changed();
    if (m_renderer.isBusy() || isSharp())
        return;
    // What moved on while this was drawn. In the end it rests, and is sharp.
    if (isStretched() || runsOut())
        request(PictureQuality::Moving);
    if (!m_settle.isActive())
        m_settle.start();
}

/// What the picture leaves free: zooming out, stretching the overview over the whole view only to
/// draw over most of it would double the frame.
void CanvasPictures::paintAround(QPainter& painter, const scene::ViewTransform& view) const
{
    const QRect all(QPoint(0, 0), m_wanted.size);
    QRegion free(all);
    if (m_picture && !m_picture->image.isNull()) {
        const QRectF seen = placeOf(*m_picture, view).intersected(QRectF(all));
        free -= seen.toAlignedRect().adjusted(1, 1, -1, -1);
    }
    for (const QRect& strip : free) {
        painter.setClipRect(strip);
        painter.fillRect(strip, QColor(m_wanted.style.ground));
        if (m_overview)
            drawPicture(painter, *m_overview, view, m_wanted.size);
    }
    painter.setClipping(false);
}

void CanvasPictures::paint(QPainter& painter, const scene::ViewTransform& view) const
{
    if (coverage(view) < 0.9999)
        paintAround(painter, view);
    if (m_picture && !m_picture->image.isNull())
        drawPicture(painter, *m_picture, view, m_wanted.size);
}

} // namespace cw
