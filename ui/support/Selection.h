// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <QObject>

#include <vector>

namespace cw {

class Network;

/// What is selected anywhere in the window: the one thing that workspaces share besides the
/// document. View state, never a Change.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ascending, without repetition.
    const std::vector<MemberId>& members() const { return m_members; }
    const std::vector<RelationshipId>& relationships() const { return m_relationships; }

    bool isEmpty() const { return m_members.empty() && m_relationships.empty(); }
    bool contains(MemberId id) const;
    bool contains(RelationshipId id) const;
    /// The member when exactly one member and nothing else is selected; else none.
    MemberId onlyMember() const;
    RelationshipId onlyRelationship() const;

    /// Replaces everything; announces only a difference.
    void set(std::vector<MemberId> members, std::vector<RelationshipId> relationships = {});
    void select(MemberId id) { set({id}); }
    void select(RelationshipId id) { set({}, {id}); }
    void toggle(MemberId id);
    void toggle(RelationshipId id);
    void clear() { set({}); }

    /// Lets go of what the network no longer has.
    void prune(const Network& network);

signals:
    void changed();

private:
    std::vector<MemberId> m_members;
    std::vector<RelationshipId> m_relationships;
};

} // namespace cw
