// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/Panels.h"

#include <array>

namespace cw::health {

namespace {

using enum HealthPass;

constexpr std::array kQuick{Degrees,   Components,  Reciprocity, Clustering, CutPoints,
                            Distances, Betweenness, Fields,      Robustness, Clusters};
constexpr std::array kSlow{Fields, CorePeriphery, Chance, Phase};

template <std::size_t size>
void addAll(HealthPasses& passes, const std::array<HealthPass, size>& some)
{
    for (const HealthPass pass : some)
        passes.add(pass);
}

} // namespace

HealthPasses quickPanelPasses()
{
    HealthPasses passes;
    addAll(passes, kQuick);
    return passes;
}

HealthPasses slowPanelPasses()
{
    HealthPasses passes;
    addAll(passes, kSlow);
    return passes;
}

HealthPasses panelPasses()
{
    HealthPasses passes = quickPanelPasses();
    addAll(passes, kSlow);
    return passes;
}

std::vector<Finding> findPanels(const PanelInput& input)
{
    std::vector<Finding> findings;
    if (input.found.graph().nodeCount() == 0)
        return findings;
    const auto add = [&](std::optional<Finding> finding) {
        if (finding)
            findings.push_back(std::move(*finding));
    };
    add(connectivityPanel(input));
    add(resiliencePanel(input));
    add(powerPanel(input));
    add(reachPanel(input));
    add(collaborationPanel(input));
    add(trustPanel(input));
    add(reciprocityPanel(input));
    add(activityPanel(input));
    add(pulsePanel(input));
    for (Finding& each : bridgingPanels(input))
        findings.push_back(std::move(each));
    add(circlesPanel(input));
    add(emergencePanel(input));
    add(changePanel(input));
    add(growthPanel(input));
    add(coveragePanel(input));
    return findings;
}

} // namespace cw::health
