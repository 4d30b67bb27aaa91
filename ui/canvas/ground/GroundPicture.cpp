// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ground/GroundPicture.h"

#include "core/edit/Backgrounds.h"
#include "ui/support/PictureIntake.h"

#include <QPainter>

namespace cw {

namespace {

constexpr int kSmallestSide = 64;

/// The smallest level that is not smaller than what is drawn of it.
const QImage& levelFor(const GroundLevels& levels, double pixelsAcross)
{
    const QImage* fit = &levels.images.front();
    for (const QImage& each : levels.images) {
        if (each.width() >= pixelsAcross)
            fit = &each;
    }
    return *fit;
}

} // namespace

std::optional<GroundSource> groundOf(const Network& network, int arrangement)
{
    const Background* row = edit::backgroundOf(network, arrangement);
    const Picture* picture = row ? network.find(row->picture) : nullptr;
    if (!picture || picture->width <= 0)
        return std::nullopt;
    const double height = row->width * picture->height / picture->width;
    return GroundSource{
        picture->bytes,
        {row->x - row->width / 2, row->y - height / 2, row->x + row->width / 2,
         row->y + height / 2},
        row->opacity / 100.0};
}

std::shared_ptr<const GroundLevels> decodedLevels(const QByteArray& bytes)
{
    auto levels = std::make_shared<GroundLevels>();
    QImage image = decodedPicture(bytes);
    if (image.isNull())
        return levels;
    image.convertTo(
        image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    levels->images.push_back(image);
    while (std::min(image.width(), image.height()) >= 2 * kSmallestSide) {
        image = image.scaled(
            image.width() / 2, image.height() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        levels->images.push_back(image);
    }
    return levels;
}

void paintGround(
    QPainter& painter, const GroundPicture& ground, const scene::ViewTransform& view,
    bool isCareful)
{
    if (!ground.levels || ground.levels->images.empty())
        return;
    const scene::Box box = view.boxToView(ground.place);
    const double ratio = painter.device()->devicePixelRatioF();
    const QImage& image = levelFor(*ground.levels, box.width() * ratio);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, isCareful);
    painter.setOpacity(ground.opacity);
    // Only what is seen of it: from near it may be much larger than the view.
    const QRectF target(box.left, box.top, box.width(), box.height());
    const QRectF seen = target.intersected(
        painter.hasClipping()
            ? painter.clipBoundingRect()
            : QRectF(painter.window())
                  .translated(-painter.worldTransform().dx(), -painter.worldTransform().dy()));
    if (!seen.isEmpty() && !target.isEmpty()) {
        const double sx = image.width() / target.width();
        const double sy = image.height() / target.height();
        const QRectF part(
            (seen.left() - target.left()) * sx, (seen.top() - target.top()) * sy, seen.width() * sx,
            seen.height() * sy);
        painter.drawImage(seen, image, part);
    }
    painter.restore();
}

} // namespace cw
