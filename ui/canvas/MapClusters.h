// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/Clusters.h"
#include "ui/tasks/TaskRunner.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace cw {

/// The clusters of a scene and what they are called.
struct NamedClusters
{
    scene::Clusters clusters;
    scene::TextTable names; ///< of each cluster
};

/// Finds and names the clusters of a scene: by the value that is theirs ("Housing, 34"), else by
/// whom they stand around ("Ana Ruiz +33"). Thread and cost: as scene::findClusters().
/// @param groupNames  what the groups of the scene's nodes are called, by number.
/// @param before  what goes on keeps its name; of the same nodes, or null.
NamedClusters nameClusters(
    const scene::SceneModel& scene, const QStringList& groupNames, const NamedClusters* before,
    const TaskContext& task);

/// Knows the clusters of the map and their names. Looks for them in the background, once the map
/// has rested for a moment; until then those found before serve.
class MapClusters : public QObject
{
    Q_OBJECT

public:
    explicit MapClusters(QObject* parent = nullptr);

    /// @param groupNames  what the groups of the scene's nodes are called, by number.
    void setScene(const scene::SceneModel& scene, const QStringList& groupNames);

    /// For the scene that was set last; null until some have been found.
    const std::shared_ptr<const NamedClusters>& named() const { return m_named; }
    /// Whether nothing is being looked for.
    bool isAtRest() const { return !m_rest.isActive() && m_tasks.isIdle(); }

signals:
    void changed();

private:
    void find();

    scene::SceneModel m_scene;
    QStringList m_groupNames;
    std::shared_ptr<const NamedClusters> m_named;
    QTimer m_rest;
    quint64 m_running = 0; ///< task
    TaskRunner m_tasks;
};

} // namespace cw
