// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QSize>
#include <QWidget>

class QLabel;

namespace cw {

class Commits;
class GraphCanvas;
class GroundLoader;
class MapClusters;
class MapModel;
class MapViews;
class Network;
class RoomLegend;
class ShownPlaces;
struct SavedView;

/// The map for a room: the whole screen, nothing but the picture, its title and what its colours
/// mean; nothing private, no pointer; clusters are named from afar, and arrangements stand with
/// their guides. Arrow keys, space and page keys go through the views, D
/// changes between light and dark ground, Escape leaves.
///
/// Shows the saved views where there are some, else those that are shipped. Looks only: the map of
/// the window stays as it is.
class Presentation : public QWidget
{
    Q_OBJECT

public:
    /// @param commits    outlive it.
    /// @param reference  size of the map in which views have been saved: what is seen there is
    ///                   seen here.
    Presentation(Commits& commits, QSize reference, QWidget* parent = nullptr);
    ~Presentation() override;

    /// Looks through the view of that name, or the first.
    void begin(const QString& name);
    /// Of the view that is shown.
    QString title() const;
    theme::Scheme scheme() const { return m_scheme; }

    GraphCanvas& canvas() { return *m_canvas; }
    const MapModel& model() const { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void step(int by);
    void show(int index);
    int viewCount() const;
    void setScheme(theme::Scheme scheme);
    void showModel();
    void showWriting();
    void showPlaces(const SavedView& view);
    void showTitle();
    void placeParts();

    MapModel* m_model = nullptr;
    GraphCanvas* m_canvas = nullptr;
    MapViews* m_views = nullptr;
    MapClusters* m_clusters = nullptr;
    ShownPlaces* m_places = nullptr; ///< of the view's arrangement
    QLabel* m_title = nullptr;
    RoomLegend* m_legend = nullptr;
    GroundLoader* m_ground = nullptr;
    int m_arrangement = 1; ///< that is shown; 1 is the map
    const Network& m_network;
    QSize m_reference;
    theme::Scheme m_scheme = theme::Scheme::Light;
};

} // namespace cw
