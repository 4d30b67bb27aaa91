// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/Panels.h"

namespace cw::health {

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
