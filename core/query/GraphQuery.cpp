// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/GraphQuery.h"

#include "core/kernel/graph/GraphBuilder.h"
#include "core/query/Depth.h"
#include "core/query/EarliestDate.h"

#include <algorithm>

namespace cw::query {

namespace {

/// What one author has said so far while the assessments pass by in the order of their ids.
struct SideSoFar
{
    SideDepth said;
    CivilDate depthDate;

    void include(const Assessment& assessment)
    {
        said.hasSpoken = true;
        if (assessment.depth && assessment.date >= depthDate) {
            said.depth = assessment.depth;
            depthDate = assessment.date;
        }
    }
};

/// A relationship with what the other tables say about it.
struct Tie
{
    const Relationship* relationship = nullptr;
    SideSoFar first;
    SideSoFar second;
    SideSoFar observer;
    EarliestDate since;
    bool strandForth = false; ///< a strand from first to second
    bool strandBack = false;
};

/// All relationships, found fast by id: rows that refer to them mostly come in their order.
class Ties
{
public:
    explicit Ties(const Network& network)
    {
        m_ties.reserve(network.all<Relationship>().size());
        for (const Relationship& relationship : network.all<Relationship>()) {
            Tie tie;
            tie.relationship = &relationship;
            tie.since = EarliestDate(relationship.firstKnown);
            m_ties.push_back(tie);
        }
    }

    Tie& of(RelationshipId id)
    {
        for (std::size_t guess = m_last; guess < std::min(m_last + 2, m_ties.size()); ++guess) {
            if (m_ties[guess].relationship->id == id)
                return m_ties[m_last = guess];
        }
        const auto at = std::ranges::lower_bound(
            m_ties, id, {}, [](const Tie& tie) { return tie.relationship->id; });
        m_last = static_cast<std::size_t>(at - m_ties.begin());
        return *at;
    }

    const std::vector<Tie>& all() const { return m_ties; }

private:
    std::vector<Tie> m_ties;
    std::size_t m_last = 0;
};

class Asking
{
public:
    Asking(const Network& network, const GraphQuery& query)
        : m_network(network), m_query(query), m_ties(network)
    {}

    NetworkGraph answer()
    {
        chooseMembers();
        readAssessments();
        readStrands();
        chooseTies();
        buildGraph();
        return std::move(m_answer);
    }

private:
    struct Edge
    {
        GraphEdge ends;
        RelationshipId relationship;
        float depth;
    };

    void chooseMembers();
    void readAssessments();
    void readStrands();
    void chooseTies();
    void chooseTie(const Tie& tie, GraphEdge ends);
    void addArcs(const Tie& tie, GraphEdge ends);
    void buildGraph();
    bool makesTie(const SideSoFar& side) const;
    bool isDeepEnough(std::optional<double> depth) const
    {
        return m_query.minDepth <= 0 || (depth && *depth >= m_query.minDepth);
    }

    const Network& m_network;
    const GraphQuery& m_query;
    Ties m_ties;
    std::vector<bool> m_hasAssessed; ///< by node
    std::vector<Edge> m_edges;
    NetworkGraph m_answer;
};

void Asking::chooseMembers()
{
    for (const Member& member : m_network.all<Member>()) {
        if ((member.archived && !m_query.withArchived) || !existsAt(member, m_query.asOf))
            continue;
        if (m_query.includes && !m_query.includes(member))
            continue;
        m_answer.members.push_back(member.id);
        m_answer.coverage.undatedMembers += m_query.asOf && !member.joined;
    }
    m_answer.coverage.members = m_answer.members.size();
    m_hasAssessed.assign(m_answer.members.size(), false);
}

void Asking::readAssessments()
{
    for (const Assessment& assessment : m_network.all<Assessment>()) {
        Tie& tie = m_ties.of(assessment.relationship);
        tie.since.include(assessment.date);
        if (m_query.asOf && assessment.date > m_query.asOf)
            continue;
        const bool isObserver = !assessment.author;
        const bool isFirst = assessment.author == tie.relationship->first;
        (isObserver ? tie.observer : isFirst ? tie.first : tie.second).include(assessment);
        if (isObserver)
            continue;
        if (const auto node = m_answer.nodeOf(assessment.author))
            m_hasAssessed[static_cast<std::size_t>(*node)] = true;
    }
    m_answer.coverage.membersAsked =
        static_cast<std::size_t>(std::ranges::count(m_hasAssessed, true));
}

void Asking::readStrands()
{
    for (const Strand& strand : m_network.all<Strand>()) {
        Tie& tie = m_ties.of(strand.relationship);
        tie.since.include(strand.from);
        if (!existsAt(strand, m_query.asOf))
            continue;
        const bool isMutual = strand.direction == Direction::Mutual;
        tie.strandForth |= isMutual || strand.direction == Direction::FirstToSecond;
        tie.strandBack |= isMutual || strand.direction == Direction::SecondToFirst;
    }
}

void Asking::chooseTies()
{
    for (const Tie& tie : m_ties.all()) {
        const auto first = m_answer.nodeOf(tie.relationship->first);
        const auto second = m_answer.nodeOf(tie.relationship->second);
        if (!first || !second)
            continue;
        const CivilDate ended = tie.relationship->ended;
        const CivilDate asOf = m_query.asOf;
        const bool isOver = asOf ? ended && ended <= asOf : bool(ended);
        if (isOver || (asOf && tie.since.date() > asOf))
            continue;
        m_answer.coverage.undatedRelationships += asOf && !tie.since.date();
        // Nodes ascend with the ids of members, as the sides of a relationship do.
        chooseTie(tie, {*first, *second});
    }
}

void Asking::chooseTie(const Tie& tie, GraphEdge ends)
{
    const RelationshipDepth result =
        combinedDepth(m_query.rule, tie.first.said, tie.second.said, tie.observer.said);
    Coverage& coverage = m_answer.coverage;
    ++coverage.relationships;
    coverage.depthKnown += result.depth.has_value();
    coverage.bothSides += result.basis == DepthBasis::BothSides;
    addArcs(tie, ends);
    if (result.isTie && isDeepEnough(result.depth)) {
        const double depth = result.depth.value_or(-1.0);
        m_edges.push_back({ends, tie.relationship->id, static_cast<float>(depth)});
    }
}

bool Asking::makesTie(const SideSoFar& side) const
{
    if (!side.said.hasSpoken || side.said.depth == 0)
        return false;
    const auto depth = side.said.depth;
    return isDeepEnough(depth ? std::optional<double>(*depth) : std::nullopt);
}

void Asking::addArcs(const Tie& tie, GraphEdge ends)
{
    const bool someSideSpoke = tie.first.said.hasSpoken || tie.second.said.hasSpoken;
    const bool forth = someSideSpoke ? makesTie(tie.first) : tie.strandForth;
    const bool back = someSideSpoke ? makesTie(tie.second) : tie.strandBack;
    if (forth)
        m_answer.arcs.push_back({ends.first, ends.second});
    if (back)
        m_answer.arcs.push_back({ends.second, ends.first});
}

void Asking::buildGraph()
{
    // Edges are numbered in the order of their ends.
    std::ranges::sort(
        m_edges, {}, [](const Edge& edge) { return std::pair(edge.ends.first, edge.ends.second); });
    GraphBuilder builder(static_cast<NodeIndex>(m_answer.members.size()));
    builder.reserve(m_edges.size());
    for (const Edge& edge : m_edges) {
        builder.addEdge(edge.ends.first, edge.ends.second);
        m_answer.relationships.push_back(edge.relationship);
        m_answer.depths.push_back(edge.depth);
    }
    m_answer.graph = builder.build();
    std::ranges::sort(m_answer.arcs);
}

} // namespace

std::optional<NodeIndex> NetworkGraph::nodeOf(MemberId member) const
{
    const auto at = std::ranges::lower_bound(members, member);
    if (at == members.end() || *at != member)
        return std::nullopt;
    return static_cast<NodeIndex>(at - members.begin());
}

double NetworkGraph::weightedDegree(NodeIndex node) const
{
    double sum = 0.0;
    for (const std::int32_t edge : graph.edgeNumbers(node))
        sum += std::max(0.0F, depths[static_cast<std::size_t>(edge)]);
    return sum;
}

NetworkGraph networkGraph(const Network& network, const GraphQuery& query)
{
    return Asking(network, query).answer();
}

} // namespace cw::query
