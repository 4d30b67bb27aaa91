// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/canvas/MapAppearance.h"
#include "ui/canvas/MapLegendContent.h"

#include <QObject>

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

    /// What the map can be coloured by now.
    const QList<ColorField>& fields() const { return m_fields; }
    QList<LegendSection> legend() const;
    /// "Ana Ruiz, person, 9 relationships".
    QString describe(MemberId member) const;
    /// Members that are not shown because they are archived or have left.
    int hiddenCount() const { return m_hidden; }
    /// Whether the member stands where the file says, not where we put it for now.
    bool isPlaced(MemberId member) const;

signals:
    /// The scene, the legend or the hidden count are different.
    void changed();
    /// Most members stand elsewhere than before (a layout has run).
    void rearranged();
    /// A relationship has come, by itself and not among many.
    void tieMade(cw::MemberId first, cw::MemberId second);

private:
    struct MemberRow
    {
        MemberId id;
        QByteArray label; // UTF-8
        QString value;    // of the field that colours
        scene::MarkShape shape = scene::MarkShape::Circle;
        bool archived = false;
        bool pinned = false;
        float x = 0; // not a number: has no place
        float y = 0;

        bool looksLike(const MemberRow& other) const;
    };
    struct LineRow
    {
        RelationshipId id;
        MemberId first;
        MemberId second;
        scene::SceneEdge edge; // ends are indices into m_members
    };
    struct Touched
    {
        std::vector<MemberId> members;
        std::vector<RelationshipId> relationships;
    };

    void rebuild();
    void update(const Change& change);
    Touched touchedBy(const Change& change) const;
    bool updateScene(const Change& change, const Touched& touched);
    bool isShown(const Member& member) const;
    MemberRow rowOf(const Member& member) const;
    std::optional<LineRow> lineOf(const Relationship& relationship) const;
    /// What of the members is different.
    struct MembersUpdate
    {
        bool cameOrWent = false;
        bool look = false;
        bool values = false; // of the field that colours
        bool places = false;
    };
    /// What of the lines is different.
    struct LinesUpdate
    {
        bool cameOrWent = false;
        bool look = false;
        bool weights = false;
    };
    MembersUpdate updateMembers(const std::vector<MemberId>& members);
    LinesUpdate updateLines(const std::vector<RelationshipId>& relationships);
    void remapLines(const std::vector<MemberId>& before);
    std::vector<MemberId> memberIds() const;
    std::optional<std::uint32_t> indexOf(MemberId member) const;

    std::shared_ptr<const scene::SceneNodes> makeNodes() const;
    std::shared_ptr<const scene::ScenePositions>
    makePositions(const std::vector<scene::SceneEdge>& edges);
    std::shared_ptr<const std::vector<scene::SceneEdge>> makeEdges() const;
    void learnColors();
    void countHidden();
    QList<MemberKind> presentKinds() const;
    bool usesNewField(const std::vector<MemberId>& members) const;

    const Document& m_document;
    MapAppearance m_appearance;
    ValueColors m_colors;
    /// Ascending by id.
    std::vector<MemberRow> m_members;
    std::vector<LineRow> m_lines;
    scene::SceneModel m_scene;
    QList<ColorField> m_fields;
    CivilDate m_today; ///< when the rows were last looked at; asking for each would cost
    int m_hidden = 0;
    bool m_hasUnplaced = false;
};

} // namespace cw
