// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include <algorithm>
#include <numeric>

namespace cw::health {

namespace {

/// Groups that have a row of their own; the others share the last.
constexpr std::size_t kRows = 10;
/// A group of fewer is not missed.
constexpr std::int64_t kLargeEnough = 3;
constexpr NodeIndex kNobody = -1;

/// The ties between two groups.
struct Between
{
    std::int64_t ties = 0;
    NodeIndex one = kNobody; ///< who has a part in all of them so far, as the next
    NodeIndex other = kNobody;

    void include(GraphEdge edge)
    {
        const auto isIn = [&](NodeIndex node) { return node == edge.first || node == edge.second; };
        if (ties++ == 0) {
            one = edge.first;
            other = edge.second;
            return;
        }
        if (!isIn(one))
            one = kNobody;
        if (!isIn(other))
            other = kNobody;
    }

    NodeIndex only() const { return one != kNobody ? one : other; }
};

/// One field's groups, the largest in rows of their own.
class Groups
{
public:
    Groups(const query::NetworkGraph& network, const FieldMixing& field)
        : m_network(network), m_field(field)
    {
        chooseRows();
        m_between.resize(m_matrix.sizes.size() * m_matrix.sizes.size());
        m_crossing.assign(at(network.graph.nodeCount()), 0.0);
        const std::vector<GraphEdge> edges = network.graph.edges();
        for (std::size_t i = 0; i < edges.size(); ++i)
            include(edges[i], static_cast<std::int32_t>(i));
    }

    const GroupMatrix& matrix() const { return m_matrix; }
    const std::vector<double>& crossing() const { return m_crossing; }
    const std::vector<std::int32_t>& crossingEdges() const { return m_crossingEdges; }
    std::optional<Reason> onePersonBridge() const;
    std::optional<Reason> missingTie() const;

private:
    void chooseRows();
    void include(GraphEdge edge, std::int32_t number);
    NodeIndex mostTied(std::size_t row) const;
    /// Calls fn(row, column, between) for two different groups with rows of their own.
    template <class Fn>
    void forPairs(Fn&& fn) const
    {
        for (std::size_t row = 0; row < m_own; ++row) {
            for (std::size_t column = row + 1; column < m_own; ++column) {
                if (std::min(m_matrix.sizes[row], m_matrix.sizes[column]) >= kLargeEnough)
                    fn(row, column, m_between[row * m_matrix.sizes.size() + column]);
            }
        }
    }

    const query::NetworkGraph& m_network;
    const FieldMixing& m_field;
    std::vector<std::size_t> m_rowOf; ///< of each group
    std::size_t m_own = 0;            ///< rows that are one group
    GroupMatrix m_matrix;
    std::vector<Between> m_between;
    std::vector<double> m_crossing; ///< ties into other groups, of each node
    std::vector<std::int32_t> m_crossingEdges;
};

void Groups::chooseRows()
{
    const auto& sizes = m_field.mixing.sizes;
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return sizes[i]; });
    m_rowOf.resize(sizes.size());
    m_own = std::min(order.size(), kRows);
    const std::size_t rows = order.size() > kRows ? kRows + 1 : m_own;
    m_matrix.sizes.assign(rows, 0);
    m_matrix.ties.assign(rows * rows, 0);
    for (std::size_t place = 0; place < order.size(); ++place) {
        const std::size_t row = std::min(place, rows - 1);
        m_rowOf[order[place]] = row;
        m_matrix.sizes[row] += sizes[order[place]];
        if (place < m_own)
            m_matrix.values.append(m_field.groups.values[static_cast<qsizetype>(order[place])]);
    }
    if (rows > m_own)
        m_matrix.values.append(QString());
}

void Groups::include(GraphEdge edge, std::int32_t number)
{
    const NodeIndex first = m_field.groups.groupOf[at(edge.first)];
    const NodeIndex second = m_field.groups.groupOf[at(edge.second)];
    if (first == kNoGroup || second == kNoGroup)
        return;
    if (first != second) {
        m_crossingEdges.push_back(number);
        ++m_crossing[at(edge.first)];
        ++m_crossing[at(edge.second)];
    }
    const std::size_t row = m_rowOf[at(first)];
    const std::size_t column = m_rowOf[at(second)];
    const std::size_t rows = m_matrix.sizes.size();
    ++m_matrix.ties[row * rows + column];
    m_between[row * rows + column].include(edge);
    if (row != column) {
        ++m_matrix.ties[column * rows + row];
        m_between[column * rows + row].include(edge);
    }
}

NodeIndex Groups::mostTied(std::size_t row) const
{
    NodeIndex best = kNobody;
    const CompactGraph& graph = m_network.graph;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const NodeIndex group = m_field.groups.groupOf[at(node)];
        if (group != kNoGroup && m_rowOf[at(group)] == row &&
            (best == kNobody || graph.degree(node) > graph.degree(best)))
            best = node;
    }
    return best;
}

/// Of the groups whose ties all go by one member those with most ties between them.
std::optional<Reason> Groups::onePersonBridge() const
{
    std::optional<Reason> reason;
    std::int64_t most = 1;
    forPairs([&](std::size_t row, std::size_t column, const Between& between) {
        if (between.ties <= most || between.only() == kNobody)
            return;
        most = between.ties;
        reason = Reason{
            ReasonKind::BridgedByOne,
            {static_cast<double>(between.ties)},
            {m_network.memberAt(between.only())},
            {m_matrix.values[static_cast<qsizetype>(row)],
             m_matrix.values[static_cast<qsizetype>(column)]}};
    });
    return reason;
}

/// The largest two groups that no tie joins, and who has most ties in each.
std::optional<Reason> Groups::missingTie() const
{
    std::optional<Reason> reason;
    std::int64_t most = 0;
    forPairs([&](std::size_t row, std::size_t column, const Between& between) {
        const std::int64_t pairs = m_matrix.sizes[row] * m_matrix.sizes[column];
        if (between.ties > 0 || pairs <= most)
            return;
        most = pairs;
        reason = Reason{
            ReasonKind::NoTieAcross,
            {static_cast<double>(m_matrix.sizes[row]), static_cast<double>(m_matrix.sizes[column])},
            {m_network.memberAt(mostTied(row)), m_network.memberAt(mostTied(column))},
            {m_matrix.values[static_cast<qsizetype>(row)],
             m_matrix.values[static_cast<qsizetype>(column)]}};
    });
    return reason;
}

Reason reasonOf(const Groups& groups, const std::vector<PersonBehind>& people)
{
    if (people.empty())
        return {ReasonKind::NothingCrosses, {}, {}, {}};
    if (auto reason = groups.onePersonBridge())
        return *reason;
    if (auto reason = groups.missingTie())
        return *reason;
    return {ReasonKind::CrossMost, {people.front().value}, firstOf(people, 1), {}};
}

ByChance byChance(const FieldMixing& field)
{
    ByChance chance;
    chance.isAwaited = field.test.permutations == 0;
    chance.draws = field.test.permutations;
    if (const auto expected = field.mixing.expectedIndex())
        chance.expected = (*expected + 1.0) / 2.0; // of the index, as a share that crosses
    if (!chance.isAwaited)
        chance.chance = field.test.chance();
    return chance;
}

/// 1 less the chance that two members drawn with return are of one group. Source: Blau,
/// "Inequality and heterogeneity", 1977.
Measured diversity(const GroupMixing& mixing)
{
    const auto all = static_cast<double>(mixing.nodes());
    double same = 0.0;
    for (const std::int64_t size : mixing.sizes) {
        const double part = all > 0.0 ? static_cast<double>(size) / all : 0.0;
        same += part * part;
    }
    return Measured::of(
        all > 0.0 ? std::optional(1.0 - same) : std::nullopt, NotDefined::TooFewMembers);
}

Finding panelOf(const PanelInput& input, const FieldMixing& field)
{
    const query::NetworkGraph& network = input.found.network;
    const GroupMixing& mixing = field.mixing;
    const Groups groups(network, field);
    Finding finding;
    finding.panel = Panel::Bridging;
    finding.field = field.groups.key;
    finding.figure = share(
        Quantity::CrossingShare, shareOf(
                                     static_cast<double>(mixing.external),
                                     static_cast<double>(mixing.ties()), NotDefined::NoTies));
    finding.chance = byChance(field);
    finding.beside = {
        real(Quantity::CrossingIndex, Measured::of(mixing.index(), NotDefined::NoTies)),
        real(
            Quantity::CrossingIndexRescaled,
            Measured::of(mixing.rescaledIndex(), NotDefined::AllAlike)),
        real(Quantity::Assortativity, Measured::of(mixing.assortativity(), NotDefined::AllAlike)),
        count(Quantity::FieldGroupCount, mixing.groupsInUse()),
        real(Quantity::Diversity, diversity(mixing))};
    finding.bases = {
        {BasisKind::FieldKnown, static_cast<std::size_t>(mixing.nodes()), network.members.size()}};
    finding.behind = BehindKind::CrossingTies;
    finding.people = peopleBy(network, groups.crossing());
    finding.ties = relationshipsOf(network, groups.crossingEdges());
    finding.matrix = groups.matrix();
    finding.reason = reasonOf(groups, finding.people);
    return finding;
}

} // namespace

std::vector<Finding> bridgingPanels(const PanelInput& input)
{
    const std::vector<FieldMixing>& fields = input.found.fields;
    std::vector<Finding> findings;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        // Groups are numbered as they come up, so the same parting has the same numbers.
        const bool isSaid = std::any_of(fields.begin(), field, [&](const FieldMixing& earlier) {
            return earlier.groups.groupOf == field->groups.groupOf;
        });
        if (field->mixing.ties() > 0 && !isSaid)
            findings.push_back(panelOf(input, *field));
    }
    return findings;
}

} // namespace cw::health
