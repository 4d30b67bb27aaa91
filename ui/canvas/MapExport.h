// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/scene/SceneModel.h"
#include "core/kernel/task/TaskContext.h"
#include "ui/canvas/MapLegendContent.h"
#include "ui/support/Theme.h"

#include <QByteArray>
#include <QSize>

#include <optional>

namespace cw {

enum class PictureFormat { Png, Svg, Pdf };

/// Of a file's ending ("svg", without dot, whatever its case); nothing for others.
std::optional<PictureFormat> pictureFormat(const QString& ending);

struct MapExportOptions
{
    PictureFormat format = PictureFormat::Png;
    QSize size{1600, 1000};  ///< logical pixels; a PDF page has this shape, on A4
    double pixelRatio = 2.0; ///< of a PNG
    theme::Scheme scheme = theme::Scheme::Light;
    QString title;
    QList<LegendSection> legend;
};

/// The whole map as a picture, as the screen shows it: relationships, marks, names that do not
/// overlap, title and legend. SVG and PDF are vectors with real text.
///
/// Needs a QGuiApplication (fonts). Thread: any. Errors: CannotWrite when the format's writer
/// fails; LimitExceeded for an image of more than 16,384 pixels a side; Cancelled.
Result<QByteArray>
exportMap(const scene::SceneModel& scene, const MapExportOptions& options, TaskContext& task);

} // namespace cw
