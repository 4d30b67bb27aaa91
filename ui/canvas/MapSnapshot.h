// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/ViewTransform.h"
#include "ui/canvas/Backdrop.h"
#include "ui/canvas/MapLegendContent.h"
#include "ui/canvas/ground/GroundPicture.h"
#include "ui/canvas/hulls/HullGroups.h"
#include "ui/canvas/notes/Note.h"

#include <QSize>
#include <QStringList>

#include <memory>
#include <optional>

namespace cw {

/// What a map shows, as a value that workers can make pictures of.
struct MapSnapshot
{
    scene::SceneModel scene;
    QList<LegendSection> legend;
    QStringList groupNames;                       ///< of the scene's groups, by number
    std::shared_ptr<const HullGroups> hullGroups; ///< null: none
    Notes notes;                                  ///< what is written on it
    std::optional<GroundSource> ground;           ///< the picture under it
    std::shared_ptr<const Backdrop> backdrop;     ///< null: nothing behind the members
    QSize size{1600, 1000};                       ///< logical pixels
    /// The part that is seen in a view of that size; nothing: all of it, fitted.
    std::optional<scene::ViewTransform> view;
};

} // namespace cw
