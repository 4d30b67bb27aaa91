// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapEditing.h"

#include "core/edit/Batch.h"
#include "core/edit/Members.h"
#include "core/edit/Placements.h"
#include "core/edit/Relationships.h"
#include "ui/canvas/MapModel.h"
#include "ui/support/ChangeText.h"
#include "ui/tasks/Commits.h"

#include <algorithm>

namespace cw {

namespace {

std::vector<MemberId> idsOf(const std::vector<MemberKey>& members)
{
    std::vector<MemberId> ids;
    ids.reserve(members.size());
    for (const MemberKey member : members)
        ids.push_back(MemberId{member});
    return ids;
}

} // namespace

MapEditing::MapEditing(Commits& commits, const MapModel& model, QObject* parent)
    : QObject(parent), m_commits(commits), m_document(commits.document()), m_model(model)
{}

void MapEditing::move(
    const std::vector<MemberKey>& members, const std::vector<scene::Point>& positions,
    int arrangement)
{
    std::vector<edit::Move> moves;
    for (std::size_t i = 0; i < members.size(); ++i)
        moves.push_back({MemberId{members[i]}, {positions[i].x, positions[i].y}});
    m_commits.carryOut(
        edit::moveMembers(m_document.editContext(), moves, arrangement),
        titleOf(titles::kMove, m_document.network(), idsOf(members)));
}

void MapEditing::togglePin(const std::vector<MemberKey>& members)
{
    const std::vector<MemberId> ids = idsOf(members);
    const Network& network = m_document.network();
    const bool allPinned = std::all_of(ids.begin(), ids.end(), [&](MemberId id) {
        const Placement* placement = network.placementOf(id);
        return placement && placement->pinned;
    });
    if (allPinned)
        m_commits.carryOut(
            edit::unpinMembers(m_document.editContext(), ids),
            titleOf(titles::kUnpin, network, ids));
    else
        m_commits.carryOut(pinned(ids), titleOf(titles::kPin, network, ids));
}

/// Who stands at a provisional place is pinned there.
Result<Change> MapEditing::pinned(const std::vector<MemberId>& members) const
{
    std::vector<edit::Move> moves;
    const scene::SceneModel& scene = m_model.scene();
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        const MemberId id{scene.node(i).id};
        if (std::ranges::binary_search(members, id) && !m_model.isPlaced(id))
            moves.push_back({id, {scene.position(i).x, scene.position(i).y}});
    }
    edit::Batch batch(m_document.editContext());
    const auto placed = batch.then(
        [&](const edit::EditContext& context) { return edit::moveMembers(context, moves); });
    if (!placed.ok())
        return placed.error();
    const auto done = batch.then(
        [&](const edit::EditContext& context) { return edit::pinMembers(context, members); });
    return done.ok() ? Result<Change>(batch.take()) : done;
}

RelationshipId MapEditing::connectMembers(MemberKey from, MemberKey to)
{
    const MemberId a{from};
    const MemberId b{to};
    const Network& network = m_document.network();
    const Member* first = network.find(a);
    const Member* second = network.find(b);
    if (!first || !second)
        return {};
    const ChangeTitle title =
        titleOf(titles::kRelationshipAdd, first->name + QStringLiteral(" – ") + second->name);
    m_commits.carryOut(edit::relate(m_document.editContext(), a, b), title);
    const Relationship* tie = m_document.network().relationshipBetween(a, b);
    return tie ? tie->id : RelationshipId();
}

MemberId MapEditing::add(const QString& name, scene::Point at)
{
    Member member;
    member.name = name;
    const Result<Change> change =
        edit::addMember(m_document.editContext(), member, edit::MapPoint{at.x, at.y});
    if (!m_commits.carryOut(change, titleOf(titles::kMemberAdd, name.trimmed())))
        return {};
    return edit::insertedId<Member>(change.value());
}

void MapEditing::remove(const std::vector<MemberKey>& members)
{
    const std::vector<MemberId> ids = idsOf(members);
    m_commits.carryOut(
        edit::removeMembers(m_document.editContext(), ids),
        titleOf(titles::kMemberRemove, m_document.network(), ids));
}

void MapEditing::archive(const std::vector<MemberKey>& members)
{
    const std::vector<MemberId> ids = idsOf(members);
    m_commits.carryOut(
        edit::archiveMembers(m_document.editContext(), ids),
        titleOf(titles::kMemberArchive, m_document.network(), ids));
}

} // namespace cw
