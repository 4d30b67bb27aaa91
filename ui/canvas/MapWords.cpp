// SPDX-License-Identifier: GPL-3.0-or-later
// What the map says: its legend and its members, for people and screen readers.
#include "ui/canvas/MapModel.h"
#include "ui/canvas/appearance/RuleLegend.h"
#include "ui/support/DomainText.h"

#include <algorithm>

namespace cw {

QString MapModel::describe(MemberId id) const
{
    const Member* member = m_document.network().find(id);
    if (!member)
        return {};
    const std::vector<RelationshipId> all = m_document.network().relationshipsOf(id);
    const auto ties = static_cast<int>(std::ranges::count_if(
        all, [&](RelationshipId tie) { return m_draft.edgeOf(tie.value) != nullptr; }));
    return tr("%1, %2, %n relationship(s)", nullptr, ties)
        .arg(member->name, memberKindText(member->kind));
}

MapSnapshot MapModel::snapshot() const
{
    return {
        .scene = m_scene,
        .legend = legend(),
        .groupNames = groupNames(),
        .hullGroups = m_hulls.groups(),
        .notes = notesOf(m_document.network()),
        .ground = groundOf(m_document.network())};
}

QList<LegendSection> MapModel::legend() const
{
    return ruleLegend(m_scene, {m_look, m_lineLook, m_hulls}, m_document.network().profile().rule);
}

} // namespace cw
