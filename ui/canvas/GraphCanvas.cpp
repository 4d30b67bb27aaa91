// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/GraphCanvas.h"

#include "ui/canvas/CanvasAccessible.h"
#include "ui/canvas/ground/GroundHandles.h"
#include "ui/canvas/notes/CanvasNotes.h"
#include "ui/canvas/tools/ConnectTool.h"
#include "ui/canvas/tools/LassoTool.h"
#include "ui/canvas/tools/PanTool.h"
#include "ui/canvas/tools/SelectTool.h"
#include "ui/support/Motion.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

QPointF toPoint(scene::Point p)
{
    return {p.x, p.y};
}

} // namespace

GraphCanvas::GraphCanvas(QWidget* parent)
    : QWidget(parent)
    , m_style(CanvasStyle::of(theme::schemeOf(palette())))
    , m_momentaryPan(std::make_unique<PanTool>(static_cast<CanvasHost&>(*this)))
{
    installCanvasAccessibility();
    setObjectName(QStringLiteral("graphCanvas"));
    setAccessibleName(tr("Network map"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    grabGesture(Qt::PinchGesture);
    m_groundHandles = new GroundHandles(*this);
    m_notes = new CanvasNotes(*this);
    m_notes->setStyle(m_style);
    connect(m_notes, &CanvasNotes::selectedChanged, this, [this](NoteKey note) {
        if (note != 0)
            selectMembers({}, SelectMode::Replace);
    });
    CanvasHost& host = *this;
    m_tools[0] = std::make_unique<SelectTool>(host);
    m_tools[1] = std::make_unique<LassoTool>(host);
    m_tools[2] = std::make_unique<ConnectTool>(host);
    m_tools[3] = std::make_unique<PanTool>(host);
    connect(&m_camera, &Camera::changed, this, [this] {
        m_pictures.setView(m_camera.view());
        update();
        emit viewChanged();
    });
    connect(&m_pictures, &CanvasPictures::changed, this, [this] {
        if (m_pictures.isCurrent() && !m_overlayState.preview.move)
            lift({});
        update();
        emit pictureChanged();
    });
    connect(&m_pulse, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_overlayState.pulseStrength = value.toDouble();
        update();
    });
    connect(&m_hoverFade, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_overlayState.hoverStrength = value.toDouble();
        update();
    });
}

GraphCanvas::~GraphCanvas() = default;

void GraphCanvas::setClusters(std::shared_ptr<const NamedClusters> clusters)
{
    if (clusters == m_clusters)
        return;
    m_clusters = std::move(clusters);
    refreshContent();
}

void GraphCanvas::setScene(
    const scene::SceneModel& scene, std::shared_ptr<const NamedClusters> clusters)
{
    m_clusters = std::move(clusters);
    const std::vector<MemberKey> selected = selection();
    const std::vector<MemberKey> lifted = m_index.idsOf(m_overlayState.lifted);
    m_index.set(scene);
    m_overlayState.selected = m_index.nodesOf(selected);
    m_overlayState.lifted = m_index.nodesOf(lifted);
    m_overlayState.hovered = m_index.nodeOf(m_hoveredId);
    if (!m_index.nodeOf(m_current))
        m_current = 0;
    m_overlayState.suggested = nodePairs(m_suggested);
    m_overlayState.chosen = nodePairs(m_chosen);
    if (const auto bounds = m_index.grid().bounds()) {
        m_camera.setWorld(*bounds, m_index.spacing());
        if (!m_hasBeenFitted) {
            m_lastFit = fitting(placedPoints());
            m_camera.jumpTo(m_lastFit);
            m_hasBeenFitted = isVisible();
        }
    }
    tellSceneChanged(*this);
    refreshContent();
}

void GraphCanvas::setDescriber(std::function<QString(MemberKey)> describe)
{
    m_describe = std::move(describe);
}

QString GraphCanvas::description(MemberKey member) const
{
    if (m_describe)
        return m_describe(member);
    const auto node = m_index.nodeOf(member);
    const std::string_view label = node ? scene().label(*node) : std::string_view();
    return QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
}

void GraphCanvas::setChosenTies(const std::vector<std::pair<MemberKey, MemberKey>>& ties)
{
    m_chosen = ties;
    m_overlayState.chosen = nodePairs(ties);
    m_pictures.setWanted(wantedNames());
    update();
}

std::vector<std::pair<std::uint32_t, std::uint32_t>>
GraphCanvas::nodePairs(const std::vector<std::pair<MemberKey, MemberKey>>& ties) const
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (const auto& [from, to] : ties) {
        const auto a = m_index.nodeOf(from);
        const auto b = m_index.nodeOf(to);
        if (a && b)
            pairs.emplace_back(*a, *b);
    }
    return pairs;
}

void GraphCanvas::setSuggestedTies(const std::vector<std::pair<MemberKey, MemberKey>>& ties)
{
    m_suggested = ties;
    m_overlayState.suggested = nodePairs(ties);
    update();
}

void GraphCanvas::setBackdrop(std::shared_ptr<const Backdrop> backdrop)
{
    if (backdrop == m_backdrop)
        return;
    m_backdrop = std::move(backdrop);
    refreshContent();
}

void GraphCanvas::setHullGroups(std::shared_ptr<const HullGroups> groups)
{
    if (groups == m_hullGroups)
        return;
    m_hullGroups = std::move(groups);
    refreshContent();
    tellSceneChanged(*this);
}

std::shared_ptr<const HullGroups> GraphCanvas::hullGroups() const
{
    return m_backdrop ? nullptr : m_hullGroups;
}

QRectF GraphCanvas::hullRect(const HullGroup& group) const
{
    QRectF around;
    for (const MemberKey member : group.members)
        around |= markRect(member);
    return around;
}

void GraphCanvas::setGround(std::optional<GroundPicture> ground)
{
    if (ground == m_ground)
        return;
    m_ground = std::move(ground);
    refreshContent();
}

void GraphCanvas::pulseTie(MemberKey a, MemberKey b)
{
    if (motion::cameraMs() == 0 || !m_index.nodeOf(a) || !m_index.nodeOf(b))
        return;
    m_overlayState.pulse = {a, b};
    m_pulse.stop();
    m_pulse.setDuration(3 * motion::cameraMs());
    m_pulse.setStartValue(1.0);
    m_pulse.setEndValue(0.0);
    m_pulse.setEasingCurve(QEasingCurve::InOutQuad);
    m_pulse.start();
}

void GraphCanvas::setTool(CanvasToolKind kind)
{
    if (kind == m_toolKind)
        return;
    activeTool().cancel();
    m_toolKind = kind;
    updateCursor();
    emit toolChanged();
}

CanvasTool& GraphCanvas::activeTool() const
{
    if (m_spaceHeld || m_momentaryPan->isActive())
        return *m_momentaryPan;
    return *m_tools[static_cast<std::size_t>(m_toolKind)];
}

void GraphCanvas::updateCursor()
{
    setCursor(activeTool().cursor());
}

void GraphCanvas::setSelection(const std::vector<MemberKey>& members)
{
    setSelectedNodes(m_index.nodesOf(members));
    m_current = members.size() == 1 && !m_overlayState.selected.empty() ? members.front() : 0;
}

void GraphCanvas::setSelectedNodes(std::vector<std::uint32_t> nodes)
{
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    m_overlayState.selected = std::move(nodes);
    m_pictures.setWanted(wantedNames());
    update();
}

void GraphCanvas::goTo(MemberKey member)
{
    const auto node = m_index.nodeOf(member);
    if (!node)
        return;
    selectMembers({member}, SelectMode::Replace);
    bringNodeIntoView(*node);
    tellMemberFocused(*this, *node);
}

QPointF GraphCanvas::viewPoint(MemberKey member) const
{
    const auto node = m_index.nodeOf(member);
    return node ? toPoint(m_camera.view().toView(scene().position(*node))) : QPointF();
}

QRectF GraphCanvas::markRect(MemberKey member) const
{
    const auto node = m_index.nodeOf(member);
    if (!node || !scene().positions().isPlaced(*node))
        return {};
    const double r = m_index.radiusPx(*node, m_camera.view()) + 2;
    return QRectF(viewPoint(member) - QPointF(r, r), QSizeF(2 * r, 2 * r));
}

void GraphCanvas::refreshContent()
{
    m_ratio = devicePixelRatioF();
    m_pictures.setContent(
        {.scene = scene(),
         .spacing = m_index.spacing(),
         .size = size(),
         .devicePixelRatio = m_ratio,
         .style = m_style,
         .without = m_overlayState.lifted,
         .covers = m_covers.seen(),
         .wanted = wantedNames(),
         // Where an arrangement puts them clusters and groups have no place of their own.
         .clusters = m_backdrop ? nullptr : m_clusters,
         .backdrop = m_backdrop,
         .ground = m_ground,
         .hullGroups = hullGroups()},
        m_camera.view());
    update();
}

std::vector<std::uint32_t> GraphCanvas::wantedNames() const
{
    std::vector<std::uint32_t> wanted;
    const auto add = [&wanted](std::uint32_t node) {
        if (wanted.size() < CanvasOverlay::kMostNames &&
            std::ranges::find(wanted, node) == wanted.end())
            wanted.push_back(node);
    };
    for (const auto& [a, b] : m_overlayState.chosen) {
        add(a);
        add(b);
    }
    // Of a crowd no one is meant.
    if (m_overlayState.selected.size() <= CanvasOverlay::kMostNames)
        std::ranges::for_each(m_overlayState.selected, add);
    return wanted;
}

void GraphCanvas::setNameSize(int pixels)
{
    m_nameSize = pixels;
    refreshStyle();
}

void GraphCanvas::refreshStyle()
{
    CanvasStyle style = CanvasStyle::of(theme::schemeOf(palette()));
    style.setNameSize(m_nameSize);
    if (style == m_style)
        return;
    m_style = style;
    m_notes->setStyle(style);
    refreshContent();
}

void GraphCanvas::lift(const std::vector<std::uint32_t>& nodes)
{
    if (nodes == m_overlayState.lifted)
        return;
    m_overlayState.lifted = nodes;
    if (nodes.empty())
        m_overlayState.liftedBy = {};
}

void GraphCanvas::hover(std::optional<std::uint32_t> node)
{
    const MemberKey id = node ? m_index.idOf(*node) : 0;
    if (id == m_hoveredId)
        return;
    m_hoveredId = id;
    if (node)
        m_overlayState.hovered = node;
    m_hoverFade.stop();
    m_hoverFade.setDuration(motion::stateMs());
    m_hoverFade.setStartValue(m_overlayState.hoverStrength);
    m_hoverFade.setEndValue(node ? 1.0 : 0.0);
    m_hoverFade.start();
    if (motion::stateMs() == 0)
        m_overlayState.hoverStrength = node ? 1.0 : 0.0;
    update();
    emit hoverChanged(id);
}

void GraphCanvas::paintEvent(QPaintEvent*)
{
    if (m_ratio != devicePixelRatioF())
        refreshContent();
    QPainter painter(this);
    m_pictures.paint(painter, m_camera.view());
    m_groundHandles->paint(painter);
    m_notes->paintArrows(painter, m_style);
    m_overlay.paint(painter, m_index, m_pictures, m_camera.view(), m_style, m_overlayState);
    m_notes->paintPlates(painter, m_style);
    if (m_focusByKey && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(m_style.accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace cw
