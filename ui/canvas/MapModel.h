// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/kernel/scene/SceneDraft.h"
#include "core/query/shown/CompareDays.h"
#include "core/query/shown/ShownOnMap.h"
#include "ui/canvas/MapAppearance.h"
#include "ui/canvas/MapLegendContent.h"
#include "ui/canvas/MapMeasures.h"
#include "ui/canvas/MapSnapshot.h"
#include "ui/canvas/appearance/HullLook.h"
#include "ui/canvas/appearance/MemberLook.h"
#include "ui/canvas/appearance/RelationshipLook.h"
#include "ui/support/Theme.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <span>

namespace cw {

/// Turns the document into the scene of the map, and keeps it so: after a change only the rows that
/// it touched are looked at again, and only the parts of the scene that differ are replaced.
///
/// Who has no place yet is shown at a provisional one that is not stored.
class MapModel : public QObject
{
    Q_OBJECT

public:
    /// @param document  outlives the model.
    explicit MapModel(const Document& document, QObject* parent = nullptr);

    const scene::SceneModel& scene() const { return m_scene; }
    const MapAppearance& appearance() const { return m_appearance; }
    void setAppearance(const MapAppearance& appearance);
    /// Who is shown. Changing it moves nobody.
    const query::MapScope& scope() const { return m_scope; }
    void setScope(const query::MapScope& scope);
    /// The scope, without its filter where that waits for measures.
    query::MapScope scopeShown() const;
    /// What became of relationships between the two days of the scope; nothing where it has one.
    const std::optional<query::DayComparison>& comparison() const { return m_comparison; }
    /// What attributes are asked with for what is shown; with measures and centrality where rules
    /// or filter need them.
    query::AttributeContext context() const;
    /// Of the ties, as things stand now or stood on the scope's day; sees to it that they are.
    /// Until then those known before, or null; measured() tells when there are others.
    std::shared_ptr<const query::MemberMeasures> measures();
    /// Whether what is shown needs no measures, or has those of the document as it is. Until then
    /// rules and filter have older ones or none.
    bool isMeasured() const;
    /// Whether the filter hides nobody because it has no measures yet.
    bool isFilterWaiting() const;
    /// Calls `then` now or as soon as isMeasured(), unless `asker` is gone.
    void whenMeasured(QObject* asker, std::function<void()> then) const;
    /// How they are come by.
    MapMeasures& measuring() { return m_measuring; }
    /// Who is not, and why.
    const query::HiddenCounts& hidden() const { return m_hidden; }
    /// For other eyes than the weaver's: nothing follows private fields or says that two sides see
    /// a relationship differently (DESIGN.md 11.15).
    void setForRoom(bool isForRoom);
    /// What the picture lies on: scales by number turn with it, so that the end that stands out on
    /// light ground stands out on dark ground too.
    void setScheme(theme::Scheme scheme);

    QList<LegendSection> legend() const;
    /// The whole map, for a picture of it.
    MapSnapshot snapshot() const;
    /// The same for a picture on another ground. Cost: where a ramp turns, of a rebuild.
    MapSnapshot snapshotOn(theme::Scheme scheme);
    /// What the groups of the scene's nodes are called, by number.
    QStringList groupNames() const { return m_look.groupNames(); }
    /// Around whom hulls are to be seen; null where no rule asks for any.
    const std::shared_ptr<const HullGroups>& hullGroups() const { return m_hulls.groups(); }
    /// "Ana Ruiz, person, 9 relationships".
    QString describe(MemberId member) const;
    /// Whether the member stands where the file says, not where we put it for now.
    bool isPlaced(MemberId member) const;

signals:
    /// The scene, the legend, the hidden counts or isMeasured() are different.
    void changed();
    /// measures() are others. After changed() where they are shown.
    void measured();
    void appearanceChanged();
    /// After a change of it.
    void scopeChanged();
    /// Most members stand elsewhere than before (a layout has run).
    void rearranged();
    /// A relationship has come, by itself and not among many.
    void tieMade(cw::MemberId first, cw::MemberId second);

private:
    struct Touched
    {
        std::vector<MemberId> members;
        std::vector<RelationshipId> relationships;
        std::vector<MemberId> ends; ///< of these relationships, as they were and as they are
    };

    query::MeasureQuestion question() const;
    query::MeasureNeeds measuresNeeded() const;
    bool askForMeasures();
    void takeMeasures(const query::MeasureDifferences& differences);
    void showMeasures(const query::MeasureDifferences& differences);
    Touched touchedBy(const query::MeasureDifferences& differences) const;
    void rebuild();
    void update(const Change& change);
    Touched touchedBy(const Change& change) const;
    bool changesEverything(const Change& change) const;
    bool updateScene(const Change& change, const Touched& touched);
    bool changesWhoIsShown(const Change& change) const;
    bool isPlain() const;
    void keepProvisionalPlaces();
    void compareDays();
    void showChange(scene::SceneEdge& line, RelationshipId relationship) const;
    bool touchesHidden(const Change& change) const;
    void applyTouched(const Touched& touched);
    /// The member as the map shows it; its size is that of the scene, or none yet.
    scene::SceneUpdate::Node nodeOf(const Member& member);
    /// Nothing when the relationship is not there today.
    std::optional<scene::SceneUpdate::Edge> lineOf(const Relationship& relationship) const;

    const Document& m_document;
    MapAppearance m_appearance;
    /// Ids are those of the rows: members' of nodes, relationships' of edges.
    scene::SceneDraft m_draft;
    MemberLook m_look; ///< of the draft's nodes
    RelationshipLook m_lineLook;
    HullLook m_hulls;
    scene::SceneModel m_scene;
    CivilDate m_today; ///< when the rows were last looked at; asking for each would cost
    query::MapScope m_scope;
    std::optional<query::ShownOnMap> m_shown; ///< of the scope, as of the last rebuild
    query::HiddenCounts m_hidden;
    std::optional<query::DayComparison> m_comparison;
    /// Where members without a place stood when the scope changed, so that they stay.
    QHash<std::int64_t, scene::Point> m_provisional;
    bool m_isForRoom = false;
    theme::Scheme m_scheme = theme::Scheme::Light;
    MapMeasures m_measuring;
    /// Those that the looks and the filter read; null where they need none.
    query::Measures m_measures;
    bool m_wasMeasured = true; ///< as last told
};

} // namespace cw
