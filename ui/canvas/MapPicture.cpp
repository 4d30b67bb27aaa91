// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapPicture.h"

#include "core/kernel/scene/MarkedOut.h"
#include "ui/canvas/LinePainter.h"
#include "ui/canvas/MapClusters.h"
#include "ui/canvas/MarkPainter.h"
#include "ui/canvas/hulls/HullPainter.h"

#include <QElapsedTimer>
#include <QPainter>

#include <cmath>

namespace cw {

namespace {

scene::Box viewOf(const MapRequest& request)
{
    return {
        0, 0, static_cast<double>(request.size.width()),
        static_cast<double>(request.size.height())};
}

/// @param taken  where something else stands.
std::vector<PicturedCluster> makeClusterNames(
    const MapRequest& request, const scene::DisplayList& list, std::span<const scene::Box> taken,
    NameSprites& sprites)
{
    const scene::TextTable& names = request.clusters->names;
    const auto measure = [&](std::uint32_t cluster) { return sprites.measure(names.at(cluster)); };
    std::vector<scene::PlacedCluster> before;
    if (request.previous && request.previous->clusters == request.clusters) {
        for (const PicturedCluster& name : request.previous->clusterNames)
            before.push_back(name.placed);
    }
    // A name over those whom the picture is about would hide what it is to show.
    std::vector<scene::Box> covers = scene::markedOutNodes(request.scene, list);
    covers.insert(covers.end(), request.covers.begin(), request.covers.end());
    covers.insert(covers.end(), taken.begin(), taken.end());
    const auto placed = scene::placeClusterNames(
        request.scene, request.clusters->clusters,
        {.view = request.view,
         .visible = viewOf(request),
         .spacing = request.spacing,
         .measure = measure,
         .previous = before,
         .covers = covers});
    std::vector<PicturedCluster> pictured;
    for (const scene::PlacedCluster& name : placed) {
        const scene::Point middle = request.view.toView(name.middle);
        pictured.push_back(
            {name,
             QPointF(
                 name.box.left - NameSprite::kHaloPx - middle.x,
                 name.box.top - NameSprite::kHaloPx - middle.y),
             sprites.sprite(names.at(name.cluster))});
    }
    return pictured;
}

/// @param taken  where something else stands.
std::vector<PicturedHullName> makeHullNames(
    const MapRequest& request, const scene::DisplayList& list, std::span<const scene::Box> taken,
    NameSprites& sprites)
{
    const HullGroups& groups = *request.hulls->groups;
    const auto placed = scene::placeHullNames(
        request.hulls->hulls, list,
        {.view = request.view,
         .visible = viewOf(request),
         .measure = [&](std::uint32_t group) { return sprites.measure(groups[group].name); },
         .taken = taken});
    std::vector<PicturedHullName> names;
    for (const scene::PlacedHullName& name : placed) {
        const scene::Point anchor = request.view.toView(name.anchor);
        names.push_back(
            {name,
             QPointF(
                 name.box.left - NameSprite::kHaloPx - anchor.x,
                 name.box.top - NameSprite::kHaloPx - anchor.y),
             sprites.sprite(groups[name.group].name)});
    }
    return names;
}

PicturedName
pictured(const scene::PlacedLabel& label, const MapRequest& request, NameSprites& sprites)
{
    const scene::Point mark = request.view.toView(request.scene.position(label.node));
    return {
        .label = label,
        .offset =
            {label.box.left - NameSprite::kHaloPx - mark.x,
             label.box.top - NameSprite::kHaloPx - mark.y},
        .sprite = sprites.sprite(request.scene.label(label.node))};
}

/// @param taken  where something else stands.
std::vector<PicturedName> makeWantedNames(
    const MapRequest& request, const scene::DisplayList& list, std::span<const scene::Box> taken,
    NameSprites& sprites)
{
    const auto labels = scene::placeWantedLabels(
        list, request.wanted,
        {.measure = [&](std::uint32_t node) { return sprites.measure(request.scene.label(node)); },
         .visible = viewOf(request),
         .covers = request.covers,
         .names = taken});
    std::vector<PicturedName> names;
    for (const scene::PlacedLabel& label : labels) {
        names.push_back(pictured(label, request, sprites));
        names.back().isWanted = true;
    }
    return names;
}

/// @param taken  where something else stands.
/// @param named  the nodes that have a name already, ascending.
std::vector<PicturedName> makeNames(
    const MapRequest& request, const scene::DisplayList& list, std::span<const scene::Box> taken,
    std::span<const std::uint32_t> named, float clusterStrength, NameSprites& sprites)
{
    const auto measure = [&](std::uint32_t node) {
        return sprites.measure(request.scene.label(node));
    };
    std::vector<scene::PlacedLabel> before;
    if (request.previous && request.previous->scene.sharesNodesWith(request.scene)) {
        for (const PicturedName& name : request.previous->names)
            before.push_back(name.label);
    }
    const auto labels = scene::placeLabels(
        request.scene, list,
        {.measure = measure,
         .previous = before,
         .mostCandidates = request.quality == PictureQuality::Moving ? 400U : 1500U,
         .clusterStrength = clusterStrength,
         .visible = viewOf(request),
         .covers = request.covers,
         .names = taken,
         .named = named,
         // Names that stand back behind others, or where order is what there is to see.
         .mayCoverMarks = clusterStrength <= 0 && !request.backdrop});
    std::vector<PicturedName> names;
    names.reserve(labels.size());
    for (const scene::PlacedLabel& label : labels)
        names.push_back(pictured(label, request, sprites));
    return names;
}

/// All names in one order, of which each keeps clear of those before: words of an arrangement, who
/// is wanted, clusters, hulls, members.
void addNames(
    MapPicture& picture, const MapRequest& request, const scene::DisplayList& list,
    MapSprites& sprites)
{
    std::vector<scene::Box> taken;
    if (request.backdrop) {
        const auto words = textBoxes(*request.backdrop, request.view, request.style);
        taken.insert(taken.end(), words.begin(), words.end());
    }
    sprites.names.prepare(request.style, request.devicePixelRatio);
    picture.names = makeWantedNames(request, list, taken, sprites.names);
    std::vector<std::uint32_t> named;
    for (const PicturedName& name : picture.names) {
        taken.push_back(name.label.box);
        named.push_back(name.label.node);
    }
    std::ranges::sort(named);
    if (request.clusters) {
        CanvasStyle style = request.style;
        style.nameFont = style.clusterFont;
        sprites.clusters.prepare(style, request.devicePixelRatio);
        picture.clusters = request.clusters;
        picture.clusterNames = makeClusterNames(request, list, taken, sprites.clusters);
        for (const PicturedCluster& name : picture.clusterNames)
            taken.push_back(name.placed.box);
    }
    if (request.hulls && picture.clusterStrength() <= kHullsNamedUpTo) {
        CanvasStyle style = request.style;
        style.nameFont = style.hullFont;
        style.text = style.muted;
        sprites.hulls.prepare(style, request.devicePixelRatio);
        std::vector<scene::Box> all = taken;
        all.insert(all.end(), request.covers.begin(), request.covers.end());
        picture.hullNames = makeHullNames(request, list, all, sprites.hulls);
        for (const PicturedHullName& name : picture.hullNames)
            taken.push_back(name.placed.box);
    }
    const auto names =
        makeNames(request, list, taken, named, picture.clusterStrength(), sprites.names);
    picture.names.insert(picture.names.end(), names.begin(), names.end());
}

} // namespace

float MapPicture::clusterStrength() const
{
    float strongest = 0;
    for (const PicturedCluster& name : clusterNames)
        strongest = std::max(strongest, name.placed.strength);
    return strongest;
}

MapPicture
paintMap(const MapRequest& request, MapSprites& sprites, const std::function<bool()>& isStale)
{
    QElapsedTimer clock;
    clock.start();
    MapPicture picture;
    picture.scene = request.scene;
    picture.view = request.view;
    picture.area = viewOf(request).grownBy(request.overscan);
    picture.quality = request.quality;
    picture.token = request.token;

    constexpr auto kAllEdges = std::numeric_limits<std::size_t>::max();
    const bool isMoving = request.quality == PictureQuality::Moving;
    const scene::DisplayList list = scene::buildDisplayList(
        request.scene, {.view = request.view,
                        .area = picture.area,
                        .spacing = request.spacing,
                        .mostLines = isMoving ? 5'000U : 20'000U,
                        .mostEdges = isMoving ? 80'000U : kAllEdges,
                        .without = request.without});
    picture.markScale = list.markScale;
    if (isStale())
        return picture;
    if (request.isForNames) {
        picture.image = request.previous->image;
        picture.hulls = request.hulls;
        addNames(picture, request, list, sprites);
        // What a whole one takes is what says how soon one may be asked for.
        picture.elapsedMs = request.previous->elapsedMs;
        return picture;
    }

    const double ratio = request.devicePixelRatio;
    QImage image(
        std::max(1, static_cast<int>(std::ceil(picture.area.width() * ratio))),
        std::max(1, static_cast<int>(std::ceil(picture.area.height() * ratio))),
        QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    const LinePainter lines(request, list);
    lines.paintHaze(image);
    if (request.ground) {
        QPainter painter(&image);
        painter.translate(-picture.area.left, -picture.area.top);
        painter.setClipRect(QRectF(
            picture.area.left, picture.area.top, picture.area.width(), picture.area.height()));
        paintGround(painter, *request.ground, request.view, !isMoving);
    }
    if (request.backdrop || request.hulls) {
        QPainter painter(&image);
        painter.translate(-picture.area.left, -picture.area.top);
        if (request.hulls)
            paintHulls(
                painter, *request.hulls, request.view, picture.area, request.style,
                isMoving ? HullDetail::Rough : HullDetail::Fine);
        if (request.backdrop)
            paintGuides(painter, *request.backdrop, request.view, request.style);
    }
    picture.hulls = request.hulls;
    if (isStale())
        return picture;
    lines.paintLines(image, isStale);
    if (isStale())
        return picture;
    if (request.backdrop && request.withNames) {
        QPainter painter(&image);
        painter.translate(-picture.area.left, -picture.area.top);
        paintWords(painter, *request.backdrop, request.view, request.style);
    }
    paintMarks(image, request, list, sprites.marks);
    writeInitials(image, request, list);
    if (request.withNames)
        addNames(picture, request, list, sprites);
    picture.image = image;
    picture.elapsedMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return picture;
}

} // namespace cw
