// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/GroupHulls.h"
#include "ui/canvas/hulls/HullGroups.h"
#include "ui/tasks/TaskRunner.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace cw {

/// The hulls of a scene for a range of zooms, and whose they are.
struct DrawnHulls
{
    std::shared_ptr<const HullGroups> groups;
    std::vector<scene::GroupHull> hulls; ///< `group` is an index into groups
};

/// How far the hulls of groups reach when the map is seen at this scale: as far as members stand
/// apart, from farther away twice, four times ... that, so that their shapes stay simple and can be
/// told from the marks.
/// @param spacing  see scene::typicalSpacing().
double hullReach(double spacing, double scale);

/// Thread and cost: as scene::groupHulls(). Members that are not in the scene are in no hull.
DrawnHulls drawHulls(
    const scene::SceneModel& scene, std::shared_ptr<const HullGroups> groups, double reach,
    double spacing, const TaskContext& task);

/// Keeps hulls for a scene at hand. They are made in the background, whenever groups, places or the
/// range of zooms have changed (once the zoom rests: while it goes on the picture needs the
/// machine); until new ones come those from before serve, so that while things move hulls follow as
/// fast as they can be made. A member that is dragged alone takes its hull along once it is
/// dropped: until then nothing in the scene has moved.
class MapHulls : public QObject
{
    Q_OBJECT

public:
    explicit MapHulls(QObject* parent = nullptr);

    struct Wish
    {
        scene::SceneModel scene;
        std::shared_ptr<const HullGroups> groups; ///< null: none
        double spacing = 1;
        double scale = 1; ///< of the view
    };
    void set(Wish wish);
    void setScale(double scale);

    /// Null where there are no groups, or no hulls yet.
    const std::shared_ptr<const DrawnHulls>& drawn() const { return m_drawn; }
    /// Whether they are those that were wished for.
    bool isAtRest() const { return !m_isRunning && !m_zooming.isActive(); }

signals:
    void changed();

private:
    void look();
    double reach() const { return hullReach(m_wish.spacing, m_wish.scale); }

    Wish m_wish;
    quint64 m_version = 0; ///< of scene and groups
    std::map<double, std::shared_ptr<const DrawnHulls>> m_byReach;
    std::shared_ptr<const DrawnHulls> m_drawn;
    bool m_isRunning = false;
    QTimer m_zooming; ///< runs until the zoom has rested
    TaskRunner m_tasks;
};

} // namespace cw
