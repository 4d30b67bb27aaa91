// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/Placements.h"
#include "core/kernel/base/Result.h"
#include "core/network/Ids.h"
#include "core/network/Network.h"
#include "core/query/filter/Filter.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace cw {

class ArrangeActions;
class Commits;
class Document;
class MainWindow;
class MapArranging;
class MapTidying;
class MapView;
struct MapScenario;
struct MapToExport;

/// The map in the window: its view, what tidies and arranges it, and what the window's actions do
/// with it. Main thread.
class MapWorkspace : public QObject
{
    Q_OBJECT

public:
    static inline const QString kKey = QStringLiteral("map");

    /// @param commits, window  outlive it.
    MapWorkspace(Commits& commits, MainWindow& window, QObject* parent = nullptr);
    ~MapWorkspace() override;

    /// Makes the view, as it was left the last time.
    QWidget* make(QWidget* parent);
    /// Null until the workspace is shown for the first time.
    MapView* view() const { return m_map; }
    void keepState();

    void show();
    bool isShown() const;
    /// Shows the workspace with them selected and in view; nobody: with everybody in view.
    void
    lightUp(const std::vector<MemberId>& members, const std::vector<RelationshipId>& relationships);
    /// Looks through the view of that name; nothing but the map where there is none.
    void showSavedView(const QString& name);
    /// Does nothing before the map was shown.
    void showScenario(const MapScenario& scenario);
    void compare(CivilDate before, CivilDate after, const query::Filter& filter);
    void present();
    /// What an export takes of it; empty before it was shown. Not to be called once this is gone.
    MapToExport toExport() const;

signals:
    void failed(const cw::Error& error);
    void inspectorWanted();
    /// The two are to be introduced by one who knows both.
    void introductionWanted(cw::MemberId first, cw::MemberId second, cw::MemberId between);

private:
    void connectArranging();
    void connectActions();
    void connectTidying();
    void connectScopeActions();
    void keepArrangement(const SavedView& view, const std::vector<edit::Move>& places);
    void copyPicture();
    void drawAndCopy();
    /// For under the map.
    void choosePicture();

    Commits& m_commits;
    Document& m_document;
    MainWindow& m_window;
    std::unique_ptr<ArrangeActions> m_arrangeActions;
    MapTidying* m_tidying = nullptr;
    MapArranging* m_arranging = nullptr;
    MapView* m_map = nullptr;
};

} // namespace cw
