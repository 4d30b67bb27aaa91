// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/views/MapViews.h"

#include "core/edit/Views.h"
#include "core/query/filter/FilterParser.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/notes/CanvasNotes.h"
#include "ui/canvas/views/ShippedViews.h"
#include "ui/canvas/views/ViewProblems.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Formats.h"
#include "ui/tasks/Commits.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// View pixels a map unit: beyond these nothing can be seen.
constexpr double kSmallestZoom = 1e-6;
constexpr double kLargestZoom = 1e6;
constexpr double kFarthest = 1e9;

bool hasViewport(const SavedView& view)
{
    return view.zoom >= kSmallestZoom && view.zoom <= kLargestZoom &&
           std::abs(view.centerX) <= kFarthest && std::abs(view.centerY) <= kFarthest;
}

QString daysOf(const SavedView& view)
{
    const ViewContents contents = readView(view.appearance).contents;
    const QString day = formats::date(contents.asOf);
    if (!contents.comparedWith)
        return day;
    return MapViews::tr("%1 and %2", "two days that are compared")
        .arg(formats::date(contents.comparedWith), day.isEmpty() ? MapViews::tr("today") : day);
}

std::vector<const SavedView*> savedInOrder(const Network& network)
{
    std::vector<const SavedView*> views;
    for (const SavedView& view : network.all<SavedView>())
        views.push_back(&view);
    std::ranges::stable_sort(views, {}, &SavedView::position);
    return views;
}

} // namespace

QList<MapViewEntry> mapViewEntries(const Network& network)
{
    QList<MapViewEntry> entries;
    for (const SavedView* view : savedInOrder(network))
        entries.append({view->id, view->name, {}, daysOf(*view)});
    const auto isTaken = [saved = entries](const QString& name) {
        return std::ranges::any_of(saved, [&](const MapViewEntry& entry) {
            return entry.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (const ShippedView& view : shippedViews(network)) {
        if (!isTaken(view.name))
            entries.append({{}, view.name, view.purpose, {}});
    }
    return entries;
}

MapViews::MapViews(Commits& commits, MapModel& model, GraphCanvas& canvas, QObject* parent)
    : QObject(parent)
    , m_commits(commits)
    , m_document(commits.document())
    , m_model(model)
    , m_canvas(canvas)
{
    m_entries = mapViewEntries(m_document.network());
    for (const ShippedView& view : shippedViews(m_document.network())) {
        const bool isShown = view.rules == m_model.appearance().rules;
        if (isShown && m_current.name.isEmpty())
            mark({{}, view.name, view.purpose, {}}, stateNow());
    }
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (!change.of<SavedView>().isEmpty())
            takeSaved();
        if (!change.of<SavedView>().isEmpty() || mayChangeShippedViews(change))
            refresh();
    });
    connect(&m_model, &MapModel::appearanceChanged, this, &MapViews::changed);
    connect(&m_model, &MapModel::scopeChanged, this, &MapViews::changed);
}

int MapViews::indexOf(const MapViewEntry& entry) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const MapViewEntry& each) {
        return entry.id ? each.id == entry.id : !each.id && each.name == entry.name;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

bool MapViews::isChanged() const
{
    if (current() < 0)
        return false;
    const SavedView now = stateNow();
    return now.appearance != m_base.appearance || now.filter != m_base.filter ||
           now.focus != m_base.focus || now.focusSteps != m_base.focusSteps;
}

ViewContents MapViews::contentsNow() const
{
    ViewContents contents;
    contents.rules = m_model.appearance().rules;
    contents.asOf = m_model.scope().asOf;
    contents.comparedWith = m_model.scope().comparedWith;
    return contents;
}

SavedView MapViews::stateNow() const
{
    SavedView state;
    state.appearance = viewText(contentsNow());
    const query::MapScope& scope = m_model.scope();
    state.filter = query::text(scope.filter);
    state.focus = scope.hasFocus() ? scope.focus : MemberId();
    state.focusSteps = scope.hasFocus() ? scope.focusSteps : 0;
    if (!m_canvas.isFitted()) {
        const scene::ViewTransform& view = m_canvas.camera().target();
        const scene::Point middle = view.toWorld({m_canvas.width() / 2.0, m_canvas.height() / 2.0});
        state.centerX = middle.x;
        state.centerY = middle.y;
        state.zoom = view.scale;
    }
    return state;
}

SavedView MapViews::viewAt(int index) const
{
    const MapViewEntry& entry = m_entries[index];
    if (const SavedView* saved = entry.id ? m_document.network().find(entry.id) : nullptr)
        return *saved;
    // A shipped view says how the map looks, not of whom: that stays.
    SavedView view = stateNow();
    view.zoom = 0;
    view.name = entry.name;
    ViewContents contents = contentsNow();
    for (const ShippedView& shipped : shippedViews(m_document.network())) {
        if (shipped.name == entry.name)
            contents.rules = shipped.rules;
    }
    view.appearance = viewText(contents);
    return view;
}

void MapViews::show(int index)
{
    if (index < 0 || index >= m_entries.size())
        return;
    const SavedView view = viewAt(index);
    mark(m_entries[index], comparable(view));
    const QStringList problems = apply(view);
    look(view);
    emit changed();
    if (!problems.isEmpty())
        emit notUnderstood(view.name, problems);
}

QStringList MapViews::apply(const SavedView& view)
{
    const ReadView read = readView(view.appearance);
    query::MapScope scope = m_model.scope();
    const bool isFilterRead = readScope(view, read.contents, scope);
    MapAppearance appearance = m_model.appearance();
    appearance.rules = read.contents.rules;
    m_model.setAppearance(appearance);
    m_model.setScope(scope);
    emit shown(view);
    return viewProblems(m_document.network(), view, read, isFilterRead);
}

SavedView MapViews::leftAt() const
{
    SavedView left = stateNow();
    ViewContents contents = contentsNow();
    // Nobody should come back to a map of another day and take it for today's.
    contents.asOf = {};
    contents.comparedWith = {};
    left.appearance = viewText(contents);
    left.id = m_current.id;
    left.name = m_current.name;
    return left;
}

void MapViews::resume(const SavedView& left)
{
    apply(left);
    const int index = indexOf({left.id, left.name, {}, {}});
    if (index >= 0)
        mark(m_entries[index], comparable(viewAt(index)));
    if (const auto target = viewportOf(left))
        m_canvas.camera().jumpTo(*target);
    emit changed();
}

/// Goes to the view's viewport, or shows all where it has none or nobody is to be seen there.
void MapViews::look(const SavedView& view)
{
    if (!hasViewport(view)) {
        if (view.id && !m_canvas.isFitted())
            m_canvas.fitAll();
        return;
    }
    if (const auto target = viewportOf(view))
        m_canvas.camera().glideTo(*target);
    else
        m_canvas.fitAll();
}

/// Where the view's viewport lies in this canvas; none: it has none, or nobody is to be seen there.
std::optional<scene::ViewTransform> MapViews::viewportOf(const SavedView& view) const
{
    if (!hasViewport(view))
        return std::nullopt;
    scene::ViewTransform target;
    target.scale = view.zoom;
    if (!m_reference.isEmpty())
        target.scale *= std::min(
            double(m_canvas.width()) / m_reference.width(),
            double(m_canvas.height()) / m_reference.height());
    target = target.centeredOn({view.centerX, view.centerY}, m_canvas.width(), m_canvas.height());
    const bool isWorthIt = m_canvas.camera().isUsual(target.scale) && isAnybodyIn(view, target);
    return isWorthIt ? std::optional(target) : std::nullopt;
}

/// Whether somebody or something that is written would be seen. Those of another arrangement may
/// still be on their way there.
bool MapViews::isAnybodyIn(const SavedView& view, const scene::ViewTransform& target) const
{
    const scene::Box seen = target.boxToWorld(
        {0, 0, static_cast<double>(m_canvas.width()), static_cast<double>(m_canvas.height())});
    if (std::ranges::any_of(
            m_canvas.notes().notes(), [&](const Note& note) { return seen.contains(note.at); }))
        return true;
    const scene::SceneModel& map = m_model.scene();
    for (std::size_t node = 0; node < map.nodeCount(); ++node) {
        const Placement* placement =
            m_document.network().placementOf(MemberId{map.node(node).id}, view.arrangement);
        if (seen.contains(
                placement ? scene::Point{placement->x, placement->y} : map.position(node)))
            return true;
    }
    return map.nodeCount() == 0;
}

/// @return whether the filter can be read: its fields may be gone by now.
bool MapViews::readScope(
    const SavedView& view, const ViewContents& contents, query::MapScope& scope) const
{
    const query::ParsedFilter parsed =
        query::parseFilter(view.filter, query::FilterWords(m_document.network()));
    const bool hasFocus = view.focusSteps > 0 && m_document.network().find(view.focus);
    scope.filter = parsed.filter;
    scope.focus = hasFocus ? view.focus : MemberId();
    scope.focusSteps = hasFocus ? std::min(view.focusSteps, query::kMostFocusSteps) : 0;
    scope.asOf = contents.asOf;
    scope.comparedWith = contents.comparedWith;
    return parsed.isOk();
}

/// The view as stateNow() would say it once it is looked through.
SavedView MapViews::comparable(const SavedView& view) const
{
    SavedView said = view;
    ViewContents contents = readView(view.appearance).contents;
    contents.guides.reset();
    contents.foreign.clear();
    said.appearance = viewText(contents);
    query::MapScope scope;
    readScope(view, contents, scope);
    said.filter = query::text(scope.filter);
    said.focus = scope.focus;
    said.focusSteps = scope.focusSteps;
    return said;
}

/// The stored view with what has been changed since it was shown; all else stays as it is stored,
/// understood or not.
SavedView MapViews::keeping(const SavedView& stored) const
{
    SavedView kept = stored;
    const SavedView now = stateNow();
    if (now.appearance != m_base.appearance) {
        ViewContents contents = readView(stored.appearance).contents;
        const ViewContents shown = contentsNow();
        contents.rules = shown.rules;
        contents.asOf = shown.asOf;
        contents.comparedWith = shown.comparedWith;
        kept.appearance = viewText(contents);
    }
    if (now.filter != m_base.filter)
        kept.filter = now.filter;
    if (now.focus != m_base.focus || now.focusSteps != m_base.focusSteps) {
        kept.focus = now.focus;
        kept.focusSteps = now.focusSteps;
    }
    kept.centerX = now.centerX;
    kept.centerY = now.centerY;
    kept.zoom = now.zoom;
    return kept;
}

void MapViews::mark(const MapViewEntry& entry, const SavedView& state)
{
    m_current = entry;
    m_base = state;
}

void MapViews::saveAs(const QString& name)
{
    SavedView view = stateNow();
    view.name = name.trimmed();
    if (view.name.isEmpty())
        return;
    const Result<Change> change = edit::saveView(m_document.editContext(), view);
    const SavedViewId id = change.ok() ? edit::insertedId<SavedView>(*change) : SavedViewId();
    if (m_commits.carryOut(change, titleOf(titles::kViewSave, view.name))) {
        mark({id, view.name, {}, {}}, view);
        emit changed();
    }
}

void MapViews::save()
{
    const int index = current();
    if (index < 0)
        return;
    if (!m_entries[index].id) {
        saveAs(m_entries[index].name);
        return;
    }
    const SavedView view = keeping(viewAt(index));
    if (m_commits.carryOut(
            edit::saveView(m_document.editContext(), view),
            titleOf(titles::kViewSave, view.name))) {
        mark(m_entries[index], comparable(view));
        emit changed();
    }
}

void MapViews::rename(int index, const QString& name)
{
    const SavedViewId id = m_entries.value(index).id;
    const QString trimmed = name.trimmed();
    if (id && !trimmed.isEmpty() && trimmed != m_entries[index].name)
        m_commits.carryOut(
            edit::renameView(m_document.editContext(), id, trimmed),
            titleOf(titles::kViewRename, trimmed));
}

void MapViews::move(int index, int to)
{
    if (const SavedViewId id = m_entries.value(index).id; id && to != index && to >= 0)
        m_commits.carryOut(
            edit::moveView(m_document.editContext(), id, to),
            titleOf(titles::kViewMove, m_entries[index].name));
}

void MapViews::remove(int index)
{
    const MapViewEntry entry = m_entries.value(index);
    if (!entry.id)
        return;
    if (m_commits.carryOut(
            edit::removeView(m_document.editContext(), entry.id),
            titleOf(titles::kViewRemove, entry.name)))
        emit removed(entry.name);
}

/// The current view may say something else by now: an undo, or another save.
void MapViews::takeSaved()
{
    const SavedView* saved = m_current.id ? m_document.network().find(m_current.id) : nullptr;
    if (!saved)
        return;
    m_base = comparable(*saved);
    emit changed();
}

void MapViews::refresh()
{
    QList<MapViewEntry> entries = mapViewEntries(m_document.network());
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    emit changed();
}

} // namespace cw
