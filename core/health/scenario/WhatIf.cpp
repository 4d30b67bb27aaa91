// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/WhatIf.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::health {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// Finds what falls apart.
class CutOffs
{
public:
    CutOffs(const HealthMeasures& now, const HealthMeasures& then) : m_now(now), m_then(then) {}

    std::vector<CutOffPiece> find() const
    {
        std::vector<CutOffPiece> pieces;
        for (const std::vector<NodeIndex>& component : m_now.components->members)
            addPartsOf(component, pieces);
        std::ranges::sort(pieces, [](const CutOffPiece& a, const CutOffPiece& b) {
            return a.members.size() != b.members.size() ? a.members.size() > b.members.size()
                                                        : a.members < b.members;
        });
        return pieces;
    }

private:
    /// Of a node of now: the component that it would be in; none where it would be gone.
    std::optional<NodeIndex> componentThen(NodeIndex node) const
    {
        const auto then = m_then.network.nodeOf(m_now.network.memberAt(node));
        return then ? std::optional(m_then.components->of[at(*then)]) : std::nullopt;
    }

    void addPartsOf(const std::vector<NodeIndex>& component, std::vector<CutOffPiece>& pieces) const
    {
        std::map<NodeIndex, std::vector<NodeIndex>> parts;
        for (const NodeIndex node : component) {
            if (const auto then = componentThen(node))
                parts[*then].push_back(node);
        }
        if (parts.size() < 2)
            return;
        const auto size = [](const auto& part) { return part.second.size(); };
        const auto largest = std::ranges::max_element(parts, {}, size);
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (part != largest)
                pieces.push_back(pieceOf(part->first, part->second));
        }
    }

    CutOffPiece pieceOf(NodeIndex component, const std::vector<NodeIndex>& nodes) const
    {
        CutOffPiece piece;
        std::set<MemberId> heldBy;
        for (const NodeIndex node : nodes) {
            piece.members.push_back(m_now.network.memberAt(node));
            for (const NodeIndex other : m_now.graph().neighbours(node)) {
                if (componentThen(other) != component)
                    heldBy.insert(m_now.network.memberAt(other));
            }
        }
        piece.heldBy.assign(heldBy.begin(), heldBy.end());
        return piece;
    }

    const HealthMeasures& m_now;
    const HealthMeasures& m_then;
};

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
    WhatIf found{*std::move(before), *std::move(after), {}, {}};
    found.cutOff = CutOffs(found.now, found.then).find();
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
