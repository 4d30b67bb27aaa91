// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/views/MapViews.h"

#include "core/edit/Views.h"
#include "core/query/filter/FilterParser.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/appearance/AppearanceText.h"
#include "ui/canvas/views/ShippedViews.h"
#include "ui/support/ChangeText.h"
#include "ui/tasks/Commits.h"

#include <algorithm>

namespace cw {

namespace {

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
        entries.append({view->id, view->name, {}});
    const auto isTaken = [saved = entries](const QString& name) {
        return std::ranges::any_of(saved, [&](const MapViewEntry& entry) {
            return entry.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (const ShippedView& view : shippedViews(network)) {
        if (!isTaken(view.name))
            entries.append({{}, view.name, view.purpose});
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
            mark({{}, view.name, view.purpose}, stateNow());
    }
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (!change.of<SavedView>().isEmpty())
            takeSaved();
        refresh();
    });
    connect(&m_model, &MapModel::appearanceChanged, this, &MapViews::changed);
    connect(&m_model, &MapModel::scopeChanged, this, &MapViews::changed);
}

int MapViews::current() const
{
    const auto found = std::ranges::find_if(m_entries, [&](const MapViewEntry& entry) {
        return m_current.id ? entry.id == m_current.id : !entry.id && entry.name == m_current.name;
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

SavedView MapViews::stateNow() const
{
    SavedView state;
    state.appearance = appearanceText(m_model.appearance().rules);
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
    for (const ShippedView& shipped : shippedViews(m_document.network())) {
        if (shipped.name == entry.name)
            view.appearance = appearanceText(shipped.rules);
    }
    return view;
}

void MapViews::show(int index)
{
    if (index < 0 || index >= m_entries.size())
        return;
    SavedView view = viewAt(index);
    const Result<AppearanceRules> rules = parseAppearance(view.appearance);
    query::MapScope scope = m_model.scope();
    if (!rules || !readScope(view, scope)) {
        emit unreadable(view.name);
        return;
    }
    view.appearance = appearanceText(*rules);
    mark(m_entries[index], view);
    MapAppearance appearance = m_model.appearance();
    appearance.rules = *rules;
    m_model.setAppearance(appearance);
    m_model.setScope(scope);
    emit shown(view);
    if (view.zoom > 0) {
        scene::ViewTransform target;
        target.scale = view.zoom;
        if (!m_reference.isEmpty())
            target.scale *= std::min(
                double(m_canvas.width()) / m_reference.width(),
                double(m_canvas.height()) / m_reference.height());
        m_canvas.camera().glideTo(
            target.centeredOn({view.centerX, view.centerY}, m_canvas.width(), m_canvas.height()));
    } else if (view.id && !m_canvas.isFitted()) {
        m_canvas.fitAll();
    }
    emit changed();
}

/// @return whether the filter can be read: its fields may be gone by now.
bool MapViews::readScope(SavedView& view, query::MapScope& scope) const
{
    const query::ParsedFilter parsed =
        query::parseFilter(view.filter, query::FilterWords(m_document.network()));
    scope.filter = parsed.filter;
    scope.focus = view.focus;
    scope.focusSteps = view.focusSteps;
    view.filter = query::text(parsed.filter);
    return parsed.isOk();
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
        mark({id, view.name, {}}, view);
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
    SavedView view = viewAt(index);
    const SavedView now = stateNow();
    view.appearance = now.appearance;
    view.filter = now.filter;
    view.focus = now.focus;
    view.focusSteps = now.focusSteps;
    view.centerX = now.centerX;
    view.centerY = now.centerY;
    view.zoom = now.zoom;
    if (m_commits.carryOut(
            edit::saveView(m_document.editContext(), view),
            titleOf(titles::kViewSave, view.name))) {
        mark(m_entries[index], view);
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
    m_base = *saved;
    if (const auto rules = parseAppearance(m_base.appearance))
        m_base.appearance = appearanceText(*rules);
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
