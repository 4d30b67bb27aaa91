// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/ViewTransform.h"
#include "core/network/Network.h"

#include <QByteArray>
#include <QImage>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace cw {

/// The picture that lies under an arrangement, as the document has it: a value, for workers.
struct GroundSource
{
    QByteArray bytes;   ///< of the image file
    scene::Box place;   ///< world
    double opacity = 1; ///< 0 to 1

    bool operator==(const GroundSource&) const = default;
};

/// Nothing where no picture lies there.
std::optional<GroundSource> groundOf(const Network& network, int arrangement = kTheMap);

/// The picture decoded: as it is, and halved again and again, so that it is quick and calm to look
/// at from far away.
struct GroundLevels
{
    std::vector<QImage> images; ///< largest first; empty where the bytes are no picture
};

/// Cost: the pixels, up to about a second. Thread: any.
std::shared_ptr<const GroundLevels> decodedLevels(const QByteArray& bytes);

/// A decoded picture in its place.
struct GroundPicture
{
    std::shared_ptr<const GroundLevels> levels;
    scene::Box place;
    double opacity = 1;

    bool operator==(const GroundPicture&) const = default;
};

/// @param painter     whose coordinates are those of `view`.
/// @param isCareful   false while things move.
/// Thread: any.
void paintGround(
    QPainter& painter, const GroundPicture& ground, const scene::ViewTransform& view,
    bool isCareful = true);

} // namespace cw
