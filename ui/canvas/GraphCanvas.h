// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/Camera.h"
#include "ui/canvas/CanvasCovers.h"
#include "ui/canvas/CanvasOverlay.h"
#include "ui/canvas/CanvasPictures.h"
#include "ui/canvas/RelationshipWalk.h"
#include "ui/canvas/SceneIndex.h"
#include "ui/canvas/tools/CanvasTool.h"

#include <QVariantAnimation>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>

class QGestureEvent;
class QHelpEvent;
class QNativeGestureEvent;

namespace cw {

class CanvasNotes;
class GroundHandles;
class PanTool;

enum class CanvasToolKind { Select, Lasso, Connect, Pan };

/// The map. Shows a scene, lets it be worked on with hand and keys, and says what is wished; it
/// changes nothing itself and knows no document.
///
/// Keys: arrows walk relationships (strongest on that side first), Ctrl+Left/Right go round the
/// neighbours of the member one came from, + - 0 zoom, F fits all (Shift+F the selection), Enter
/// opens, H goes round the groups that have hulls (Shift+H back), 1 to 9 focus (MapView does it),
/// Delete removes, P pins, Escape lets go, Ctrl+A selects all. Space or the middle button pans,
/// wheel and pinch zoom.
class GraphCanvas : public QWidget, private CanvasHost
{
    Q_OBJECT

public:
    explicit GraphCanvas(QWidget* parent = nullptr);
    ~GraphCanvas() override;

    /// Selection and hover are kept where their members still exist. The first scene with members
    /// is shown whole.
    /// @param clusters  of that scene; null: none are named.
    void
    setScene(const scene::SceneModel& scene, std::shared_ptr<const NamedClusters> clusters = {});
    const scene::SceneModel& scene() const { return m_index.scene(); }
    const SceneIndex& index() const { return m_index; }
    /// What is named from afar; of the scene's nodes. Null: nothing.
    void setClusters(std::shared_ptr<const NamedClusters> clusters);

    /// What a screen reader says of a member ("Ana Ruiz, person, 9 relationships"); its label
    /// where there is none.
    void setDescriber(std::function<QString(MemberKey)> describe);
    QString description(MemberKey member) const;
    /// Selected relationships, by their ends; shown in the accent.
    void setChosenTies(const std::vector<std::pair<MemberKey, MemberKey>>& ties);
    void setSuggestedTies(const std::vector<std::pair<MemberKey, MemberKey>>& ties);

    /// What stands behind relationships and marks; null: nothing.
    void setBackdrop(std::shared_ptr<const Backdrop> backdrop);
    const std::shared_ptr<const Backdrop>& backdrop() const { return m_backdrop; }

    /// Around whom hulls are to be seen; null: nobody.
    void setHullGroups(std::shared_ptr<const HullGroups> groups);
    /// Those with hulls now: nobody while something else stands behind the members. Null: nobody.
    std::shared_ptr<const HullGroups> hullGroups() const;
    /// Around the members of such a group that are on the map, widget pixels; empty: none are.
    QRectF hullRect(const HullGroup& group) const;

    /// The picture under everything; nothing: plain ground.
    void setGround(std::optional<GroundPicture> ground);
    const std::optional<GroundPicture>& ground() const { return m_ground; }
    /// By which it is moved and scaled.
    GroundHandles& groundHandles() const { return *m_groundHandles; }

    /// What is written on the map.
    CanvasNotes& notes() const { return *m_notes; }

    /// Shows for a moment which tie has just been made.
    void pulseTie(MemberKey a, MemberKey b);

    void setTool(CanvasToolKind kind);
    CanvasToolKind tool() const { return m_toolKind; }

    std::vector<MemberKey> selection() const { return m_index.idsOf(m_overlayState.selected); }
    /// Without selectionChanged(): whoever sets it knows. Unknown members are left out.
    void setSelection(const std::vector<MemberKey>& members);
    /// The one member that keys act on, or 0.
    MemberKey currentMember() const { return m_current; }
    /// Selects the member alone, brings it into view, tells screen readers and emits.
    void goTo(MemberKey member);

    Camera& camera() { return m_camera; }
    const CanvasPictures& pictures() const { return m_pictures; }
    /// Whether something is being dragged.
    bool isToolActive() const { return activeTool().isActive(); }
    void fitAll();
    /// Whether the view is going to where the last fit put it, or stands there.
    bool isFitted() const { return m_camera.target() == m_lastFit; }
    /// As fitAll(), unless all can be seen already and fill a good part of the view.
    void goToAll();
    /// Shows these points (world) whole, as fitAll() shows the members; none: nothing.
    void fitTo(const std::vector<scene::Point>& points);
    void setCovers(CanvasCovers covers);
    /// Moves the view, and no closer, if some of these members are out of it or behind a panel.
    void bringMembersIntoView(const std::vector<MemberKey>& members);
    void fitSelection();
    void zoomIn();
    void zoomOut();
    /// Names readable, marks at full size.
    void zoomToReading();
    /// Height of members' names, pixels; those of clusters grow with them.
    void setNameSize(int pixels);

    /// The group with a hull that keys are at, as long as what they chose there stays chosen.
    std::optional<std::size_t> currentHull() const;

    /// Pans as far as it takes to see the point (world).
    void bringIntoView(const scene::Point& point);
    QPointF viewPoint(MemberKey member) const;
    QRectF markRect(MemberKey member) const;
    /// Whether the picture is sharp and up to date.
    bool isSettled() const { return m_pictures.isSettled() && !m_camera.isGliding(); }

    QSize sizeHint() const override { return {960, 640}; }

signals:
    void selectionChanged(const std::vector<cw::MemberKey>& members);
    /// 0 when nothing is under the pointer.
    void hoverChanged(cw::MemberKey member);
    /// @param positions  world, one a member.
    void membersMoved(
        const std::vector<cw::MemberKey>& members, const std::vector<cw::scene::Point>& positions);
    void connectRequested(cw::MemberKey from, cw::MemberKey to);
    void addRequested(const cw::scene::Point& position);
    void removeRequested(const std::vector<cw::MemberKey>& members);
    void memberActivated(cw::MemberKey member);
    void pinToggled(const std::vector<cw::MemberKey>& members);
    /// @param member  under the pointer (or current), or 0.
    void contextMenuRequested(cw::MemberKey member, const QPoint& globalPosition);
    void noteMenuRequested(std::int64_t note, const QPoint& globalPosition);
    void viewChanged();
    void toolChanged();
    void pictureChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    // CanvasHost
    MemberKey memberAt(QPointF point) const override;
    bool isOnConnectHandle(QPointF point) const override;
    std::vector<MemberKey> membersNamedAt(QPointF point) const override;
    std::vector<MemberKey> membersIn(const QRectF& rect) const override;
    std::vector<MemberKey> membersInside(const QPolygonF& lasso) const override;
    std::vector<MemberKey> selectedMembers() const override { return selection(); }
    void showPreview(const CanvasPreview& preview) override;
    void selectMembers(const std::vector<MemberKey>& members, SelectMode mode) override;
    void panBy(QPointF delta) override;
    void moveMembers(const std::vector<MemberKey>& members, QPointF delta) override;
    void connectMembers(MemberKey from, MemberKey to) override;
    void addMemberAt(QPointF point) override;
    void openMember(MemberKey member) override;

    bool pressKey(const QKeyEvent& event);
    bool pressViewKey(const QKeyEvent& event);
    bool nudge(const QKeyEvent& event);
    bool walk(const QKeyEvent& event);
    void goRoundHulls(int step);
    bool nativeGesture(const QNativeGestureEvent& event);
    bool gesture(QGestureEvent& event);

    /// The tool that has the pointer: panning for a moment, or the chosen one.
    CanvasTool& activeTool() const;
    /// Whether a press may be about a text: with the everyday tool.
    bool takesNotes() const;
    bool pressNoteOrGround(QPointF at);
    bool showToolTip(const QHelpEvent& event);
    void updateCursor();
    void hover(std::optional<std::uint32_t> node);
    void refreshContent();
    /// Who has a name whatever else is there: those of a path before those who are selected.
    std::vector<std::uint32_t> wantedNames() const;
    void refreshStyle();
    void lift(const std::vector<std::uint32_t>& nodes);
    void bringNodeIntoView(std::uint32_t node);
    std::vector<scene::Point> placedPoints() const;
    scene::ViewTransform
    fitting(std::vector<scene::Point> points, const std::vector<QRectF>& passing = {}) const;
    std::vector<std::pair<std::uint32_t, std::uint32_t>>
    nodePairs(const std::vector<std::pair<MemberKey, MemberKey>>& ties) const;
    void setSelectedNodes(std::vector<std::uint32_t> nodes);

    SceneIndex m_index;
    Camera m_camera;
    CanvasPictures m_pictures;
    CanvasOverlay m_overlay;
    OverlayState m_overlayState;
    CanvasNotes* m_notes = nullptr;
    GroundHandles* m_groundHandles = nullptr;
    std::optional<GroundPicture> m_ground;
    CanvasStyle m_style;
    RelationshipWalk m_walk;
    QVariantAnimation m_hoverFade;
    QVariantAnimation m_pulse;
    std::array<std::unique_ptr<CanvasTool>, 4> m_tools;
    std::unique_ptr<PanTool> m_momentaryPan;
    CanvasToolKind m_toolKind = CanvasToolKind::Select;
    std::function<QString(MemberKey)> m_describe;
    std::vector<std::pair<MemberKey, MemberKey>> m_suggested;
    std::vector<std::pair<MemberKey, MemberKey>> m_chosen;
    std::shared_ptr<const NamedClusters> m_clusters;
    CanvasCovers m_covers;
    std::vector<QRectF> m_clearOf; ///< of the passing, those that were there at the last fit
    std::shared_ptr<const Backdrop> m_backdrop;
    std::shared_ptr<const HullGroups> m_hullGroups;
    std::optional<std::size_t> m_currentHull;
    MemberKey m_current = 0;
    MemberKey m_hoveredId = 0;
    double m_ratio = 0;
    int m_nameSize = static_cast<int>(theme::TextSize::Small);
    bool m_spaceHeld = false;
    bool m_focusByKey = false;
    bool m_hasBeenFitted = false;
    /// Where the last fit put the view: as long as it stays there it is fitted again on resize.
    scene::ViewTransform m_lastFit;
};

} // namespace cw
