// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"
#include "core/network/Network.h"

#include <QVariantAnimation>

#include <utility>
#include <vector>

namespace cw {

/// A member and where it stands, world.
using Standing = std::pair<scene::NodeId, scene::Point>;

/// Where a kept arrangement has everybody, ascending by member. O(placements).
std::vector<Standing> keptPlaces(const Network& network, int arrangement);

/// Shows members elsewhere than the map has them, for as long as somebody looks at it. They glide
/// there and back, unless motion is reduced or they are too many for it; no file knows of it.
class ShownPlaces : public QObject
{
    Q_OBJECT

public:
    explicit ShownPlaces(QObject* parent = nullptr);

    /// Who is not among them stays where the map has them.
    void show(std::vector<Standing> places);
    /// Back to where the map has them.
    void clear();
    /// The same without gliding: the map has them there by now.
    void drop();
    /// One of those shown stands elsewhere; at once.
    void move(scene::NodeId member, scene::Point to);

    bool isEmpty() const { return m_places.empty(); }
    /// Where the map has everybody that it shows.
    std::vector<scene::Point> homes() const;
    bool isGliding() const { return m_glide.state() == QAbstractAnimation::Running; }
    /// Ascending by member.
    const std::vector<Standing>& places() const { return m_places; }

    /// The scene as it is to be seen now; the very one where nothing differs.
    scene::SceneModel applied(const scene::SceneModel& map);

signals:
    /// applied() gives another scene.
    void changed();

private:
    void glide();

    std::vector<Standing> m_places;
    std::vector<Standing> m_start; ///< where the glide began
    scene::SceneModel m_map;       ///< what applied() was last asked for, and its answer
    scene::SceneModel m_shown;
    bool m_isStale = true;
    double m_progress = 1.0;
    QVariantAnimation m_glide;
};

} // namespace cw
