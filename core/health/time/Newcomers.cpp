// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Newcomers.h"

#include "core/query/Depth.h"

#include <algorithm>

namespace cw::health {

namespace {

class Finding
{
public:
    Finding(const Network& network, const NewcomerQuery& query, CivilDate today)
        : m_network(network), m_query(query), m_today(today)
    {}

    Newcomers run()
    {
        Newcomers found;
        for (const Member& member : m_network.all<Member>()) {
            if (!isOfThese(member))
                continue;
            found.undated += !member.joined && query::existsAt(member, m_today);
            if (m_query.joined.contains(member.joined) && member.joined <= m_today)
                found.paths.push_back(pathOf(member));
        }
        std::ranges::stable_sort(found.paths, {}, &NewcomerPath::joined);
        return found;
    }

private:
    bool isOfThese(const Member& member) const
    {
        return (!member.archived || m_query.of.withArchived) &&
               (!m_query.of.includes || m_query.of.includes(member));
    }

    /// Whether networkGraph() as of the day would have the tie, both its members being there.
    bool isTie(const Relationship& row, CivilDate day) const
    {
        if (!query::existsAt(m_network, row, day))
            return false;
        const query::RelationshipDepth depth =
            query::relationshipDepth(m_network, row.id, m_query.of.rule, day);
        const int least = m_query.of.minDepth;
        return depth.isTie && (least <= 0 || (depth.depth && *depth.depth >= least));
    }

    bool isThere(const Member& member, CivilDate day) const
    {
        return isOfThese(member) && query::existsAt(member, day);
    }

    int tiesOf(const Member& member, CivilDate day) const
    {
        if (!isThere(member, day))
            return 0;
        int ties = 0;
        for (const RelationshipId id : m_network.relationshipsOf(member.id)) {
            const Relationship& row = *m_network.find(id);
            ties += isThere(*m_network.find(row.other(member.id)), day) && isTie(row, day);
        }
        return ties;
    }

    CivilDate firstTieOf(MemberId member) const
    {
        CivilDate first;
        for (const RelationshipId id : m_network.relationshipsOf(member)) {
            const CivilDate since = query::knownSince(m_network, *m_network.find(id));
            if (since && since <= m_today && (!first || since < first))
                first = since;
        }
        return first;
    }

    CivilDate firstContactOf(MemberId member) const
    {
        CivilDate first;
        m_network.forEachReferencing(&Interaction::participants, member, [&](InteractionId id) {
            const CivilDate day = m_network.find(id)->date;
            if (day && day <= m_today && (!first || day < first))
                first = day;
        });
        return first;
    }

    NewcomerPath pathOf(const Member& member) const
    {
        const CivilDate settled = member.joined.plusDays(m_query.days);
        NewcomerPath path;
        path.member = member.id;
        path.joined = member.joined;
        path.broughtBy = member.broughtBy;
        path.firstTie = firstTieOf(member.id);
        path.firstContact = firstContactOf(member.id);
        path.isOpen = settled > m_today;
        path.ties = tiesOf(member, std::min(settled, m_today));
        return path;
    }

    const Network& m_network;
    const NewcomerQuery& m_query;
    CivilDate m_today;
};

Measured shareOf(std::ptrdiff_t part, std::ptrdiff_t whole, NotDefined why)
{
    return whole > 0 ? Measured{static_cast<double>(part) / static_cast<double>(whole)}
                     : Measured{{}, why};
}

/// Why there is nobody to take a share of.
NotDefined whyNobody(const Newcomers& found, const Network& network)
{
    const bool hasDates = std::ranges::any_of(
        network.all<Member>(), [](const Member& member) { return bool(member.joined); });
    return hasDates || found.undated == 0 ? NotDefined::TooFewMembers : NotDefined::NoDates;
}

} // namespace

Newcomers findNewcomers(const Network& network, const NewcomerQuery& query, CivilDate today)
{
    Newcomers found = Finding(network, query, today).run();
    const NotDefined why = whyNobody(found, network);
    const auto count = [&](auto&& holds) { return std::ranges::count_if(found.paths, holds); };
    const auto isOver = [](const NewcomerPath& path) { return !path.isOpen; };
    const auto isBrought = [](const NewcomerPath& path) { return bool(path.broughtBy); };
    found.settled = shareOf(
        count([&](const NewcomerPath& path) { return isOver(path) && path.ties >= query.ties; }),
        count(isOver), why);
    found.brought = shareOf(count(isBrought), std::ssize(found.paths), why);
    found.broughtByOthers = shareOf(
        count([&](const NewcomerPath& path) {
            return isBrought(path) && query.isCore && !query.isCore(path.broughtBy);
        }),
        query.isCore ? count(isBrought) : 0, NotDefined::TooFewMembers);
    return found;
}

} // namespace cw::health
