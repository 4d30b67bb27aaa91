// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/shell/ActionCatalogue.h"
#include "ui/shell/DocumentSession.h"
#include "ui/support/Selection.h"
#include "ui/tasks/TaskRunner.h"

#include <QWidget>

#include <memory>

namespace cw {

class CommandPalette;
class Commits;
class DocumentCare;
class DocumentNotices;
class DocumentViews;
class FileActions;
class FileChooser;
class HistoryActions;
class Prompter;
class Settings;
class Toast;
class WindowFrame;

/// What a window needs from the program; all outlive it.
struct WindowServices
{
    Settings& settings;
    Prompter& prompter;
    FileChooser& files;
    DocumentServices document = DocumentServices::system();
    store::BackupShelf backups{store::BackupShelf::defaultRoot()};
};

/// One window: no network yet (the welcome page), one network, or a damaged one (the recovery
/// page). Joins the frame, the actions and the document; what is shown of a network is in
/// DocumentViews.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows this document here; what was here is closed. Slow parts are tasks.
    void open(const QString& path, store::Access access = store::Access::ReadWrite);
    void create(const QString& path);
    /// Shows what foreign files would bring into the open network; without one, asks first where
    /// the new one should live.
    void bring(const QStringList& paths);

    /// Nothing is open or being opened: another document may come here.
    bool isEmpty() const { return m_session.isEmpty(); }
    const QString& documentPath() const { return m_session.path(); }

    Document* document() const { return m_session.document(); }
    Selection& selection() { return m_selection; }
    TaskRunner& tasks() { return m_tasks; }
    const ActionCatalogue& actions() const { return m_actions; }
    WindowFrame& frame() { return *m_frame; }
    Toast& toast() { return *m_toast; }
    const WindowServices& services() const { return m_services; }
    void setMapUsable(bool usable);
    /// Says what was just done, with a button that takes it back.
    void offerUndo(const QString& text);

signals:
    /// The person chose a document: here if the window is empty, else wherever it is open or in a
    /// window of its own.
    void documentRequested(const QString& path);
    void newDocumentRequested(const QString& path);
    void sampleRequested();
    void quitRequested();
    /// A document has opened (or gone, with an empty path).
    void documentChanged(const QString& path);
    /// The person closed the window.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectActions();
    void connectFiles();
    void showWelcome();
    void documentOpened();
    void documentClosing();
    void openFailed(const QString& path, const Error& error);
    void showDamage(const QString& path, const Error& error);
    void networkChanged(const Change& change);
    void refreshTitle();
    void refreshUsable();
    void saveCopy(const QString& path);
    /// Keeps what is being typed; asks where that cannot be.
    bool mayClose();
    void keepState();
    void restoreState(const QString& path);

    // In the order of need: tasks end before what they were started for.
    WindowServices m_services;
    ActionCatalogue m_actions;
    Selection m_selection;
    TaskRunner m_tasks;
    DocumentSession m_session;
    WindowFrame* m_frame = nullptr;
    FileActions* m_files = nullptr;
    CommandPalette* m_palette = nullptr;
    Toast* m_toast = nullptr;
    DocumentNotices* m_notices = nullptr;
    std::unique_ptr<DocumentViews> m_views;
    std::unique_ptr<Commits> m_commits;
    std::unique_ptr<DocumentCare> m_care;
    std::unique_ptr<HistoryActions> m_history;
};

} // namespace cw
