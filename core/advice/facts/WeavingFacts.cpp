// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/facts/WeavingFacts.h"

#include "core/kernel/analytics/CoreNumbers.h"
#include "core/kernel/analytics/EffectiveSize.h"
#include "core/kernel/analytics/LossOfOne.h"
#include "core/kernel/graph/BreadthFirst.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <QRegularExpression>

#include <algorithm>

namespace cw::advice {

namespace {

constexpr float kIntroductionDepth = 2.0F;
/// Steps along ties that measuring shares may take; in small networks all members are sources.
constexpr std::size_t kShareSteps = 6'000'000;
constexpr std::size_t kFewestSources = 96;

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

double willingness(Engagement engagement)
{
    switch (engagement) {
    case Engagement::Unknown:
    case Engagement::TakePart:
        return 0.5;
    case Engagement::Observe:
        return 0.0;
    case Engagement::Contribute:
        return 0.8;
    case Engagement::Steward:
        return 1.0;
    }
    return 0.5;
}

CompactGraph closeTies(const query::NetworkGraph& members)
{
    GraphBuilder builder(members.graph.nodeCount());
    const std::vector<GraphEdge> edges = members.graph.edges();
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (members.depths[i] < 0.0F || members.depths[i] >= kIntroductionDepth)
            builder.addEdge(edges[i].first, edges[i].second);
    }
    return builder.build();
}

/// So many ties has whoever stands at that share of all, from the least tied; 0 of nobody.
NodeIndex degreeAt(const CompactGraph& graph, double share)
{
    std::vector<NodeIndex> degrees;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        degrees.push_back(graph.degree(node));
    if (degrees.empty())
        return 0;
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(degrees.size() - 1));
    std::ranges::nth_element(degrees, degrees.begin() + place);
    return degrees[static_cast<std::size_t>(place)];
}

std::vector<double> closedInOf(const CompactGraph& graph)
{
    std::vector<double> closed;
    const std::vector<std::int64_t> triangles = trianglesOf(graph);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const double degree = graph.degree(node);
        const double pairs = degree * (degree - 1.0) / 2.0;
        closed.push_back(pairs > 0.0 ? static_cast<double>(triangles[at(node)]) / pairs : 0.0);
    }
    return closed;
}

QStringList languagesOf(const Member& member)
{
    static const QRegularExpression separators(QStringLiteral("[,;/]"));
    QStringList languages;
    for (const QString& each : member.languages.split(separators, Qt::SkipEmptyParts))
        languages.append(each.trimmed().toCaseFolded());
    languages.sort();
    return languages;
}

} // namespace

WeavingFacts::WeavingFacts(const Network& network, const AdviceQuery& query)
    : m_network(network)
    , m_query(query)
    , m_members(query::networkGraph(network, query.of))
    , m_close(closeTies(m_members))
    , m_ties(network, m_members, query.today)
    , m_traits(network, m_members)
    , m_circles(network, m_members, query.today, query.limits.smallCircle)
    , m_listings(network, m_members, query)
    , m_decisions(network, query.limits, query.today)
    , m_distances(m_members.graph, query.seed)
{}

Result<std::unique_ptr<const WeavingFacts>>
WeavingFacts::gathered(const Network& network, const AdviceQuery& query, TaskContext& task)
{
    auto facts = std::make_unique<WeavingFacts>(network, query);
    if (!facts->measure(task))
        return Error{ErrorCode::Cancelled, {}, {}};
    return std::unique_ptr<const WeavingFacts>(std::move(facts));
}

bool WeavingFacts::measure(TaskContext& task)
{
    if (task.cancelled())
        return false;
    task.report(0.15);
    m_clusters = findClusters(graph());
    m_components = connectedComponents(graph());
    m_cutOffWithoutEdge = cw::cutOffWithoutEdge(graph());
    m_coreNumbers = cw::coreNumbers(graph());
    if (!m_coreNumbers.empty())
        m_highestCore = *std::ranges::max_element(m_coreNumbers);
    m_closedIn = closedInOf(graph());
    readMembers();
    task.report(0.3);
    const std::size_t arcs = std::max<std::size_t>(graph().targets().size(), 1);
    auto shares = pathShares(
        graph(), {.sources = std::max(kShareSteps / arcs, kFewestSources), .seed = m_query.seed},
        task);
    if (!shares.ok())
        return false;
    m_shares = std::move(*shares);
    task.report(0.4);
    if (!m_distances.measure(graph(), task))
        return false;
    m_efficiency = m_distances.efficiency();
    task.report(0.5);
    return true;
}

void WeavingFacts::readMembers()
{
    for (const MemberId id : m_members.members) {
        const Member& member = *m_network.find(id);
        m_willing.push_back(willingness(member.engagement));
        m_languages.push_back(languagesOf(member));
    }
    m_usualTies = degreeAt(graph(), 0.5);
    m_manyTies = degreeAt(graph(), 0.9);
    m_me = m_members.nodeOf(m_network.profile().me);
    if (m_me)
        m_stepsFromMe = hopsFrom(graph(), *m_me);
}

std::optional<double> WeavingFacts::depth(std::int32_t edge) const
{
    const float depth = m_members.depths[static_cast<std::size_t>(edge)];
    return depth >= 0.0F ? std::optional<double>(depth) : std::nullopt;
}

double WeavingFacts::load(NodeIndex node) const
{
    const double more = graph().degree(node) - m_usualTies;
    return std::clamp(more / std::max(1, m_manyTies - m_usualTies), 0.0, 1.0);
}

std::optional<int> WeavingFacts::daysSinceJoined(NodeIndex node) const
{
    const CivilDate joined = member(node).joined;
    if (!joined || !today() || joined > today())
        return std::nullopt;
    return today().epochDays() - joined.epochDays();
}

bool WeavingFacts::isNewcomer(NodeIndex node) const
{
    const auto days = daysSinceJoined(node);
    return days && *days <= limits().newcomerDays;
}

double WeavingFacts::effortToReach(NodeIndex node) const
{
    constexpr std::int32_t kFar = 4;
    if (m_stepsFromMe.empty())
        return 1.0;
    const std::int32_t steps = m_stepsFromMe[at(node)];
    const std::int32_t beyond =
        steps == kUnreachable ? kFar - 1 : std::clamp(steps - 1, 0, kFar - 1);
    return 1.0 + 0.15 * beyond;
}

bool WeavingFacts::lackCommonLanguage(NodeIndex a, NodeIndex b) const
{
    const QStringList& first = m_languages[at(a)];
    const QStringList& second = m_languages[at(b)];
    if (first.isEmpty() || second.isEmpty())
        return false;
    return std::ranges::none_of(
        first, [&](const QString& language) { return second.contains(language); });
}

std::optional<Restraint> WeavingFacts::againstMeeting(NodeIndex a, NodeIndex b) const
{
    const TieFacts* const tie = m_ties.between(a, b);
    if (tie && tie->hasEnded)
        return Restraint::Ended;
    if (tie && tie->someSideWantsLess())
        return Restraint::WantsLess;
    if (tie && m_decisions.isStrained(tie->id))
        return Restraint::Strained;
    if (observes(a) || observes(b))
        return Restraint::Observes;
    if (m_circles.areTogether(a, b))
        return Restraint::SameCircle;
    if (lackCommonLanguage(a, b))
        return Restraint::NoCommonLanguage;
    return std::nullopt;
}

std::optional<Restraint> WeavingFacts::againstTending(const TieFacts& tie) const
{
    if (tie.someSideWantsLess())
        return Restraint::WantsLess;
    if (m_decisions.isStrained(tie.id))
        return Restraint::Strained;
    if (observes(tie.first) || observes(tie.second))
        return Restraint::Observes;
    return std::nullopt;
}

} // namespace cw::advice
