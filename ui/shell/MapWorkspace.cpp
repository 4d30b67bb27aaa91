// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MapWorkspace.h"

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
#include "ui/shell/ActionCatalogue.h"
#include "ui/shell/ArrangeActions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MapArranging.h"
#include "ui/shell/MapTidying.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Toast.h"
#include "ui/shell/WindowFrame.h"
#include "ui/support/ChangeText.h"
#include "ui/support/FileChooser.h"
#include "ui/tasks/Commits.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>

namespace cw {

namespace {

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

MapWorkspace::MapWorkspace(Commits& commits, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_commits(commits)
    , m_document(commits.document())
    , m_window(window)
    , m_arrangeActions(std::make_unique<ArrangeActions>(window.selection(), window.actions()))
    , m_tidying(new MapTidying(commits, window.tasks(), this))
    , m_arranging(new MapArranging(m_document, window.tasks(), this))
{
    m_tidying->setChoices(window.services().settings.layoutChoices(m_document.path()));
    connectActions();
    connectTidying();
    connectScopeActions();
    connect(&window.frame(), &WindowFrame::workspaceShown, this, [this](const QString& key) {
        const bool isShown = key == kKey;
        m_window.setMapUsable(isShown);
        m_arrangeActions->setMap(isShown && !m_document.isReadOnly() ? m_map : nullptr);
        if (isShown)
            m_tidying->placeNewcomers();
    });
}

MapWorkspace::~MapWorkspace() = default;

void MapWorkspace::show()
{
    m_window.frame().showWorkspace(kKey);
}

bool MapWorkspace::isShown() const
{
    return m_window.frame().currentWorkspace() == kKey;
}

void MapWorkspace::keepState()
{
    if (!m_map)
        return;
    Settings& settings = m_window.services().settings;
    settings.setLegendFolded(m_map->legend().foldChoice());
    settings.setMapState(m_document.path(), m_map->leftAt());
}

QWidget* MapWorkspace::make(QWidget* parent)
{
    m_map = new MapView(m_commits, parent);
    m_map->setFocusProxy(&m_map->canvas());
    m_map->legend().setFoldChoice(m_window.services().settings.legendFolded());
    if (const auto left = m_window.services().settings.mapState(m_document.path()))
        m_map->resumeAt(*left);
    m_window.actions().bindMapKeys(m_map->canvas());
    m_map->setArrangeActions(m_arrangeActions->actions());
    for (const ActionId each : {ActionId::LettersToMembers, ActionId::EraseMembers})
        m_map->addAction(&m_window.actions().action(each));
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
    connect(m_map, &MapView::memberActivated, this, &MapWorkspace::inspectorWanted);
    connect(m_map, &MapView::introductionWanted, this, &MapWorkspace::introductionWanted);
    connect(
        m_map, &MapView::said, this, [this](const QString& text) { m_window.toast().say(text); });
    connect(m_map, &MapView::tidyRequested, m_tidying, &MapTidying::tidy);
    connect(m_map, &MapView::proposalKept, m_tidying, &MapTidying::keep);
    connect(m_map, &MapView::proposalLeft, m_tidying, &MapTidying::refuse);
    connect(m_map, &MapView::layoutChoicesChanged, this, [this](const LayoutChoices& choices) {
        m_window.services().settings.setLayoutChoices(m_document.path(), choices);
        m_tidying->setChoices(choices);
    });
    connect(&m_commits, &Commits::failed, m_map, &MapView::finishProposal);
    connect(&m_map->ground(), &MapGround::fileRequested, this, &MapWorkspace::choosePicture);
    connect(&m_map->ground(), &MapGround::refused, this, &MapWorkspace::failed);
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

void MapWorkspace::connectArranging()
{
    connect(m_map, &MapView::arrangementRequested, m_arranging, [this](const auto& spec) {
        m_arranging->arrange(spec, m_map->arrangementInput());
    });
    connect(m_arranging, &MapArranging::arranged, m_map, &MapView::showArrangement);
    connect(m_map, &MapView::arrangementKept, this, &MapWorkspace::keepArrangement);
    connect(
        &m_window.actions().action(ActionId::ArrangeMap), &QAction::triggered, m_map,
        &MapView::openArrangeMenu);
    connect(
        &m_window.actions().action(ActionId::RingsAround), &QAction::triggered, m_map,
        &MapView::arrangeAroundSelected);
}

void MapWorkspace::keepArrangement(const SavedView& wished, const std::vector<edit::Move>& places)
{
    SavedView view = wished;
    view.name = unusedViewName(m_document.network(), wished.name);
    m_commits.carryOut(
        edit::keepArrangement(m_document.editContext(), view, places),
        titleOf(titles::kViewSave, view.name), *this,
        [this, kept = view.name] { m_window.offerUndo(tr("Kept as the view “%1”.").arg(kept)); });
}

void MapWorkspace::connectActions()
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
        &m_window.actions().action(ActionId::CopyMapPicture), &QAction::triggered, this,
        &MapWorkspace::copyPicture);
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
}

void MapWorkspace::copyPicture()
{
    if (!m_map)
        return;
    if (!m_map->model().isMeasured())
        m_window.toast().say(tr("The picture is copied once its measures are computed."));
    m_map->model().whenMeasured(this, [this] { drawAndCopy(); });
}

void MapWorkspace::drawAndCopy()
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
                emit failed(picture.error());
                return;
            }
            QGuiApplication::clipboard()->setImage(QImage::fromData(*picture, "PNG"));
            m_window.toast().say(tr("The picture of the map is copied."));
        });
}

void MapWorkspace::choosePicture()
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

void MapWorkspace::present()
{
    show();
    const MapViews& views = m_map->views();
    auto* presentation = new Presentation(m_commits, m_map->canvas().size(), m_map);
    presentation->setAttribute(Qt::WA_DeleteOnClose);
    presentation->showFullScreen();
    presentation->begin(views.current() < 0 ? QString() : views.entries()[views.current()].name);
}

void MapWorkspace::showSavedView(const QString& name)
{
    show();
    const QList<MapViewEntry>& entries = m_map->views().entries();
    for (int i = 0; i < entries.size(); ++i) {
        if (entries[i].name == name) {
            m_map->views().show(i);
            return;
        }
    }
}

void MapWorkspace::lightUp(
    const std::vector<MemberId>& members, const std::vector<RelationshipId>& relationships)
{
    show();
    m_window.selection().set(members, relationships);
    if (members.empty())
        m_map->canvas().fitAll();
    else
        m_map->canvas().fitSelection();
}

void MapWorkspace::connectTidying()
{
    connect(
        &m_window.actions().action(ActionId::TidyMap), &QAction::triggered, m_tidying,
        &MapTidying::tidy);
    connect(&m_window.actions().action(ActionId::SettleMembers), &QAction::triggered, this, [this] {
        if (m_map)
            m_tidying->settle(m_map->selectedMembers());
    });
    connect(m_tidying, &MapTidying::failed, this, &MapWorkspace::failed);
    connect(m_tidying, &MapTidying::proposed, this, [this](const auto& moves, const auto& choices) {
        if (m_map)
            m_map->propose(moves, choices);
    });
    connect(m_tidying, &MapTidying::tidied, this, [this] {
        m_map->finishProposal();
        m_window.offerUndo(tr("The map is tidied."));
    });
}

void MapWorkspace::connectScopeActions()
{
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
}

void MapWorkspace::showScenario(const MapScenario& scenario)
{
    if (m_map)
        m_map->showScenario(scenario);
}

void MapWorkspace::compare(CivilDate before, CivilDate after, const query::Filter& filter)
{
    show();
    query::MapScope scope = m_map->model().scope();
    scope.comparedWith = before;
    scope.asOf = after;
    scope.filter = filter;
    m_map->setScope(scope);
}

MapToExport MapWorkspace::toExport() const
{
    MapToExport map;
    if (m_map) {
        map.shown = [this] { return m_map->snapshot(theme::Scheme::Light); };
        map.whenMeasured = [this](QObject* asker, std::function<void()> then) {
            m_map->model().whenMeasured(asker, std::move(then));
        };
    }
    return map;
}

} // namespace cw
