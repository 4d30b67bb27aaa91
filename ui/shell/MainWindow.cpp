// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/shell/AboutDialog.h"
#include "ui/shell/Banner.h"
#include "ui/shell/ChangeNotice.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/DocumentBar.h"
#include "ui/shell/DocumentCare.h"
#include "ui/shell/DocumentNotices.h"
#include "ui/shell/DocumentViews.h"
#include "ui/shell/FileActions.h"
#include "ui/shell/HistoryActions.h"
#include "ui/shell/MapWorkspace.h"
#include "ui/shell/PaletteSources.h"
#include "ui/shell/Recovery.h"
#include "ui/shell/Settings.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/Toast.h"
#include "ui/shell/WelcomePage.h"
#include "ui/shell/WindowFrame.h"
#include "ui/support/ChangeText.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Prompter.h"
#include "ui/tasks/Commits.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr QSize kFirstSize{1280, 800};
constexpr QSize kSmallest{720, 480};
constexpr int kTitleBar = 32; ///< room that a desktop takes for its own title

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

template <class Dialog, class... Arguments>
void showDialog(QWidget* window, Arguments&&... arguments)
{
    auto* dialog = new Dialog(std::forward<Arguments>(arguments)..., window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MainWindow::MainWindow(WindowServices services, QWidget* parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_actions(this)
    , m_session(m_tasks, m_services.document, m_services.backups)
    , m_frame(new WindowFrame(m_actions, m_tasks, this))
    , m_files(new FileActions(m_actions, m_services.files, this))
    , m_palette(new CommandPalette(this))
    , m_toast(new Toast(this))
    , m_notices(new DocumentNotices(m_frame->banner(), m_services.prompter, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(kSmallest);
    resize(kFirstSize.boundedTo(screen()->availableSize() - QSize(0, kTitleBar)));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);

    m_palette->addSource(memberSource(
        [this] { return document() ? &document()->network() : nullptr; },
        [this] { return document() ? document()->revision() : 0; },
        [this](MemberId id) { m_views->goTo(id); }));
    m_palette->addSource(viewSource(
        [this] { return document() ? &document()->network() : nullptr; },
        [this](const QString& name) { m_views->map().showSavedView(name); }));
    m_palette->addSource(actionSource(m_actions));
    connect(&m_session, &DocumentSession::opened, this, &MainWindow::documentOpened);
    connect(&m_session, &DocumentSession::closing, this, &MainWindow::documentClosing);
    connect(&m_session, &DocumentSession::closed, this, &MainWindow::showWelcome);
    connect(&m_session, &DocumentSession::failed, this, &MainWindow::openFailed);
    connect(&m_session, &DocumentSession::backupFailed, this, [this](const Error& error) {
        const DocumentNotice notice = backupNotice(error);
        if (m_views)
            m_notices->show(notice);
        else
            m_toast->say(notice.text); // the last one, of a network that was just closed
    });
    connect(m_notices, &DocumentNotices::openAsked, this, [this](store::Access access) {
        open(QString(documentPath()), access);
    });
    connect(m_notices, &DocumentNotices::copyAsked, m_files, &FileActions::chooseCopy);
    connect(&m_selection, &Selection::changed, this, &MainWindow::refreshUsable);
    connectActions();
    connectFiles();
    showWelcome();
}

MainWindow::~MainWindow()
{
    m_session.disconnect(this);
    documentClosing();
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(&m_actions.action(id), &QAction::triggered, this, act);
    };
    on(ActionId::SearchOrDo, [this] { m_palette->open(); });
    on(ActionId::OpenMenu, [this] { m_frame->bar().openMenu(); });
    on(ActionId::OpenSettings, [this] { showDialog<SettingsDialog>(this, m_services.settings); });
    on(ActionId::ShowShortcuts, [this] { showDialog<ShortcutsDialog>(this, m_actions); });
    on(ActionId::About, [this] { showDialog<AboutDialog>(this); });
    on(ActionId::OpenSample, [this] { emit sampleRequested(); });
    on(ActionId::CloseNetwork, [this] {
        if (!mayClose())
            return;
        keepState();
        m_session.close();
    });
    on(ActionId::Quit, [this] { emit quitRequested(); });
    on(ActionId::SelectNone, [this] { m_selection.clear(); });
    on(ActionId::ToggleInspector, [this](bool shown) { m_frame->setInspectorFolded(!shown); });
    connect(m_frame, &WindowFrame::inspectorFoldedChanged, this, [this](bool folded) {
        m_actions.action(ActionId::ToggleInspector).setChecked(!folded);
    });
    m_actions.action(ActionId::ToggleInspector).setChecked(true);
}

void MainWindow::connectFiles()
{
    connect(m_files, &FileActions::createChosen, this, &MainWindow::newDocumentRequested);
    connect(m_files, &FileActions::openChosen, this, &MainWindow::documentRequested);
    connect(m_files, &FileActions::importChosen, this, &MainWindow::bring);
    connect(m_files, &FileActions::copyChosen, this, &MainWindow::saveCopy);
}

void MainWindow::open(const QString& path, store::Access access)
{
    restoreState(path);
    m_session.open(path, access);
}

void MainWindow::create(const QString& path)
{
    m_session.create(path);
}

void MainWindow::bring(const QStringList& paths)
{
    if (m_session.isEmpty())
        m_files->chooseNewFor(paths);
    if (!document())
        return;
    if (document()->isReadOnly())
        m_toast->say(tr("This network can only be read; nothing can be brought into it."));
    else
        m_views->import(paths);
}

void MainWindow::showWelcome()
{
    auto* page = new WelcomePage(m_actions, m_services.settings);
    page->refresh(QDateTime::currentDateTime());
    connect(page, &WelcomePage::openRequested, this, &MainWindow::documentRequested);
    m_frame->showPage(page);
    refreshTitle();
    refreshUsable();
    emit documentChanged({});
}

void MainWindow::documentOpened()
{
    Document& opened = *document();
    m_commits = std::make_unique<Commits>(opened, m_tasks);
    m_history = std::make_unique<HistoryActions>(*m_commits, m_actions, this);
    m_views = std::make_unique<DocumentViews>(*m_commits, *this);
    m_files->setDocumentPath(opened.path());
    connect(&opened, &Document::changed, this, &MainWindow::networkChanged);
    m_care = std::make_unique<DocumentCare>(m_session, *m_commits, *this);
    connect(m_care.get(), &DocumentCare::failed, this, [this](const Error& error) {
        m_toast->say(errorText(error));
    });
    m_notices->show(noticeFor(opened), opened.lockHolder().host);
    const WindowState state = m_services.settings.windowState(opened.path());
    m_frame->showPage(nullptr);
    m_frame->showWorkspace(state.workspace);
    refreshTitle();
    refreshUsable();
    m_services.settings.addRecentDocument(
        {.path = opened.path(),
         .name = opened.network().profile().name,
         .opened = QDateTime::currentDateTime()});
    emit documentChanged(opened.path());
}

void MainWindow::documentClosing()
{
    m_frame->banner().clear();
    m_toast->hide();
    if (m_commits)
        m_commits->finishTyping();
    m_care.reset();
    m_views.reset();
    m_history.reset();
    m_commits.reset();
    m_selection.clear();
    m_files->setDocumentPath({});
}

void MainWindow::openFailed(const QString& path, const Error& error)
{
    if (error.code == ErrorCode::Damaged) {
        showDamage(path, error);
        return;
    }
    showWelcome();
    if (error.code == ErrorCode::NotFound)
        m_toast->say(tr("%1 is not there any more.").arg(path));
    else if (error.code != ErrorCode::Cancelled)
        m_toast->say(errorText({error.code, QFileInfo(path).fileName().toStdString(), {}}));
}

void MainWindow::showDamage(const QString& path, const Error& error)
{
    auto* recovery = new Recovery(path, m_services.backups, m_tasks, m_services.files, this);
    connect(recovery, &Recovery::pageReady, m_frame, &WindowFrame::showPage);
    connect(recovery, &Recovery::closed, this, &MainWindow::showWelcome);
    connect(recovery, &Recovery::recovered, this, &MainWindow::documentRequested);
    connect(recovery, &Recovery::failed, this, [this](const Error& problem) {
        m_toast->say(errorText(problem));
    });
    connect(this, &MainWindow::documentChanged, recovery, &QObject::deleteLater);
    recovery->makePage(error);
    refreshUsable();
}

void MainWindow::networkChanged(const Change& change)
{
    m_selection.prune(document()->network());
    if (!change.of<NetworkProfile>().isEmpty())
        refreshTitle();
    if (m_history->isTravelling() || !deservesNotice(change))
        return;
    // The history hears of the change after this; its title is asked for once it has.
    QMetaObject::invokeMethod(
        m_history.get(),
        [this] {
            if (document()->canUndo())
                offerUndo(changeText(document()->undoTitle()));
        },
        Qt::QueuedConnection);
}

void MainWindow::offerUndo(const QString& text)
{
    m_toast->offer(text, tr("Undo"), [this] {
        if (m_history)
            m_history->undo();
    });
}

void MainWindow::setMapUsable(bool usable)
{
    m_actions.setUsable(ActionContext::Map, usable);
    m_actions.setUsable(ActionContext::MapEditing, usable && !document()->isReadOnly());
}

void MainWindow::refreshTitle()
{
    const Document* shown = document();
    QString title = tr("Commonweave");
    if (shown) {
        const QString& name = shown->network().profile().name;
        title = name.isEmpty() ? QFileInfo(shown->path()).completeBaseName() : name;
    }
    m_frame->bar().setTitle(title, shown ? shown->path() : QString());
    setWindowTitle(shown ? tr("%1 – Commonweave").arg(title) : title);
}

void MainWindow::refreshUsable()
{
    const Document* shown = document();
    m_actions.setUsable(ActionContext::Document, shown != nullptr);
    const bool canEdit = shown && !shown->isReadOnly();
    m_actions.setUsable(ActionContext::Editing, canEdit);
    m_actions.setUsable(ActionContext::MemberEditing, canEdit && !m_selection.members().empty());
    if (!shown) {
        setMapUsable(false);
        m_actions.setUsable(ActionContext::History, false);
        m_actions.setUsable(ActionContext::Selected, false);
    }
}

void MainWindow::saveCopy(const QString& path)
{
    m_session.saveCopy(path, [this, path](const Result<void>& result) {
        const QString name = QFileInfo(path).fileName();
        if (result.ok())
            m_toast->offer(tr("Saved a copy as %1.").arg(name), tr("Open it"), [this, path] {
                emit documentRequested(path);
            });
        else
            m_toast->say(errorText({result.error().code, name.toStdString(), {}}));
    });
}

void MainWindow::keepState()
{
    if (document())
        m_services.settings.setWindowState(
            documentPath(), {.geometry = saveGeometry(),
                             .workspace = m_frame->currentWorkspace(),
                             .inspectorFolded = m_frame->isInspectorFolded()});
}

void MainWindow::restoreState(const QString& path)
{
    const WindowState state = m_services.settings.windowState(QFileInfo(path).absoluteFilePath());
    if (state.geometry.isEmpty())
        return;
    restoreGeometry(state.geometry);
    m_frame->setInspectorFolded(state.inspectorFolded);
}

bool MainWindow::mayClose()
{
    const QStringList unsaved = m_commits ? m_commits->finishTyping() : QStringList();
    return unsaved.isEmpty() ||
           m_services.prompter.confirm(
               this, {.text = tr("What you typed could not be saved: %1.")
                                  .arg(unsaved.join(QStringLiteral(", "))),
                      .meaning = tr("It is lost when the network is closed now."),
                      .yes = tr("Close anyway"),
                      .no = tr("Go on typing")});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    keepState();
    m_session.close();
    QWidget::closeEvent(event);
    emit closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList foreign;
    const QStringList paths = localFiles(*event->mimeData());
    for (const QString& path : paths) {
        if (FileActions::isDocument(path))
            emit documentRequested(path);
        else
            foreign << path;
    }
    if (!foreign.isEmpty())
        bring(foreign);
    event->acceptProposedAction();
}

} // namespace cw
