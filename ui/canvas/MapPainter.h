// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/task/TaskContext.h"
#include "ui/canvas/FitView.h"
#include "ui/canvas/MapPicture.h"
#include "ui/canvas/MapSnapshot.h"

#include <QFontMetricsF>

namespace cw {

class NotesOnPaper;

/// Draws a map with lines, shapes and text, whatever the painter paints on: what pictures for
/// files and the clipboard are made with. Thread: any; one at a time.
class MapPainter
{
public:
    /// @param title  stands above the map; empty: none.
    /// @param map, task  outlive the painter.
    MapPainter(
        const MapSnapshot& map, const QString& title, theme::Scheme scheme, TaskContext& task);

    /// Logical pixels, title and all.
    QSize size() const { return m_size; }

    /// As far as nobody cancels the task; the encoding that follows takes the rest of its progress.
    void paint(QPainter& painter);

private:
    void fit(double top);
    scene::ViewTransform fitWithWords(std::vector<scene::Point> points, const FitRoom& room) const;
    QRectF legendRoom() const;
    void paintMarks(QPainter& painter) const;
    void paintMark(
        QPainter& painter, const scene::SceneNode& node, std::string_view name, QPointF at,
        double radius) const;
    void paintNoteArrows(QPainter& painter, const NotesOnPaper& notes) const;
    void paintNames(QPainter& painter) const;
    std::vector<scene::PlacedCluster>
    paintClusterNames(QPainter& painter, const std::vector<scene::Box>& taken) const;
    std::vector<scene::Box>
    paintHullNames(QPainter& painter, const std::vector<scene::Box>& taken) const;
    void paintText(
        QPainter& painter, const QFont& font, const QStringList& lines, QRectF box,
        Qt::Alignment alignment, QRgb color) const;
    void paintTitle(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    const MapSnapshot& m_map;
    QString m_title;
    TaskContext& m_task;
    QSize m_size;
    std::optional<GroundPicture> m_ground;
    MapRequest m_request;
    scene::DisplayList m_list;
};

} // namespace cw
