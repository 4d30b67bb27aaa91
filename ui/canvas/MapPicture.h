// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/ClusterNames.h"
#include "core/kernel/scene/DisplayList.h"
#include "core/kernel/scene/HullNames.h"
#include "core/kernel/scene/LabelLayout.h"
#include "ui/canvas/Backdrop.h"
#include "ui/canvas/CanvasStyle.h"
#include "ui/canvas/MarkStamps.h"
#include "ui/canvas/NameSprites.h"
#include "ui/canvas/ground/GroundPicture.h"

#include <QImage>

#include <functional>
#include <memory>
#include <vector>

namespace cw {

/// How carefully a picture is drawn: quickly while things move, sharply once they stand.
enum class PictureQuality { Moving, Settled };

struct MapPicture;
struct NamedClusters;
struct DrawnHulls;

/// What a thread that draws keeps of the names and marks it has drawn.
struct MapSprites
{
    mark::MarkStamps marks;
    NameSprites names;
    NameSprites clusters;
    NameSprites hulls;
};

struct MapRequest
{
    scene::SceneModel scene;
    scene::ViewTransform view;
    /// The view's size, logical pixels; the picture reaches `overscan` beyond it on every side.
    QSize size;
    int overscan = 0;
    double devicePixelRatio = 1;
    /// See scene::typicalSpacing().
    double spacing = 1;
    CanvasStyle style;
    PictureQuality quality = PictureQuality::Settled;
    bool withNames = true;
    /// Of the scene's nodes; null: none are named.
    std::shared_ptr<const NamedClusters> clusters;
    std::shared_ptr<const DrawnHulls> hulls; ///< null: none
    /// Panels over the view, view pixels: names keep clear of them.
    std::vector<scene::Box> covers;
    /// Node indices that have a name before all others, the first first: of a path, of what is
    /// selected.
    std::vector<std::uint32_t> wanted;
    /// Whether nothing but names differs from what `previous` shows, which is sharp and of this
    /// view: its image will do.
    bool isForNames = false;
    /// Node indices left out with their relationships, ascending: they are being dragged.
    std::vector<std::uint32_t> without;
    /// The picture under it all.
    std::optional<GroundPicture> ground;
    /// What stands behind it all; null: nothing.
    std::shared_ptr<const Backdrop> backdrop;
    /// The picture before, so that its names keep their places. The renderer lets go of it last:
    /// giving back so much memory would cost the main thread half a frame.
    std::shared_ptr<const MapPicture> previous;
    /// Handed back with the picture.
    quint64 token = 0;
};

/// A name to be drawn beside its member's mark, wherever that is by now.
struct PicturedName
{
    scene::PlacedLabel label;
    bool isWanted = false; ///< rather than one of many
    /// From the middle of the mark to the sprite's top left corner, logical pixels.
    QPointF offset;
    NameSprite sprite;
};

/// How opaque the ground under the name of a cluster is: over marks that stand close a halo is not
/// enough.
inline constexpr float kClusterPlate = 0.5F;

/// The name of a cluster, to be drawn where its members' middle is by now.
struct PicturedCluster
{
    scene::PlacedCluster placed;
    /// From the middle to the sprite's top left corner, logical pixels.
    QPointF offset;
    NameSprite sprite;
};

/// The name of a hull, to be drawn at its rim.
struct PicturedHullName
{
    scene::PlacedHullName placed;
    /// From the anchor to the sprite's top left corner, logical pixels.
    QPointF offset;
    NameSprite sprite;
};

/// Hulls are named where clusters are not named more strongly than this.
inline constexpr float kHullsNamedUpTo = 0.5F;

/// A drawn map: marks and relationships as an image, names apart, so that they stay sharp and in
/// place while the image is moved and scaled under the view.
struct MapPicture
{
    scene::SceneModel scene;
    scene::ViewTransform view;
    /// What the image shows, logical pixels of `view`.
    scene::Box area;
    QImage image;
    std::vector<PicturedName> names;
    std::shared_ptr<const NamedClusters> clusters; ///< whose names these are
    std::vector<PicturedCluster> clusterNames;
    std::shared_ptr<const DrawnHulls> hulls; ///< behind it all
    std::vector<PicturedHullName> hullNames;
    /// Of the strongest name of a cluster, 0 to 1.
    float clusterStrength() const;
    double markScale = 1;
    PictureQuality quality = PictureQuality::Settled;
    double elapsedMs = 0;
    quint64 token = 0;
};

/// Draws the request. Thread: any; `sprites` belong to that thread.
/// @param isStale  asked now and then; once true the result is of no use and comes early.
MapPicture
paintMap(const MapRequest& request, MapSprites& sprites, const std::function<bool()>& isStale);

} // namespace cw
