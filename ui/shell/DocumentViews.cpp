// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentViews.h"

#include "core/edit/Arrangements.h"
#include "core/network/Folding.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapExport.h"
#include "ui/canvas/MapLegend.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/ground/MapGround.h"
#include "ui/canvas/notes/MapNotes.h"
#include "ui/canvas/present/Presentation.h"
#include "ui/canvas/scope/ScopeBar.h"
#include "ui/canvas/views/MapViews.h"
#include "ui/exchange/ExportDialog.h"
#include "ui/exchange/ImportPreview.h"
#include "ui/health/HealthView.h"
#include "ui/members/MemberTable.h"
#include "ui/members/MembersView.h"
#include "ui/relationships/QuickCaptureBar.h"
#include "ui/shell/ActionCatalogue.h"
#include "ui/shell/ArrangeActions.h"
#include "ui/shell/Inspector.h"
#include "ui/shell/InspectorContent.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MapArranging.h"
#include "ui/shell/MapTidying.h"
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
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>

namespace cw {

namespace {
const QString kMap = QStringLiteral("map");
const QString kMembers = QStringLiteral("members");
const QString kWeave = QStringLiteral("weave");
const QString kHealth = QStringLiteral("health");

/// The name, with a number behind it where a view is called so already.
QString unusedViewName(const Network& network, const QString& name)
{
    const auto isTaken = [&](const QString& wished) {
        return std::ranges::any_of(network.all<SavedView>(), [&](const SavedView& view) {
            return folded(view.name) == folded(wished);
        });
    };
    QString unused = name;
    for (int number = 2; isTaken(unused); ++number)
        unused = QStringLiteral("%1 %2").arg(name).arg(number);
    return unused;
}
} // namespace

DocumentViews::DocumentViews(Commits& commits, MainWindow& window)
    : m_commits(commits)
    , m_document(commits.document())
    , m_window(window)
    , m_picker(std::make_unique<MemberPicker>(m_document, &window))
    , m_wishes(std::make_unique<MemberWishes>(commits, window.selection(), *m_picker, &window))
    , m_memberActions(
          std::make_unique<MemberActions>(commits, window.selection(), window.actions(), &window))
    , m_arrangeActions(std::make_unique<ArrangeActions>(window.selection(), window.actions()))
    , m_tidying(new MapTidying(commits, window.tasks(), this))
    , m_arranging(new MapArranging(m_document, window.tasks(), this))
{
    window.frame().addWorkspace(
        {.key = kMap,
         .word = tr("Map"),
         .icon = Icon::Map,
         .tip = window.actions().action(ActionId::ShowMap).toolTip()},
        [this](QWidget* parent) { return makeMap(parent); });
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
    content->offer(window.actions().action(ActionId::EraseMembers));
    window.frame().inspector().setContent(content);
    m_tidying->setChoices(window.services().settings.layoutChoices(m_document.path()));
    connectActions();
}

DocumentViews::~DocumentViews()
{
    if (m_map)
        keepMapState();
    if (m_members)
        m_window.services().settings.setTableState(
            m_document.path(), m_members->table().tableState());
    m_window.frame().removeWorkspaces();
    m_window.frame().inspector().setContent(nullptr);
}

void DocumentViews::keepMapState()
{
    Settings& settings = m_window.services().settings;
    settings.setLegendFolded(m_map->legend().foldChoice());
    settings.setMapState(m_document.path(), m_map->leftAt());
}

QWidget* DocumentViews::makeMap(QWidget* parent)
{
    m_map = new MapView(m_commits, parent);
    m_map->setFocusProxy(&m_map->canvas());
    m_map->legend().setFoldChoice(m_window.services().settings.legendFolded());
    if (const auto left = m_window.services().settings.mapState(m_document.path()))
        m_map->resumeAt(*left);
    m_window.actions().bindMapKeys(m_map->canvas());
    m_map->setArrangeActions(m_arrangeActions->actions());
    m_map->addAction(&m_window.actions().action(ActionId::EraseMembers));
    Selection& selection = m_window.selection();
    const auto take = [this, &selection] {
        m_map->setSelectedMembers(selection.members());
        m_map->setSelectedRelationships(selection.relationships());
    };
    connect(&selection, &Selection::changed, m_map, take);
    connect(m_map, &MapView::selectionChanged, this, [&selection](const auto& members) {
        selection.set(members);
    });
    connect(m_map, &MapView::relationshipChosen, this, [&selection](RelationshipId id) {
        selection.select(id);
    });
    connect(m_map, &MapView::memberActivated, this, &DocumentViews::openInspector);
    connect(m_map, &MapView::tidyRequested, m_tidying, &MapTidying::tidy);
    connect(m_map, &MapView::proposalKept, m_tidying, &MapTidying::keep);
    connect(m_map, &MapView::proposalLeft, m_tidying, &MapTidying::refuse);
    connect(m_map, &MapView::layoutChoicesChanged, this, [this](const LayoutChoices& choices) {
        m_window.services().settings.setLayoutChoices(m_document.path(), choices);
        m_tidying->setChoices(choices);
    });
    connect(&m_commits, &Commits::failed, m_map, &MapView::finishProposal);
    connect(&m_map->ground(), &MapGround::fileRequested, this, &DocumentViews::choosePicture);
    connect(&m_map->ground(), &MapGround::refused, this, &DocumentViews::say);
    connect(&m_map->ground(), &MapGround::said, this, [this](const QString& text) {
        m_window.toast().say(text);
    });
    connect(
        m_map, &MapView::presentRequested, &m_window.actions().action(ActionId::Present),
        &QAction::trigger);
    connect(m_map, &MapView::viewRemoved, this, [this](const QString& name) {
        m_window.offerUndo(tr("Removed the view “%1”").arg(name));
    });
    connect(
        m_map, &MapView::viewNotUnderstood, this,
        [this](const QString& name, const QStringList& what) {
            m_window.toast().say(
                tr("Not all of the view “%1” can be shown. %2").arg(name, what.join(u' ')));
        });
    connectArranging();
    connect(
        m_map, &MapView::importRequested, &m_window.actions().action(ActionId::Import),
        &QAction::trigger);
    take();
    return m_map;
}

void DocumentViews::connectArranging()
{
    connect(m_map, &MapView::arrangementRequested, m_arranging, [this](const auto& spec) {
        m_arranging->arrange(spec, m_map->arrangementInput());
    });
    connect(m_arranging, &MapArranging::arranged, m_map, &MapView::showArrangement);
    connect(m_map, &MapView::arrangementKept, this, &DocumentViews::keepArrangement);
    connect(
        &m_window.actions().action(ActionId::ArrangeMap), &QAction::triggered, m_map,
        &MapView::openArrangeMenu);
    connect(
        &m_window.actions().action(ActionId::RingsAround), &QAction::triggered, m_map,
        &MapView::arrangeAroundSelected);
}

void DocumentViews::keepArrangement(const SavedView& wished, const std::vector<edit::Move>& places)
{
    SavedView view = wished;
    view.name = unusedViewName(m_document.network(), wished.name);
    m_commits.carryOut(
        edit::keepArrangement(m_document.editContext(), view, places),
        titleOf(titles::kViewSave, view.name), *this,
        [this, kept = view.name] { m_window.offerUndo(tr("Kept as the view “%1”.").arg(kept)); });
}

QWidget* DocumentViews::makeMembers(QWidget* parent)
{
    m_members = new MembersView(m_commits, m_window.selection(), parent);
    m_window.actions().bindTableKeys(m_members->table());
    m_members->table().restore(m_window.services().settings.tableState(m_document.path()));
    m_members->addAction(&m_window.actions().action(ActionId::EraseMembers));
    connect(
        m_members, &MembersView::importRequested, &m_window.actions().action(ActionId::Import),
        &QAction::trigger);
    connect(m_members, &MembersView::memberActivated, this, &DocumentViews::openInspector);
    return m_members;
}

QWidget* DocumentViews::makeWeave(QWidget* parent)
{
    auto* weave = new WeaveView(
        m_commits, m_window.tasks(), m_window.selection(), m_window.services().files, parent);
    connect(weave, &WeaveView::inspectorWanted, this, &DocumentViews::openInspector);
    connect(weave, &WeaveView::showOnMapRequested, this, [this](const auto& members) {
        showOnMap(members, {});
    });
    connect(
        weave, &WeaveView::said, this, [this](const QString& text) { m_window.toast().say(text); });
    connect(weave, &WeaveView::sightRequested, this, [this](const MapSight& sight) {
        showOnMap(sight.members, sight.relationships);
        if (!sight.scenario.proposed.empty())
            m_map->showScenario(sight.scenario);
    });
    connect(weave, &WeaveView::failed, this, &DocumentViews::say);
    return weave;
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
    connect(m_health, &HealthView::showOnMapRequested, this, &DocumentViews::showOnMap);
    connect(m_health, &HealthView::scenarioOnMapRequested, this, [this](const auto& scenario) {
        m_map->showScenario(scenario);
    });
    connect(
        m_health, &HealthView::compareOnMapRequested, this,
        [this](CivilDate before, CivilDate after, const query::Filter& filter) {
            m_window.frame().showWorkspace(kMap);
            query::MapScope scope = m_map->model().scope();
            scope.comparedWith = before;
            scope.asOf = after;
            scope.filter = filter;
            m_map->setScope(scope);
        });
    return m_health;
}

void DocumentViews::showOnMap(
    const std::vector<MemberId>& members, const std::vector<RelationshipId>& relationships)
{
    m_window.frame().showWorkspace(kMap);
    m_window.selection().set(members, relationships);
    if (members.empty())
        m_map->canvas().fitAll();
    else
        m_map->canvas().fitSelection();
}

void DocumentViews::goTo(MemberId id)
{
    m_window.selection().select(id);
    if (isShown(kMap))
        m_map->showMember(id);
    m_window.frame().setInspectorFolded(false);
}

void DocumentViews::showMapView(const QString& name)
{
    m_window.frame().showWorkspace(kMap);
    const QList<MapViewEntry>& entries = m_map->views().entries();
    for (int i = 0; i < entries.size(); ++i) {
        if (entries[i].name == name) {
            m_map->views().show(i);
            return;
        }
    }
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
        if (m_map)
            m_map->canvas().fitAll();
    });
    preview->open();
}

void DocumentViews::exportNetwork()
{
    MapToExport map;
    if (m_map) {
        map.shown = [this] { return m_map->snapshot(theme::Scheme::Light); };
        map.whenMeasured = [this](QObject* asker, std::function<void()> then) {
            m_map->model().whenMeasured(asker, std::move(then));
        };
    }
    auto* dialog = new ExportDialog(
        m_document,
        {.tasks = m_window.tasks(),
         .files = m_window.services().files,
         .prompter = m_window.services().prompter},
        std::move(map), &m_window);
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
    on(ActionId::ShowMap, [this] { m_window.frame().showWorkspace(kMap); });
    on(ActionId::ShowMembers, [this] { m_window.frame().showWorkspace(kMembers); });
    on(ActionId::ShowWeave, [this] { m_window.frame().showWorkspace(kWeave); });
    on(ActionId::ShowHealth, [this] { m_window.frame().showWorkspace(kHealth); });
    on(ActionId::SelectAll, [this] { selectAll(); });
    on(ActionId::AddMember, [this] { addMember(); });
    on(ActionId::ImportCopied, [this] { importCopied(); });
    on(ActionId::Export, [this] { exportNetwork(); });
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
    on(ActionId::Present, [this] { present(); });
    connectMapActions();
    connect(&m_window.frame(), &WindowFrame::workspaceShown, this, [this](const QString& key) {
        m_window.setMapUsable(key == kMap);
        m_arrangeActions->setMap(key == kMap && !m_document.isReadOnly() ? m_map : nullptr);
        if (key == kMap)
            m_tidying->placeNewcomers();
    });
    Selection& selection = m_window.selection();
    connect(&selection, &Selection::changed, this, [this, &selection] {
        m_window.frame().inspector().setHasSelection(!selection.isEmpty());
    });
}

void DocumentViews::connectMapActions()
{
    const auto on = [this](ActionId id, void (GraphCanvas::*act)()) {
        connect(&m_window.actions().action(id), &QAction::triggered, this, [this, act] {
            if (m_map)
                (m_map->canvas().*act)();
        });
    };
    on(ActionId::ZoomIn, &GraphCanvas::zoomIn);
    on(ActionId::ZoomOut, &GraphCanvas::zoomOut);
    on(ActionId::ZoomToFit, &GraphCanvas::fitAll);
    on(ActionId::ZoomToSelection, &GraphCanvas::fitSelection);
    on(ActionId::ZoomToReading, &GraphCanvas::zoomToReading);
    connect(
        &m_window.actions().action(ActionId::TidyMap), &QAction::triggered, m_tidying,
        &MapTidying::tidy);
    connect(&m_window.actions().action(ActionId::SettleMembers), &QAction::triggered, this, [this] {
        if (m_map)
            m_tidying->settle(m_map->selectedMembers());
    });
    connect(
        &m_window.actions().action(ActionId::CopyMapPicture), &QAction::triggered, this,
        &DocumentViews::copyMapPicture);
    connect(&m_window.actions().action(ActionId::WriteOnMap), &QAction::triggered, this, [this] {
        if (m_map)
            m_map->notes().write();
    });
    connect(
        &m_window.actions().action(ActionId::PictureUnderMap), &QAction::triggered, this, [this] {
            if (m_map)
                m_map->ground().open();
        });
    connect(&m_window.actions().action(ActionId::PinMembers), &QAction::triggered, this, [this] {
        if (m_map)
            m_map->togglePin();
    });
    const auto onScope = [this](ActionId id, void (ScopeBar::*act)()) {
        connect(&m_window.actions().action(id), &QAction::triggered, this, [this, act] {
            if (m_map)
                (m_map->scopeBar().*act)();
        });
    };
    onScope(ActionId::FilterMap, &ScopeBar::askForFilter);
    onScope(ActionId::WriteFilter, &ScopeBar::editText);
    onScope(ActionId::ShowEverybody, &ScopeBar::clear);
    connect(&m_window.actions().action(ActionId::FocusOnMember), &QAction::triggered, this, [this] {
        if (m_map)
            m_map->focusOnCurrent(1);
    });
    connect(&m_window.actions().action(ActionId::ShowPaths), &QAction::triggered, this, [this] {
        if (m_map)
            m_map->showPaths();
    });
    connect(&m_window.actions().action(ActionId::GoThroughTime), &QAction::triggered, this, [this] {
        if (m_map)
            m_map->toggleTime();
    });
    connect(m_tidying, &MapTidying::failed, this, &DocumentViews::say);
    connect(m_tidying, &MapTidying::proposed, this, [this](const auto& moves, const auto& choices) {
        if (m_map)
            m_map->propose(moves, choices);
    });
    connect(m_tidying, &MapTidying::tidied, this, [this] {
        m_map->finishProposal();
        m_window.offerUndo(tr("The map is tidied."));
    });
}

void DocumentViews::copyMapPicture()
{
    if (!m_map)
        return;
    if (!m_map->model().isMeasured())
        m_window.toast().say(tr("The picture is copied once its measures are computed."));
    m_map->model().whenMeasured(this, [this] { drawAndCopyMap(); });
}

void DocumentViews::drawAndCopyMap()
{
    const MapExportOptions options{
        .format = PictureFormat::Png,
        .pixelRatio = 2.0,
        .scheme = theme::schemeOf(m_map->palette()),
        .title = {}};
    m_window.tasks().run(
        this, tr("Copying the picture"),
        [map = m_map->snapshot(options.scheme), options](TaskContext& task) {
            return exportMap(map, options, task);
        },
        [this](const Result<QByteArray>& picture) {
            if (!picture.ok()) {
                say(picture.error());
                return;
            }
            QGuiApplication::clipboard()->setImage(QImage::fromData(*picture, "PNG"));
            m_window.toast().say(tr("The picture of the map is copied."));
        });
}

void DocumentViews::choosePicture()
{
    const QString path = m_window.services().files.openFile(
        &m_window,
        {.title = tr("Choose a picture"),
         .folder = {},
         .name = {},
         .filters = tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.webp *.bmp")),
         .suffix = {}});
    if (!path.isEmpty())
        m_map->ground().lay(path);
}

void DocumentViews::selectAll()
{
    if (isShown(kMap))
        m_map->selectAll();
    else if (isShown(kMembers))
        m_members->table().selectAll();
}

void DocumentViews::addMember()
{
    if (isShown(kMap)) {
        m_map->addMember();
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
            if (isShown(kMap) && !members.empty())
                m_map->showMember(members.front());
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

void DocumentViews::present()
{
    m_window.frame().showWorkspace(kMap);
    const MapViews& views = m_map->views();
    auto* presentation = new Presentation(m_commits, m_map->canvas().size(), m_map);
    presentation->setAttribute(Qt::WA_DeleteOnClose);
    presentation->showFullScreen();
    presentation->begin(views.current() < 0 ? QString() : views.entries()[views.current()].name);
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
