// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/canvas/ground/GroundPicture.h"
#include "ui/tasks/TaskRunner.h"

namespace cw {

class GraphCanvas;

/// Shows the picture under an arrangement on a canvas. It is decoded once, in the background; until
/// then the ground is plain.
class GroundLoader : public QObject
{
    Q_OBJECT

public:
    /// @param document, canvas  outlive this.
    GroundLoader(const Document& document, GraphCanvas& canvas, QObject* parent);

    /// @param arrangement  none: nothing lies under what is shown.
    void setArrangement(std::optional<int> arrangement);
    /// Whether nothing is being decoded.
    bool isAtRest() const { return m_tasks.isIdle(); }

signals:
    /// The document holds something there that is no picture, or more than is decoded.
    void unreadable();

private:
    void refresh();

    const Document& m_document;
    GraphCanvas& m_canvas;
    std::optional<int> m_arrangement = kTheMap;
    QByteArray m_bytes; ///< what m_levels are of
    std::shared_ptr<const GroundLevels> m_levels;
    quint64 m_running = 0;
    TaskRunner m_tasks;
};

} // namespace cw
