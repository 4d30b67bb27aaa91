// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentViews.h"

#include "core/advice/MemberLetter.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapView.h"
#include "ui/exchange/ExportDialog.h"
#include "ui/exchange/ImportPreview.h"
#include "ui/health/HealthView.h"
#include "ui/letter/LetterDialog.h"
#include "ui/members/MemberTable.h"
#include "ui/members/MembersView.h"
#include "ui/relationships/QuickCaptureBar.h"
#include "ui/shell/ActionCatalogue.h"
#include "ui/shell/Inspector.h"
#include "ui/shell/InspectorContent.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MapWorkspace.h"
#include "ui/shell/MemberActions.h"
#include "ui/shell/MemberPicker.h"
#include "ui/shell/MemberWishes.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Toast.h"
#include "ui/shell/WindowFrame.h"
#include "ui/support/ChangeText.h"
#include "ui/support/ErrorText.h"
#include "ui/support/FileChooser.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/WeaveView.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace cw {

namespace {
const QString kMembers = QStringLiteral("members");
const QString kWeave = QStringLiteral("weave");
const QString kHealth = QStringLiteral("health");

} // namespace

DocumentViews::DocumentViews(Commits& commits, MainWindow& window)
    : m_commits(commits)
    , m_document(commits.document())
    , m_window(window)
    , m_picker(std::make_unique<MemberPicker>(m_document, &window))
    , m_wishes(std::make_unique<MemberWishes>(commits, window.selection(), *m_picker, &window))
    , m_memberActions(
          std::make_unique<MemberActions>(commits, window.selection(), window.actions(), &window))
    , m_map(new MapWorkspace(commits, window, this))
{
    window.frame().addWorkspace(
        {.key = MapWorkspace::kKey,
         .word = tr("Map"),
         .icon = Icon::Map,
         .tip = window.actions().action(ActionId::ShowMap).toolTip()},
        [this](QWidget* parent) { return m_map->make(parent); });
    window.frame().addWorkspace(
        {.key = kMembers,
         .word = tr("Members"),
         .icon = Icon::Members,
         .tip = window.actions().action(ActionId::ShowMembers).toolTip()},
        [this](QWidget* parent) { return makeMembers(parent); });
    window.frame().addWorkspace(
        {.key = kWeave,
         .word = tr("Weave"),
         .icon = Icon::Weave,
         .tip = window.actions().action(ActionId::ShowWeave).toolTip()},
        [this](QWidget* parent) { return makeWeave(parent); });
    window.frame().addWorkspace(
        {.key = kHealth,
         .word = tr("Health"),
         .icon = Icon::Health,
         .tip = window.actions().action(ActionId::ShowHealth).toolTip()},
        [this](QWidget* parent) { return makeHealth(parent); });
    auto* content = new InspectorContent(commits, window.selection(), *m_wishes);
    connect(content, &InspectorContent::left, &window.frame(), &WindowFrame::focusWorkspace);
    connect(&commits, &Commits::failed, this, &DocumentViews::sayWhere);
    connect(m_map, &MapWorkspace::failed, this, &DocumentViews::say);
    connect(m_map, &MapWorkspace::inspectorWanted, this, &DocumentViews::openInspector);
    connect(
        m_map, &MapWorkspace::introductionWanted, this,
        [this](MemberId first, MemberId second, MemberId between) {
            m_window.frame().showWorkspace(kWeave);
            m_weave->introduce(first, second, between);
        });
    content->offer(window.actions().action(ActionId::LettersToMembers));
    content->offer(window.actions().action(ActionId::EraseMembers));
    window.frame().inspector().setContent(content);
    connectActions();
}

DocumentViews::~DocumentViews()
{
    m_map->keepState();
    if (m_members)
        m_window.services().settings.setTableState(
            m_document.path(), m_members->table().tableState());
    m_window.frame().removeWorkspaces();
    m_window.frame().inspector().setContent(nullptr);
}

QWidget* DocumentViews::makeMembers(QWidget* parent)
{
    m_members = new MembersView(m_commits, m_window.selection(), parent);
    m_window.actions().bindTableKeys(m_members->table());
    m_members->table().restore(m_window.services().settings.tableState(m_document.path()));
    for (const ActionId each : {ActionId::LettersToMembers, ActionId::EraseMembers})
        m_members->addAction(&m_window.actions().action(each));
    connect(
        m_members, &MembersView::importRequested, &m_window.actions().action(ActionId::Import),
        &QAction::trigger);
    connect(m_members, &MembersView::memberActivated, this, &DocumentViews::openInspector);
    return m_members;
}

QWidget* DocumentViews::makeWeave(QWidget* parent)
{
    m_weave = new WeaveView(
        m_commits, m_window.tasks(), m_window.selection(), m_window.services().files, parent);
    connect(m_weave, &WeaveView::inspectorWanted, this, &DocumentViews::openInspector);
    connect(m_weave, &WeaveView::showOnMapRequested, this, [this](const auto& members) {
        m_map->lightUp(members, {});
    });
    connect(m_weave, &WeaveView::said, this, [this](const QString& text) {
        m_window.toast().say(text);
    });
    connect(m_weave, &WeaveView::sightRequested, this, [this](const MapSight& sight) {
        m_map->show();
        if (!sight.scenario.proposed.empty())
            m_map->showScenario(sight.scenario);
        m_map->lightUp(sight.members, sight.relationships); // last: beside the scenario's bar
    });
    connect(m_weave, &WeaveView::failed, this, &DocumentViews::say);
    return m_weave;
}

QWidget* DocumentViews::makeHealth(QWidget* parent)
{
    m_health = new HealthView(
        m_commits, m_window.tasks(), m_window.selection(), m_window.services().files, parent);
    connect(
        m_health, &HealthView::importRequested, &m_window.actions().action(ActionId::Import),
        &QAction::trigger);
    const auto setSmallestGroup = [this] {
        m_health->setSmallestGroup(m_window.services().settings.smallestGroup());
    };
    connect(&m_window.services().settings, &Settings::changed, m_health, setSmallestGroup);
    setSmallestGroup();
    m_health->setAskForMember(
        [this](const QString& prompt, const std::vector<MemberId>& among, auto done) {
            m_picker->pick(prompt, std::move(done), among);
        });
    connect(m_health, &HealthView::memberActivated, this, &DocumentViews::openInspector);
    connect(m_health, &HealthView::failed, this, &DocumentViews::say);
    connect(m_health, &HealthView::said, this, [this](const QString& text) {
        m_window.toast().say(text);
    });
    connect(m_health, &HealthView::showOnMapRequested, m_map, &MapWorkspace::lightUp);
    connect(m_health, &HealthView::scenarioOnMapRequested, m_map, &MapWorkspace::showScenario);
    connect(m_health, &HealthView::compareOnMapRequested, m_map, &MapWorkspace::compare);
    return m_health;
}

void DocumentViews::goTo(MemberId id)
{
    m_window.selection().select(id);
    if (m_map->isShown())
        m_map->view()->showMember(id);
    m_window.frame().setInspectorFolded(false);
}

void DocumentViews::import(const QStringList& paths)
{
    show(new ImportPreview(
        m_document, m_window.tasks(), m_window.services().document, paths, &m_window));
}

void DocumentViews::importCopied()
{
    const exchange::PastedText copied{QGuiApplication::clipboard()->text()};
    if (copied.text.trimmed().isEmpty())
        m_window.toast().say(tr("There is no text on the clipboard."));
    else
        show(new ImportPreview(
            m_document, m_window.tasks(), m_window.services().document, copied, &m_window));
}

void DocumentViews::show(ImportPreview* preview)
{
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, preview, [preview] { delete preview; });
    connect(preview, &ImportPreview::imported, this, [this] {
        if (MapView* view = m_map->view())
            view->canvas().fitAll();
    });
    preview->open();
}

void DocumentViews::exportNetwork()
{
    auto* dialog = new ExportDialog(
        m_document,
        {.tasks = m_window.tasks(),
         .files = m_window.services().files,
         .prompter = m_window.services().prompter},
        m_map->toExport(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void DocumentViews::writeLetters()
{
    std::vector<MemberId> readers = m_window.selection().members();
    std::erase_if(readers, [this](MemberId each) {
        return !advice::canHaveLetter(m_document.network(), each, m_document.today());
    });
    if (readers.empty())
        return;
    auto* dialog = new LetterDialog(
        m_document, std::move(readers),
        {.tasks = m_window.tasks(),
         .files = m_window.services().files,
         .prompter = m_window.services().prompter,
         .openFolder =
             [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }},
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, [dialog] { delete dialog; });
    dialog->open();
}

bool DocumentViews::isShown(const QString& key) const
{
    return m_window.frame().currentWorkspace() == key;
}

void DocumentViews::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(&m_window.actions().action(id), &QAction::triggered, this, act);
    };
    on(ActionId::ShowMap, [this] { m_map->show(); });
    on(ActionId::ShowMembers, [this] { m_window.frame().showWorkspace(kMembers); });
    on(ActionId::ShowWeave, [this] { m_window.frame().showWorkspace(kWeave); });
    on(ActionId::ShowHealth, [this] { m_window.frame().showWorkspace(kHealth); });
    on(ActionId::SelectAll, [this] { selectAll(); });
    on(ActionId::AddMember, [this] { addMember(); });
    on(ActionId::ImportCopied, [this] { importCopied(); });
    on(ActionId::Export, [this] { exportNetwork(); });
    on(ActionId::LettersToMembers, [this] { writeLetters(); });
    const auto onHealth = [this, on](ActionId id, void (HealthView::*act)()) {
        on(id, [this, act] {
            m_window.frame().showWorkspace(kHealth);
            if (m_health)
                (m_health->*act)();
        });
    };
    onHealth(ActionId::WriteReport, &HealthView::openReport);
    onHealth(ActionId::StartPulse, &HealthView::startPulse);
    on(ActionId::QuickCapture, [this] { openCapture(); });
    on(ActionId::Present, [this] { m_map->present(); });
    Selection& selection = m_window.selection();
    connect(&selection, &Selection::changed, this, [this, &selection] {
        m_window.frame().inspector().setHasSelection(!selection.isEmpty());
    });
}

void DocumentViews::selectAll()
{
    if (m_map->isShown())
        m_map->view()->selectAll();
    else if (isShown(kMembers))
        m_members->table().selectAll();
}

void DocumentViews::addMember()
{
    if (m_map->isShown()) {
        m_map->view()->addMember();
        return;
    }
    m_window.frame().showWorkspace(kMembers);
    m_members->addMember();
}

void DocumentViews::openCapture()
{
    if (!m_capture) {
        m_capture = std::make_unique<QuickCaptureBar>(m_commits, &m_window);
        connect(m_capture.get(), &QuickCaptureBar::captured, this, [this](const auto& members) {
            m_window.selection().set(members);
            if (m_map->isShown() && !members.empty())
                m_map->view()->showMember(members.front());
        });
        connect(m_capture.get(), &QuickCaptureBar::closed, &m_window, [this] {
            m_window.frame().focusWorkspace();
        });
    }
    m_capture->open();
    m_capture->adjustSize();
    m_capture->move(
        (m_window.width() - m_capture->width()) / 2, theme::kTopBarHeight + theme::kSpacing[2]);
}

void DocumentViews::openInspector()
{
    m_window.frame().setInspectorFolded(false);
    if (auto* content = m_window.frame().inspector().findChild<InspectorContent*>())
        content->focusFirst();
}

void DocumentViews::sayWhere(const Error& error, const QString& where)
{
    if (where.isEmpty())
        say(error);
    else
        m_window.toast().say(
            tr("%1: %2", "a row and what is wrong with it").arg(where, errorText(error)));
}

void DocumentViews::say(const Error& error)
{
    Toast& toast = m_window.toast();
    if (error.code == ErrorCode::Locked && m_document.isBusy())
        toast.say(tr("A large change is just being written. Try again in a moment."));
    else if (error.code == ErrorCode::ChangedElsewhere && !QFileInfo::exists(m_document.path()))
        toast.offer(
            tr("This file was moved or deleted while it was open here. What you see can still be "
               "saved as a copy."),
            tr("Save a copy…"),
            [&window = m_window] { window.actions().action(ActionId::SaveCopy).trigger(); });
    else if (error.code == ErrorCode::ChangedElsewhere)
        toast.offer(
            tr("Another program changed this file while it was open here. To keep what you see, "
               "save a copy first."),
            tr("Read it again"),
            [&window = m_window, path = m_document.path()] { window.open(path); });
    else
        toast.say(errorText(error));
}

} // namespace cw
