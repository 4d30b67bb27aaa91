// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/shown/ShownOnMap.h"

#include "core/query/Depth.h"
#include "core/query/Living.h"

#include <algorithm>

namespace cw::query {

namespace {

AttributeContext at(CivilDate asOf, AttributeContext context)
{
    context.asOf = asOf;
    return context;
}

} // namespace

ShownOnMap::ShownOnMap(
    const Network& network, const MapScope& scope, const AttributeContext& context)
    : m_network(&network)
    , m_scope(scope)
    , m_today(context.today)
    , m_match(network, scope.filter, at(scope.asOf, context))
{
    const Member* focus = scope.hasFocus() ? network.find(scope.focus) : nullptr;
    if (!focus || whyNotThere(*focus))
        m_scope.focus = {};
    m_isLocal = !m_scope.hasFocus() && !scope.asOf && !scope.comparedWith &&
                query::isLocal(network, scope.filter);
    findFocus();
}

std::optional<HiddenWhy> ShownOnMap::whyNotThere(const Member& member) const
{
    if (!m_scope.withArchived && member.archived)
        return HiddenWhy::Gone;
    if (m_scope.comparedWith && existsAt(member, m_scope.comparedWith))
        return std::nullopt;
    if (m_scope.asOf)
        return existsAt(member, m_scope.asOf) ? std::nullopt : std::optional(HiddenWhy::Date);
    return m_scope.withArchived || isLiving(member, m_today) ? std::nullopt
                                                             : std::optional(HiddenWhy::Gone);
}

std::optional<HiddenWhy> ShownOnMap::whyHidden(const Member& member) const
{
    if (const auto why = whyNotThere(member))
        return why;
    if (m_scope.hasFocus() && member.id == m_scope.focus)
        return std::nullopt;
    if (!m_match.holds(member))
        return HiddenWhy::Filter;
    if (m_scope.hasFocus() && !std::ranges::binary_search(m_near, member.id))
        return HiddenWhy::Focus;
    return std::nullopt;
}

bool ShownOnMap::isThere(const Relationship& relationship) const
{
    if (m_scope.comparedWith && existsAt(*m_network, relationship, m_scope.comparedWith))
        return true;
    return m_scope.asOf ? existsAt(*m_network, relationship, m_scope.asOf)
                        : isLiving(relationship, m_today);
}

bool ShownOnMap::isShown(const Relationship& relationship) const
{
    return isThere(relationship) && m_match.holds(relationship);
}

/// Walks over what is shown only: who is reached through somebody hidden is not near.
void ShownOnMap::findFocus()
{
    if (!m_scope.hasFocus())
        return;
    std::vector<MemberId> border{m_scope.focus};
    m_near = border;
    for (int step = 0; step < m_scope.focusSteps && !border.empty(); ++step) {
        std::vector<MemberId> reached;
        for (const MemberId from : border) {
            for (const RelationshipId id : m_network->relationshipsOf(from)) {
                const Relationship& tie = *m_network->find(id);
                const MemberId to = tie.other(from);
                if (!std::ranges::binary_search(m_near, to) && isShown(tie))
                    reached.push_back(to);
            }
        }
        std::ranges::sort(reached);
        reached.erase(std::unique(reached.begin(), reached.end()), reached.end());
        std::erase_if(reached, [this](MemberId id) {
            const Member& member = *m_network->find(id);
            return whyNotThere(member) || !m_match.holds(member);
        });
        const auto middle = static_cast<std::ptrdiff_t>(m_near.size());
        m_near.insert(m_near.end(), reached.begin(), reached.end());
        std::inplace_merge(m_near.begin(), m_near.begin() + middle, m_near.end());
        border = std::move(reached);
    }
}

HiddenCounts ShownOnMap::counts() const
{
    HiddenCounts counts;
    for (const Member& member : m_network->all<Member>()) {
        const auto why = whyHidden(member);
        counts.gone += why == HiddenWhy::Gone;
        counts.byDate += why == HiddenWhy::Date;
        counts.byFilter += why == HiddenWhy::Filter;
        counts.byFocus += why == HiddenWhy::Focus;
    }
    if (!m_match.asksOf(AttributeOwner::Relationship))
        return counts;
    for (const Relationship& tie : m_network->all<Relationship>()) {
        counts.relationshipsByFilter += !m_match.holds(tie) && isThere(tie) &&
                                        isShown(*m_network->find(tie.first)) &&
                                        isShown(*m_network->find(tie.second));
    }
    return counts;
}

ShownRows shownOnMap(const Network& network, const MapScope& scope, const AttributeContext& context)
{
    const ShownOnMap shown(network, scope, context);
    ShownRows rows;
    for (const Member& member : network.all<Member>()) {
        if (shown.isShown(member))
            rows.members.push_back(member.id);
    }
    for (const Relationship& tie : network.all<Relationship>()) {
        if (std::ranges::binary_search(rows.members, tie.first) &&
            std::ranges::binary_search(rows.members, tie.second) && shown.isShown(tie))
            rows.relationships.push_back(tie.id);
    }
    rows.hidden = shown.counts();
    return rows;
}

} // namespace cw::query
