// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapPainter.h"

#include "core/kernel/scene/LabelText.h"
#include "core/kernel/scene/LevelOfDetail.h"
#include "core/kernel/scene/MarkedOut.h"
#include "core/kernel/scene/SpatialGrid.h"
#include "ui/canvas/Initials.h"
#include "ui/canvas/MapClusters.h"
#include "ui/canvas/Mark.h"
#include "ui/canvas/VectorLines.h"
#include "ui/canvas/hulls/HullPainter.h"
#include "ui/canvas/notes/NotePainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr double kTitleHeight = 40.0;
constexpr double kLargestScale = 2.5;
constexpr double kHaloWidth = 4.0;
constexpr int kFitRounds = 3;
constexpr std::size_t kMostLines = 400'000;
constexpr std::size_t kMostNames = 5'000;

// Parts of the progress, 0 to 1, at whose end something is done.
constexpr double kPrepared = 0.1;
constexpr double kLinesDrawn = 0.6;
constexpr double kMarksDrawn = 0.7;
constexpr double kNamesDrawn = 0.85;

QStringList linesOf(std::string_view name)
{
    QStringList lines;
    for (const std::string& line : scene::wrapLabel(name))
        lines.append(QString::fromStdString(line));
    return lines;
}

scene::LabelSize sizeOf(std::string_view name, const QFontMetricsF& metrics)
{
    scene::LabelSize size;
    for (const QString& line : linesOf(name)) {
        size.width = std::max(size.width, static_cast<float>(metrics.horizontalAdvance(line)));
        size.height += static_cast<float>(metrics.height());
    }
    return size;
}

QRectF toRect(const scene::Box& box)
{
    return {box.left, box.top, box.width(), box.height()};
}

Qt::Alignment alignmentOf(scene::LabelSide side)
{
    using enum scene::LabelSide;
    if (side == Right || side == BelowRight || side == AboveRight)
        return Qt::AlignLeft;
    if (side == Left || side == BelowLeft || side == AboveLeft)
        return Qt::AlignRight;
    return Qt::AlignHCenter;
}

} // namespace

MapPainter::MapPainter(
    const MapSnapshot& map, const QString& title, theme::Scheme scheme, TaskContext& task)
    : m_map(map), m_title(title), m_task(task), m_size(map.size)
{
    const double top = title.isEmpty() ? 0.0 : kTitleHeight;
    if (map.view)
        m_size.rheight() += static_cast<int>(top);
    m_request.scene = map.scene;
    m_request.size = m_size;
    m_request.style = CanvasStyle::of(scheme);
    const scene::SpatialGrid grid(map.scene.positions());
    m_request.spacing = scene::typicalSpacing(grid, map.scene.nodeCount());
    if (map.ground)
        m_ground =
            GroundPicture{decodedLevels(map.ground->bytes), map.ground->place, map.ground->opacity};
    fit(top);
    if (!map.legend.isEmpty()) {
        const QRectF room = legendRoom();
        m_request.covers.push_back({room.left(), room.top(), room.right(), room.bottom()});
    }
    auto named = std::make_shared<NamedClusters>();
    *named = nameClusters(map.scene, map.groupNames, nullptr, task);
    if (!named->clusters.all.empty())
        m_request.clusters = std::move(named);
    if (map.hullGroups && !map.hullGroups->empty())
        m_request.hulls = std::make_shared<const DrawnHulls>(drawHulls(
            map.scene, map.hullGroups, hullReach(m_request.spacing, m_request.view.scale),
            m_request.spacing, task));
    m_list = scene::buildDisplayList(
        map.scene,
        {.view = m_request.view,
         .area = {0, 0, static_cast<double>(m_size.width()), static_cast<double>(m_size.height())},
         .spacing = m_request.spacing,
         .mostLines = kMostLines});
    // A vector picture has no haze of pixels: what would be haze is drawn as faint lines.
    m_list.lines.insert(m_list.lines.begin(), m_list.haze.begin(), m_list.haze.end());
}

void MapPainter::fit(double top)
{
    if (m_map.view) {
        m_request.view = *m_map.view;
    } else {
        std::vector<scene::Point> points;
        for (std::size_t i = 0; i < m_map.scene.nodeCount(); ++i) {
            if (m_map.scene.positions().isPlaced(i))
                points.push_back(m_map.scene.position(i));
        }
        if (m_ground) {
            points.push_back({m_ground->place.left, m_ground->place.top});
            points.push_back({m_ground->place.right, m_ground->place.bottom});
        }
        FitRoom room{
            .view = QSizeF(m_size) - QSizeF(0, top), .covers = {}, .largestScale = kLargestScale};
        if (!m_map.legend.isEmpty())
            room.covers.push_back(legendRoom().translated(0, -top));
        if (!points.empty())
            m_request.view = fitAround(points, room);
        if (!points.empty() && (m_map.backdrop || !m_map.notes.empty()))
            m_request.view = fitWithWords(std::move(points), room);
    }
    m_request.view.offsetY += top;
}

/// With what stands behind the members and what is written beside them. How much room words take is
/// known once the scale is.
scene::ViewTransform
MapPainter::fitWithWords(std::vector<scene::Point> points, const FitRoom& room) const
{
    if (m_map.backdrop) {
        const std::vector<scene::Point> behind = m_map.backdrop->extent();
        points.insert(points.end(), behind.begin(), behind.end());
    }
    std::vector<NoteText> texts;
    for (std::size_t i = 0; i < std::min(m_map.notes.size(), kMostFittedNotes); ++i)
        texts.push_back(layOut(m_map.notes[i], m_request.style));
    const std::size_t count = points.size();
    scene::ViewTransform view = fitAround(points, room);
    for (int round = 0; round < kFitRounds; ++round) {
        points.resize(count);
        const auto written = extentOf(
            m_map.notes, view, [&](std::size_t note) -> const NoteText& { return texts[note]; });
        points.insert(points.end(), written.begin(), written.end());
        for (const scene::Box& box : m_map.backdrop
                                         ? textBoxes(*m_map.backdrop, view, m_request.style)
                                         : std::vector<scene::Box>()) {
            points.push_back(view.toWorld({box.left, box.top}));
            points.push_back(view.toWorld({box.right, box.bottom}));
        }
        view = fitAround(points, room);
    }
    return view;
}

void MapPainter::paint(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRect(QPoint(), m_size));
    painter.fillRect(QRect(QPoint(), m_size), QColor(m_request.style.ground));
    if (m_ground)
        paintGround(painter, *m_ground, m_request.view);
    m_task.report(kPrepared);
    if (m_request.hulls)
        paintHulls(painter, *m_request.hulls, m_request.view, m_list.area, m_request.style);
    if (m_map.backdrop)
        paintGuides(painter, *m_map.backdrop, m_request.view, m_request.style);
    paintVectorLines(painter, m_request, m_list, [this](double fraction) {
        m_task.report(kPrepared + fraction * (kLinesDrawn - kPrepared));
        return !m_task.cancelled();
    });
    if (m_map.backdrop)
        paintWords(painter, *m_map.backdrop, m_request.view, m_request.style);
    paintMarks(painter);
    m_task.report(kMarksDrawn);
    const NotesOnPaper notes(
        m_map.notes, m_request.view, QRectF(QPointF(), QSizeF(m_size)), m_request.style);
    paintNoteArrows(painter, notes);
    if (!m_task.cancelled())
        paintNames(painter);
    notes.paintPlates(painter);
    m_task.report(kNamesDrawn);
    paintTitle(painter);
    if (!m_map.legend.isEmpty())
        paintLegend(painter);
}

void MapPainter::paintMarks(QPainter& painter) const
{
    for (const scene::DisplayNode& shown : m_list.nodes) {
        if (m_task.cancelled())
            return;
        paintMark(
            painter, m_map.scene.node(shown.node), m_map.scene.label(shown.node),
            {static_cast<double>(shown.x), static_cast<double>(shown.y)},
            static_cast<double>(shown.radius));
    }
}

void MapPainter::paintNoteArrows(QPainter& painter, const NotesOnPaper& notes) const
{
    const auto findTarget = [this](MemberKey member) -> std::optional<NoteTarget> {
        const auto& nodes = m_map.scene.nodes();
        const auto at = std::ranges::find(nodes, member, &scene::SceneNode::id);
        if (at == nodes.end())
            return std::nullopt;
        const auto node = static_cast<std::size_t>(at - nodes.begin());
        if (!m_map.scene.positions().isPlaced(node))
            return std::nullopt;
        const scene::Point place = m_request.view.toView(m_map.scene.position(node));
        return NoteTarget{{place.x, place.y}, scene::markRadiusPx(at->radius, m_list.markScale)};
    };
    notes.paintArrows(painter, findTarget);
}

void MapPainter::paintMark(
    QPainter& painter, const scene::SceneNode& node, std::string_view name, QPointF at,
    double radius) const
{
    const QColor ground(m_request.style.ground);
    const QRgb fill = m_request.style.fillOf(node.fill);
    const QPainterPath path = mark::path(node.shape, at, radius);
    painter.setPen(QPen(ground, std::clamp(radius * 0.5, 0.0, 3.0)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(QPen(
        QColor(node.archived ? fill : m_request.style.outlineOf(fill)),
        std::min(1.0, radius * 0.3)));
    painter.setBrush(node.archived ? ground : QColor(fill));
    painter.drawPath(path);
    if (node.pinned && radius >= 4) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawEllipse(at, radius * mark::kPinShare, radius * mark::kPinShare);
    } else if (!node.archived) {
        paintInitials(painter, name, at, radius, fill, m_request.style.nameFont);
    }
}

void MapPainter::paintNames(QPainter& painter) const
{
    std::vector<scene::Box> taken;
    if (m_map.backdrop) {
        const auto words = textBoxes(*m_map.backdrop, m_request.view, m_request.style);
        taken.insert(taken.end(), words.begin(), words.end());
    }
    float clusterStrength = 0;
    for (const scene::PlacedCluster& name : paintClusterNames(painter, taken)) {
        taken.push_back(name.box);
        clusterStrength = std::max(clusterStrength, name.strength);
    }
    if (m_request.hulls && clusterStrength <= kHullsNamedUpTo) {
        for (const scene::Box& box : paintHullNames(painter, taken))
            taken.push_back(box);
    }
    const QFont& font = m_request.style.nameFont;
    const QFontMetricsF metrics(font);
    const auto labels = scene::placeLabels(
        m_map.scene, m_list,
        {.measure = [&](std::uint32_t node) { return sizeOf(m_map.scene.label(node), metrics); },
         .previous = {},
         .mostCandidates = kMostNames,
         .clusterStrength = clusterStrength,
         .visible = m_list.area,
         .covers = m_request.covers,
         .names = taken,
         .mayCoverMarks = clusterStrength <= 0 && !m_map.backdrop});
    for (const scene::PlacedLabel& label : labels) {
        if (m_task.cancelled())
            return;
        paintText(
            painter, font, linesOf(m_map.scene.label(label.node)), toRect(label.box),
            alignmentOf(label.side), m_request.style.text);
    }
}

std::vector<scene::PlacedCluster>
MapPainter::paintClusterNames(QPainter& painter, const std::vector<scene::Box>& taken) const
{
    if (!m_request.clusters)
        return {};
    const QFont& font = m_request.style.clusterFont;
    const QFontMetricsF metrics(font);
    const scene::TextTable& names = m_request.clusters->names;
    std::vector<scene::Box> covers = scene::markedOutNodes(m_map.scene, m_list);
    covers.insert(covers.end(), m_request.covers.begin(), m_request.covers.end());
    covers.insert(covers.end(), taken.begin(), taken.end());
    auto placed = scene::placeClusterNames(
        m_map.scene, m_request.clusters->clusters,
        {.view = m_request.view,
         .visible = m_list.area,
         .spacing = m_request.spacing,
         .measure = [&](std::uint32_t cluster) { return sizeOf(names.at(cluster), metrics); },
         .covers = covers});
    QColor plate(m_request.style.ground);
    plate.setAlphaF(kClusterPlate);
    for (const scene::PlacedCluster& name : placed) {
        painter.setOpacity(static_cast<double>(name.strength));
        painter.setPen(Qt::NoPen);
        painter.setBrush(plate);
        painter.drawRoundedRect(toRect(name.box), theme::kControlRadius, theme::kControlRadius);
        paintText(
            painter, font, linesOf(names.at(name.cluster)), toRect(name.box), Qt::AlignHCenter,
            m_request.style.text);
    }
    painter.setOpacity(1);
    return placed;
}

std::vector<scene::Box>
MapPainter::paintHullNames(QPainter& painter, const std::vector<scene::Box>& taken) const
{
    const QFont& font = m_request.style.hullFont;
    const QFontMetricsF metrics(font);
    const HullGroups& groups = *m_request.hulls->groups;
    std::vector<scene::Box> all = taken;
    all.insert(all.end(), m_request.covers.begin(), m_request.covers.end());
    std::vector<scene::Box> boxes;
    for (const scene::PlacedHullName& name : scene::placeHullNames(
             m_request.hulls->hulls, m_list,
             {.view = m_request.view,
             .visible = m_list.area,
             .measure = [&](std::uint32_t group) { return sizeOf(groups[group].name, metrics); },
             .taken = all})) {
        paintText(
            painter, font, linesOf(groups[name.group].name), toRect(name.box), Qt::AlignHCenter,
            m_request.style.muted);
        boxes.push_back(name.box);
    }
    return boxes;
}

void MapPainter::paintText(
    QPainter& painter, const QFont& font, const QStringList& lines, QRectF box,
    Qt::Alignment alignment, QRgb color) const
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (const QString& line : lines) {
        const QRectF row(box.left() - 1, box.top(), box.width() + 2, metrics.height());
        const double free = row.width() - metrics.horizontalAdvance(line);
        const double shift = alignment == Qt::AlignLeft    ? 1.0
                             : alignment == Qt::AlignRight ? free - 1.0
                                                           : free / 2;
        const QPointF base(row.left() + shift, row.top() + metrics.ascent());
        QPainterPath halo;
        halo.addText(base, font, line);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(
            QColor(m_request.style.ground), kHaloWidth, Qt::SolidLine, Qt::RoundCap,
            Qt::RoundJoin));
        painter.drawPath(halo);
        painter.setPen(QColor(color));
        painter.drawText(base, line);
        box.setTop(box.top() + metrics.height());
    }
}

void MapPainter::paintTitle(QPainter& painter) const
{
    if (m_title.isEmpty())
        return;
    // Over a part of the map what reaches into the band is not to be seen.
    painter.fillRect(QRectF(0, 0, m_size.width(), kTitleHeight), QColor(m_request.style.ground));
    painter.setFont(theme::font(theme::TextSize::Title, QFont::DemiBold));
    painter.setPen(QColor(m_request.style.text));
    const QRectF room(
        theme::kSpacing[4], 0, m_size.width() - 2.0 * theme::kSpacing[4], kTitleHeight);
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(m_title, Qt::ElideRight, room.width()));
}

} // namespace cw
