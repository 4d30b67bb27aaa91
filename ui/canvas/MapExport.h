// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "ui/canvas/MapSnapshot.h"
#include "ui/support/Theme.h"

#include <QByteArray>

#include <optional>

namespace cw {

enum class PictureFormat { Png, Svg, Pdf };

/// Of a file's ending ("svg", without dot, whatever its case); nothing for others.
std::optional<PictureFormat> pictureFormat(const QString& ending);

struct MapExportOptions
{
    PictureFormat format = PictureFormat::Png;
    double pixelRatio = 2.0; ///< of a PNG
    theme::Scheme scheme = theme::Scheme::Light;
    QString title; ///< above the map; empty: none
};

/// The map as a picture, as the screen shows it: relationships, marks, names that do not overlap,
/// title and legend. SVG and PDF are vectors with real text; a PDF page is an A4 with the map as
/// large as it goes.
///
/// Needs a QGuiApplication (fonts). Thread: any. Errors: CannotWrite when the format's writer
/// fails; LimitExceeded for an image of more than 16,384 pixels a side; Cancelled.
Result<QByteArray>
exportMap(const MapSnapshot& map, const MapExportOptions& options, TaskContext& task);

} // namespace cw
