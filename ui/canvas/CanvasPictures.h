// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/CanvasRenderer.h"
#include "ui/canvas/ZoomPace.h"
#include "ui/canvas/hulls/MapHulls.h"

#include <QElapsedTimer>
#include <QTimer>

class QPainter;

namespace cw {

class SceneIndex;

/// Keeps a picture of the map at hand that can be moved and scaled under the view at once, and asks
/// for a better one when it is worth it: quickly while things move, sharply once they rest. Under
/// it lies a small picture of the whole map, for what the first does not reach.
class CanvasPictures : public QObject
{
    Q_OBJECT

public:
    explicit CanvasPictures(QObject* parent = nullptr);

    /// What is to be seen, apart from where the view stands.
    struct Content
    {
        scene::SceneModel scene;
        double spacing = 1;
        QSize size;
        double devicePixelRatio = 1;
        CanvasStyle style;
        std::vector<std::uint32_t> without;
        std::vector<scene::Box> covers;
        std::vector<std::uint32_t> wanted;             ///< see MapRequest
        std::shared_ptr<const NamedClusters> clusters; ///< null: none
        std::shared_ptr<const Backdrop> backdrop;
        std::optional<GroundPicture> ground;
        std::shared_ptr<const HullGroups> hullGroups; ///< null: none
    };
    void setContent(Content content, const scene::ViewTransform& view);
    /// Whose names come before all others. The picture is as current as it was; its names follow
    /// once the view rests.
    void setWanted(std::vector<std::uint32_t> nodes);
    void setView(const scene::ViewTransform& view);

    /// The newest picture; null until the first has come.
    const MapPicture* picture() const { return m_picture.get(); }
    /// The whole map, small; null until it has come.
    const MapPicture* overview() const { return m_overview.get(); }
    /// Whether the picture shows the present content, if not yet sharply.
    bool isCurrent() const { return m_picture && m_pictureContent.drawn == m_content.drawn; }
    /// Whether it is sharp and made for the very view, and nothing else is on its way.
    bool isSettled() const;
    /// The share of the view that the picture covers, 0 to 1.
    double coverage(const scene::ViewTransform& view) const;

    /// Fills the view: ground, the whole map small, the picture; scaled as the view is by now.
    void paint(QPainter& painter, const scene::ViewTransform& view) const;

signals:
    /// A new picture has come.
    void changed();

private:
    /// How often what is to be seen has changed.
    struct Counts
    {
        quint64 drawn = 0; ///< what is in the image
        quint64 named = 0; ///< which names come first
        bool operator==(const Counts&) const = default;
    };
    struct Asked
    {
        PictureQuality quality = PictureQuality::Moving;
        scene::ViewTransform view;
        Counts content;
        bool operator==(const Asked&) const = default;
    };

    void request(PictureQuality quality);
    bool isImageGood(const MapRequest& request) const;
    void requestOverview();
    void showHulls();
    void take(const std::shared_ptr<const MapPicture>& picture);
    /// Whether the sharp picture for the very view is being drawn: another would begin anew.
    bool isSettling() const;
    /// Whether the picture at hand is sharp, made for the very view, and shows what is to be seen.
    bool isSharp() const;
    bool isStretched() const;
    bool isSlow() const;
    /// Whether the picture soon leaves a part of the view free if it goes on moving like this.
    bool runsOut() const;
    void paintAround(QPainter& painter, const scene::ViewTransform& view) const;

    CanvasRenderer m_renderer;
    CanvasRenderer m_overviewRenderer;
    MapHulls m_hulls;
    QTimer m_settle;
    QTimer m_overviewDelay;
    Content m_wanted;
    scene::ViewTransform m_view;
    std::shared_ptr<const MapPicture> m_picture;
    std::shared_ptr<const MapPicture> m_overview;
    Counts m_content;
    Counts m_pictureContent; ///< that m_picture shows
    quint64 m_token = 0;
    std::vector<std::pair<quint64, Counts>> m_contentOfToken;
    Asked m_asked; ///< last
    double m_settledMs = 0;
    ZoomPace m_pace;
    QElapsedTimer m_clock;
};

} // namespace cw
