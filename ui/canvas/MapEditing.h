// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/kernel/scene/Geometry.h"
#include "ui/canvas/tools/CanvasHost.h"

#include <QObject>

namespace cw {

class Commits;
class MapModel;

/// Carries out what is wished on the map: each wish is one use case and one step of the history.
class MapEditing : public QObject
{
    Q_OBJECT

public:
    MapEditing(Commits& commits, const MapModel& model, QObject* parent = nullptr);

    void move(
        const std::vector<MemberKey>& members, const std::vector<scene::Point>& positions,
        int arrangement = kTheMap);
    /// Pins all, or where all are pinned lets all go.
    void togglePin(const std::vector<MemberKey>& members);
    /// @return the relationship of the two, made now or there before; none when it failed.
    RelationshipId connectMembers(MemberKey from, MemberKey to);
    /// @return the new member; none when it failed.
    MemberId add(const QString& name, scene::Point at);
    void remove(const std::vector<MemberKey>& members);
    void archive(const std::vector<MemberKey>& members);

private:
    Result<Change> pinned(const std::vector<MemberId>& members) const;

    Commits& m_commits;
    Document& m_document;
    const MapModel& m_model;
};

} // namespace cw
