// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapClusters.h"

#include "core/kernel/scene/LabelText.h"

#include <algorithm>

namespace cw {

namespace {

bool haveSameIds(const scene::SceneModel& a, const scene::SceneModel& b)
{
    return a.sharesNodesWith(b) ||
           std::ranges::equal(
               a.nodes(), b.nodes(), {}, &scene::SceneNode::id, &scene::SceneNode::id);
}

constexpr int kRestMs = 250;
/// Where the search takes half a second it waits until nobody has edited anything for a while: it
/// would take one of two cores from who is at work.
constexpr std::size_t kNodesPerRestMs = 50;

/// However they look.
bool haveSameEnds(const scene::SceneModel& a, const scene::SceneModel& b)
{
    return a.sharesEdgesWith(b) ||
           std::ranges::equal(
               a.edges(), b.edges(), [](const scene::SceneEdge& x, const scene::SceneEdge& y) {
                   return x.a == y.a && x.b == y.b;
               });
}

QString memberName(const scene::SceneModel& scene, std::uint32_t node)
{
    const std::string_view name = scene.label(node);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// "Ana Ruiz +33" or "Housing, 34", its first part cut short where the whole would not be shown:
/// the number always is.
QString named(const QString& pattern, const QString& first, std::uint32_t number)
{
    const QString digits = QString::number(number);
    qsizetype length = std::min<qsizetype>(first.size(), 40);
    for (;; --length) {
        const QString part =
            length == first.size() ? first : first.left(length).trimmed() + QChar(0x2026);
        const QString name = pattern.arg(part, digits);
        const std::vector<std::string> lines = scene::wrapLabel(name.toStdString());
        if (length <= 1 || lines.empty() || QString::fromStdString(lines.back()).contains(digits))
            return name;
    }
}

scene::TextTable namesOf(
    const scene::Clusters& clusters, const scene::SceneModel& scene, const QStringList& groupNames)
{
    scene::TextTable names;
    for (const scene::Cluster& cluster : clusters.all) {
        const auto group = static_cast<qsizetype>(cluster.group);
        const QString name =
            group != 0 && group < groupNames.size()
                ? named(
                      MapClusters::tr("%1, %2", "what a cluster has in common, and its members"),
                      groupNames[group], cluster.members)
                : named(
                      MapClusters::tr("%1 +%2", "a member, and how many stand around them"),
                      memberName(scene, cluster.hub), cluster.members - 1);
        names.append(name.toStdString());
    }
    return names;
}

} // namespace

NamedClusters nameClusters(
    const scene::SceneModel& scene, const QStringList& groupNames, const NamedClusters* before,
    const TaskContext& task)
{
    NamedClusters named;
    named.clusters = scene::findClusters(scene, task);
    if (before)
        scene::keepHubs(named.clusters, before->clusters, scene);
    named.names = namesOf(named.clusters, scene, groupNames);
    return named;
}

MapClusters::MapClusters(QObject* parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &MapClusters::find);
}

void MapClusters::setScene(const scene::SceneModel& scene, const QStringList& groupNames)
{
    const bool isSame = scene.sharesNodesWith(m_scene) && haveSameEnds(scene, m_scene) &&
                        groupNames == m_groupNames;
    if (m_named && !haveSameIds(m_scene, scene)) {
        auto carried = std::make_shared<NamedClusters>(*m_named);
        carried->clusters = scene::carriedOver(m_named->clusters, m_scene, scene);
        m_named = std::move(carried);
    }
    m_scene = scene;
    m_groupNames = groupNames;
    if (!isSame)
        m_rest.start(
            kRestMs + (m_named ? static_cast<int>(scene.nodeCount() / kNodesPerRestMs) : 0));
}

void MapClusters::find()
{
    m_tasks.cancel(m_running);
    m_running = m_tasks.run(
        this, {},
        [scene = m_scene, groupNames = m_groupNames, before = m_named](TaskContext& task) {
            return std::pair{
                scene, std::make_shared<const NamedClusters>(
                           nameClusters(scene, groupNames, before.get(), task))};
        },
        [this](const auto& answer) {
            // What has changed meanwhile is looked for anew.
            if (!haveSameIds(answer.first, m_scene) || answer.second->clusters.of[0].empty())
                return;
            m_named = answer.second;
            emit changed();
        });
}

} // namespace cw
