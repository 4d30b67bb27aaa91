// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapEditing.h"

#include "core/edit/Members.h"
#include "core/edit/Placements.h"
#include "core/edit/Relationships.h"
#include "ui/canvas/MapModel.h"
#include "ui/support/ChangeText.h"

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

MapEditing::MapEditing(Document& document, const MapModel& model, QObject* parent)
    : QObject(parent), m_document(document), m_model(model)
{}

edit::EditContext MapEditing::context() const
{
    return {m_document.network(), m_document.ids(), m_document.today()};
}

bool MapEditing::commit(
    const Result<Change>& change, const ChangeTitle& title, const QString& mergeKey)
{
    if (!change.ok()) {
        emit failed(change.error());
        return false;
    }
    const Result<void> done = m_document.commit(change.value(), title, mergeKey);
    if (!done.ok())
        emit failed(done.error());
    return done.ok();
}

void MapEditing::move(
    const std::vector<MemberKey>& members, const std::vector<scene::Point>& positions)
{
    std::vector<edit::Move> moves;
    for (std::size_t i = 0; i < members.size(); ++i)
        moves.push_back({MemberId{members[i]}, {positions[i].x, positions[i].y}});
    commit(
        edit::moveMembers(context(), moves),
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
    if (allPinned) {
        commit(edit::unpinMembers(context(), ids), titleOf(titles::kUnpin, network, ids));
        return;
    }
    // Who stands at a provisional place is pinned there; both steps are one to undo.
    const QString mergeKey = QStringLiteral("pin");
    const ChangeTitle title = titleOf(titles::kPin, network, ids);
    std::vector<edit::Move> moves;
    const scene::SceneModel& scene = m_model.scene();
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        const MemberId id{scene.node(i).id};
        if (std::binary_search(members.begin(), members.end(), id.value) && !m_model.isPlaced(id))
            moves.push_back({id, {scene.position(i).x, scene.position(i).y}});
    }
    if (moves.empty() || commit(edit::moveMembers(context(), moves), title, mergeKey))
        commit(edit::pinMembers(context(), ids), title, mergeKey);
    m_document.endMerge();
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
    commit(edit::relate(context(), a, b), title);
    const Relationship* tie = m_document.network().relationshipBetween(a, b);
    return tie ? tie->id : RelationshipId();
}

MemberId MapEditing::add(const QString& name, scene::Point at)
{
    Member member;
    member.name = name;
    const Result<Change> change = edit::addMember(context(), member, edit::MapPoint{at.x, at.y});
    if (!commit(change, titleOf(titles::kMemberAdd, name.trimmed())))
        return {};
    return edit::insertedId<Member>(change.value());
}

void MapEditing::remove(const std::vector<MemberKey>& members)
{
    const std::vector<MemberId> ids = idsOf(members);
    const ChangeTitle title = titleOf(titles::kMemberRemove, m_document.network(), ids);
    if (commit(edit::removeMembers(context(), ids), title))
        emit undoable(title);
}

void MapEditing::archive(const std::vector<MemberKey>& members)
{
    const std::vector<MemberId> ids = idsOf(members);
    const ChangeTitle title = titleOf(titles::kMemberArchive, m_document.network(), ids);
    if (commit(edit::archiveMembers(context(), ids), title))
        emit undoable(title);
}

} // namespace cw
