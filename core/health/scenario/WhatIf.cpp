// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/WhatIf.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace cw::health {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// Some who hang together on one side and apart from others of theirs on the other.
struct Part
{
    std::vector<MemberId> members;    ///< ascending
    std::vector<MemberId> neighbours; ///< outside of the part; ascending
};

/// Finds the parts into which the components of one side fall on the other.
class Parting
{
public:
    Parting(const HealthMeasures& whole, const HealthMeasures& parted)
        : m_whole(whole), m_parted(parted)
    {}

    /// Of each component that falls apart, all parts but the largest; largest first.
    std::vector<Part> find() const
    {
        std::vector<Part> parts;
        for (const std::vector<NodeIndex>& component : m_whole.components->members)
            addPartsOf(component, parts);
        std::ranges::sort(parts, [](const Part& a, const Part& b) {
            return a.members.size() != b.members.size() ? a.members.size() > b.members.size()
                                                        : a.members < b.members;
        });
        return parts;
    }

private:
    /// Of a node of the whole: its component on the other side; none where it is not there.
    std::optional<NodeIndex> componentOf(NodeIndex node) const
    {
        const auto there = m_parted.network.nodeOf(m_whole.network.memberAt(node));
        return there ? std::optional(m_parted.components->of[at(*there)]) : std::nullopt;
    }

    void addPartsOf(const std::vector<NodeIndex>& component, std::vector<Part>& found) const
    {
        std::map<NodeIndex, std::vector<NodeIndex>> parts;
        for (const NodeIndex node : component) {
            if (const auto there = componentOf(node))
                parts[*there].push_back(node);
        }
        if (parts.size() < 2)
            return;
        const auto size = [](const auto& part) { return part.second.size(); };
        const auto largest = std::ranges::max_element(parts, {}, size);
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (part != largest)
                found.push_back(partOf(part->first, part->second));
        }
    }

    Part partOf(NodeIndex component, const std::vector<NodeIndex>& nodes) const
    {
        Part part;
        std::set<MemberId> outside;
        for (const NodeIndex node : nodes) {
            part.members.push_back(m_whole.network.memberAt(node));
            for (const NodeIndex other : m_whole.graph().neighbours(node)) {
                if (componentOf(other) != component)
                    outside.insert(m_whole.network.memberAt(other));
            }
        }
        part.neighbours.assign(outside.begin(), outside.end());
        return part;
    }

    const HealthMeasures& m_whole;
    const HealthMeasures& m_parted;
};

/// @param Piece  CutOffPiece or JoinedPiece.
template <class Piece>
std::vector<Piece> piecesOf(std::vector<Part> parts)
{
    std::vector<Piece> pieces;
    for (Part& part : parts)
        pieces.push_back({std::move(part.members), std::move(part.neighbours)});
    return pieces;
}

} // namespace

HealthPasses whatIfPasses()
{
    HealthPasses passes;
    for (const HealthPass pass :
         {HealthPass::Degrees, HealthPass::Components, HealthPass::Clustering,
          HealthPass::Distances, HealthPass::CutPoints, HealthPass::Robustness,
          HealthPass::Clusters})
        passes.add(pass);
    return passes;
}

Result<WhatIf> measureWhatIf(
    const Network& now, const Network& then, const HealthQuery& query, std::size_t repairs,
    TaskContext& task)
{
    HealthQuery asked = query;
    asked.passes.add(HealthPass::Components);
    auto before = measureHealth(now, asked, task);
    if (!before.ok())
        return before.error();
    auto after = measureHealth(then, asked, task);
    if (!after.ok())
        return after.error();
    WhatIf found{*std::move(before), *std::move(after), {}, {}, {}};
    found.cutOff = piecesOf<CutOffPiece>(Parting(found.now, found.then).find());
    found.joined = piecesOf<JoinedPiece>(Parting(found.then, found.now).find());
    auto mended = findRepairs(now, found.now.network, found.then.network, repairs, task);
    if (!mended.ok())
        return mended.error();
    found.repairs = *std::move(mended);
    return found;
}

std::vector<SideBySide> sideBySide(const HealthMeasures& now, const HealthMeasures& then)
{
    std::vector<SideBySide> rows;
    for (const NetworkMeasure& measure : networkMeasures()) {
        if (now.passes.has(measure.pass) && then.passes.has(measure.pass))
            rows.push_back({measure.key, measure.kind, measure.read(now), measure.read(then)});
    }
    return rows;
}

} // namespace cw::health
