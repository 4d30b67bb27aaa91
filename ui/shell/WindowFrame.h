// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Icons.h"

#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;

namespace cw {

class ActionCatalogue;
class Banner;
class DocumentBar;
class Inspector;
class NavigationRail;
class TaskRunner;

/// One of the places that the rail leads to.
struct WorkspacePlace
{
    QString key;  ///< stable, kept in the settings: "map"
    QString word; ///< under the icon
    Icon icon = Icon::Map;
    QString tip;
};

/// The window's areas and how they share the room: bar, rail, banner, workspaces, inspector and
/// progress strip. Knows no document.
class WindowFrame : public QWidget
{
    Q_OBJECT

public:
    /// Below this width the inspector folds itself.
    static constexpr int kRoomForInspector = 900;

    WindowFrame(const ActionCatalogue& actions, TaskRunner& tasks, QWidget* parent = nullptr);

    DocumentBar& bar() { return *m_bar; }
    Banner& banner() { return *m_banner; }
    Inspector& inspector() { return *m_inspector; }

    /// @param make  called when the workspace is shown for the first time, with its parent.
    using MakeWorkspace = std::function<QWidget*(QWidget*)>;
    void addWorkspace(const WorkspacePlace& place, MakeWorkspace make);
    void removeWorkspaces();
    /// An unknown key shows the first workspace.
    void showWorkspace(const QString& key);
    QString currentWorkspace() const;
    void focusWorkspace();

    /// Shows a page in place of rail, workspaces and inspector (welcome, recovery); takes it over.
    /// Null: back to the workspaces.
    void showPage(QWidget* page);
    QWidget* page() const { return m_page; }

    /// What the person wants; in a narrow window the inspector stays folded until asked for again.
    void setInspectorFolded(bool folded);
    bool isInspectorFolded() const;

signals:
    void workspaceShown(const QString& key);
    void inspectorFoldedChanged(bool folded);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Workspace
    {
        QString key;
        MakeWorkspace make;
        QWidget* widget = nullptr; ///< null until it is shown
    };

    void applyInspector();

    std::vector<Workspace> m_places;
    DocumentBar* m_bar = nullptr;
    NavigationRail* m_rail = nullptr;
    Banner* m_banner = nullptr;
    QStackedWidget* m_workspaces = nullptr;
    QStackedWidget* m_pages = nullptr;
    Inspector* m_inspector = nullptr;
    QWidget* m_page = nullptr;
    bool m_wantsInspector = true;
    bool m_isNarrow = false;
};

} // namespace cw
