// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/ViewTransform.h"
#include "core/network/Network.h"
#include "core/network/records/SavedView.h"
#include "core/query/shown/MapScope.h"
#include "ui/canvas/views/ViewText.h"

#include <QList>
#include <QObject>
#include <QSize>

#include <optional>

namespace cw {

class Commits;
class Document;
class GraphCanvas;
class MapModel;

/// One way of looking in the strip: saved in the document, or shipped (without an id).
struct MapViewEntry
{
    SavedViewId id;
    QString name;
    QString purpose; ///< of shipped ones
    QString days;    ///< of which day it shows the map ("12 Mar 2025"); empty: as it is today

    bool operator==(const MapViewEntry&) const = default;
};

/// What can be looked at by name: the saved views in their order, then those shipped ones for which
/// there is data and whose name no saved one has.
QList<MapViewEntry> mapViewEntries(const Network& network);

/// The views of a map: which one is shown, whether it has been changed since, and all that can be
/// done with them. Changes go into the document, each undone in one step.
class MapViews : public QObject
{
    Q_OBJECT

public:
    /// @param commits, model, canvas  outlive it.
    MapViews(Commits& commits, MapModel& model, GraphCanvas& canvas, QObject* parent = nullptr);

    const QList<MapViewEntry>& entries() const { return m_entries; }
    /// The entry that was shown last, or -1.
    int current() const { return indexOf(m_current); }
    /// Where that view stands by now, whatever has come and gone since the entry was read; or -1.
    int indexOf(const MapViewEntry& entry) const;
    /// Whether rules, days, filter or focus differ from what the current view says.
    bool isChanged() const;

    /// Size of the map in which viewports have been saved, where this canvas is of another: what
    /// was seen there is seen here.
    void setReference(QSize size) { m_reference = size; }
    /// How the map is looked at now, without a name; its text is that of contentsNow().
    SavedView stateNow() const;
    ViewContents contentsNow() const;
    /// Looks through that entry: its rules, a saved one's filter and focus, its viewport where it
    /// has one.
    void show(int index);
    /// Goes on where somebody left the map: what leftAt() said then, without a word about what is
    /// gone since. At once, and to be called once the canvas has its size.
    void resume(const SavedView& left);
    /// stateNow() as today's map, with the id and name of the current view.
    SavedView leftAt() const;
    /// Keeps how the map is looked at now as a new view, last of the saved ones; it is current
    /// then.
    void saveAs(const QString& name);
    /// Keeps it in the current view; a shipped one becomes a saved one by its name.
    void save();
    void rename(int index, const QString& name);
    /// @param to  place among the saved ones.
    void move(int index, int to);
    void remove(int index);

signals:
    /// Entries, the current one or whether it is changed.
    void changed();
    void removed(const QString& name);
    /// A view is about to be looked through; its arrangement may be another than the map.
    void shown(const cw::SavedView& view);
    /// Not all of the view could be shown. @param what  sentences.
    void notUnderstood(const QString& name, const QStringList& what);

private:
    SavedView viewAt(int index) const;
    void takeSaved();
    void refresh();
    bool
    readScope(const SavedView& view, const ViewContents& contents, query::MapScope& scope) const;
    /// @return what could not be understood.
    QStringList apply(const SavedView& view);
    void look(const SavedView& view);
    std::optional<scene::ViewTransform> viewportOf(const SavedView& view) const;
    bool isAnybodyIn(const SavedView& view, const scene::ViewTransform& target) const;
    SavedView keeping(const SavedView& stored) const;
    SavedView comparable(const SavedView& view) const;
    void mark(const MapViewEntry& entry, const SavedView& state);

    Commits& m_commits;
    Document& m_document;
    MapModel& m_model;
    GraphCanvas& m_canvas;
    QList<MapViewEntry> m_entries;
    MapViewEntry m_current; ///< without a name: none
    QSize m_reference;      ///< null: this canvas
    SavedView m_base;       ///< what the current one says, as far as it is understood
};

} // namespace cw
