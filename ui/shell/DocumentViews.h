// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/Placements.h"
#include "core/kernel/base/Result.h"
#include "core/network/Ids.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace cw {

class Commits;
class Document;
class ImportPreview;
class ArrangeActions;
class MainWindow;
class HealthView;
class WeaveView;
class InspectorContent;
class MapArranging;
class MapTidying;
class MapView;
class QuickCaptureBar;
class MemberPicker;
class MemberActions;
class MembersView;
class MemberWishes;

/// Everything that shows one open document in a window: its workspaces and what stands in the
/// inspector. Made when a document opens, destroyed before it closes.
class DocumentViews : public QObject
{
    Q_OBJECT

public:
    DocumentViews(Commits& commits, MainWindow& window);
    ~DocumentViews() override;

    /// Selects the member and brings it into view.
    void goTo(MemberId id);
    /// Shows what these foreign files would bring, and brings it when told to.
    void import(const QStringList& paths);
    /// Looks at the map through the view of that name.
    void showMapView(const QString& name);

private:
    void keepMapState();
    QWidget* makeMap(QWidget* parent);
    QWidget* makeMembers(QWidget* parent);
    QWidget* makeWeave(QWidget* parent);
    QWidget* makeHealth(QWidget* parent);
    /// Lights them up on the map.
    void showOnMap(
        const std::vector<MemberId>& members, const std::vector<RelationshipId>& relationships);
    void connectActions();
    void connectMapActions();
    void connectArranging();
    void keepArrangement(const SavedView& view, const std::vector<edit::Move>& places);
    void importCopied();
    void show(ImportPreview* preview);
    void exportNetwork();
    bool isShown(const QString& key) const;
    void copyMapPicture();
    void drawAndCopyMap();
    void selectAll();
    void addMember();
    /// For under the map.
    void choosePicture();
    void openInspector();
    void openCapture();
    void present();
    void say(const Error& error);
    void sayWhere(const Error& error, const QString& where);

    Commits& m_commits;
    Document& m_document;
    MainWindow& m_window;
    std::unique_ptr<MemberPicker> m_picker;
    std::unique_ptr<MemberWishes> m_wishes;
    std::unique_ptr<QuickCaptureBar> m_capture; ///< null until it is asked for
    std::unique_ptr<MemberActions> m_memberActions;
    std::unique_ptr<ArrangeActions> m_arrangeActions;
    MapTidying* m_tidying = nullptr;
    MapArranging* m_arranging = nullptr;
    MapView* m_map = nullptr; ///< null until it is shown, as the next
    MembersView* m_members = nullptr;
    HealthView* m_health = nullptr;
};

} // namespace cw
