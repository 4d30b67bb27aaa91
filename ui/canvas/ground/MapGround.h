// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/kernel/base/Result.h"
#include "ui/canvas/ground/GroundLoader.h"
#include "ui/support/PictureIntake.h"

namespace cw {

class Commits;
class GroundPanel;

/// The picture under the map and its panel, joined with the document: each wish is one step of the
/// history.
class MapGround : public QObject
{
    Q_OBJECT

public:
    /// Pixels that a picture's longer side keeps.
    static constexpr int kMostSide = 4096;

    /// @param view  what the panel lies on. All outlive this.
    MapGround(Commits& commits, GraphCanvas& canvas, QWidget* view);

    GroundPanel& panel() const { return *m_panel; }
    const GroundLoader& loader() const { return *m_loader; }
    void setArrangement(std::optional<int> arrangement);

    /// Opens the panel; where no picture lies there, asks for one.
    void open();
    void close();
    /// Reads a file in the background and lays it under what is in view.
    void lay(const QString& path);
    bool isAtRest() const { return m_loader->isAtRest() && m_tasks.isIdle(); }

signals:
    /// Somebody is to choose a picture file for lay().
    void fileRequested();
    /// Something a person should know about what has been done.
    void said(const QString& text);
    /// A file could not be taken.
    void refused(const cw::Error& error);
    /// The panel came, went or has another size.
    void panelChanged();

private:
    const Background* background() const;
    void take(const Result<TakenPicture>& taken, int arrangement);
    void change(const Background& background);
    void showContent();
    scene::Box fitted(double aspect) const;

    Commits& m_commits;
    Document& m_document;
    GraphCanvas& m_canvas;
    GroundLoader* m_loader = nullptr;
    GroundPanel* m_panel = nullptr;
    std::optional<int> m_arrangement = kTheMap;
    TaskRunner m_tasks;
};

} // namespace cw
