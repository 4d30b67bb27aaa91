// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/AdviceQuery.h"
#include "tests/core/query/QueryTest.h"
#include "tests/support/KnownNetworks.h"

#include <initializer_list>
#include <utility>
#include <variant>
#include <vector>

namespace cw::advice {

/// Networks written row by row, and what is advised on them.
class AdviceTest : public query::QueryTest
{
protected:
    AdviceTest() { query.today = query::day("2026-06-01"); }

    /// A tie of which the weaver has said how deep it is.
    RelationshipId tieAt(MemberId a, MemberId b, int depth)
    {
        const RelationshipId id = tie(a, b);
        said(id, {}, depth);
        return id;
    }

    void met(std::initializer_list<MemberId> who, const char* date)
    {
        Interaction interaction;
        interaction.date = query::day(date);
        for (const MemberId member : who)
            interaction.participants.insert(member);
        write(interaction);
    }

    TagId tag(const char* name)
    {
        Tag tag;
        tag.name = query::text(name);
        return write(tag);
    }

    void mark(MemberId member, TagId tag)
    {
        change(member, [&](Member& each) { each.tags.insert(tag); });
    }

    void wish(MemberId member, Engagement engagement)
    {
        change(member, [&](Member& each) { each.engagement = engagement; });
    }

    void beIn(MemberId member, MemberId circle)
    {
        Affiliation affiliation;
        affiliation.member = member;
        affiliation.container = circle;
        write(affiliation);
    }

    /// A view of a side with a wish.
    void wants(RelationshipId about, MemberId author, std::optional<int> depth, int wanted)
    {
        Assessment assessment;
        assessment.relationship = about;
        assessment.author = author;
        assessment.depth = depth;
        assessment.wantedDepth = wanted;
        write(assessment);
    }

    void only(AdviceKind kind)
    {
        query.kinds.reset();
        query.kinds.set(static_cast<std::size_t>(kind));
    }

    AdviceQueue advised()
    {
        TaskContext task;
        Result<AdviceQueue> queue = advise(network, query, task);
        EXPECT_TRUE(queue.ok());
        return std::move(queue).value();
    }

    /// The card about these two, in whichever order; null: there is none.
    static const Advice* cardOf(const AdviceQueue& queue, MemberId a, MemberId b)
    {
        for (const Advice& card : queue.cards) {
            if (card.members == std::vector{a, b} || card.members == std::vector{b, a})
                return &card;
        }
        return nullptr;
    }

    static double partOf(const Advice& card, ScorePart part)
    {
        for (const ScoredPart& each : card.parts) {
            if (each.part == part)
                return each.value;
        }
        return 0.0;
    }

    template <class R>
    static const R* reasonOf(const Advice& card)
    {
        for (const Reason& each : card.reasons) {
            if (const R* const reason = std::get_if<R>(&each))
                return reason;
        }
        return nullptr;
    }

    std::vector<MemberId> addGraph(const fixtures::NamedGraph& named)
    {
        std::vector<MemberId> members;
        for (const std::string& name : named.names)
            members.push_back(add(name.c_str()));
        for (const GraphEdge& edge : named.graph.edges())
            tie(members[static_cast<std::size_t>(edge.first)],
                members[static_cast<std::size_t>(edge.second)]);
        return members;
    }

    AdviceQuery query;
};

} // namespace cw::advice
