// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"
#include "core/health/panels/Finding.h"

#include <optional>
#include <vector>

namespace cw::health {

/// What panels are made from. Passes of `found` that have not run leave out what rests on them.
struct PanelInput
{
    const Network& network;
    const HealthMeasures& found;
    const query::GraphQuery& of; ///< what `found` was asked with
    CivilDate today;
    PulseRule pulse = {};

    /// The day that it is about.
    CivilDate day() const { return found.asOf ? found.asOf : today; }
};

/// What panels rest on: what is quick at 2,000 members, what compares with chance, and both.
HealthPasses quickPanelPasses();
HealthPasses slowPanelPasses();
HealthPasses panelPasses();

/// All panels that have records to speak of, in the order in which they are read. O(rows) and the
/// loss of each member; no pass is run. Thread: any, of a snapshot.
std::vector<Finding> findPanels(const PanelInput& input);

/// One each; none where the records do not exist.
std::optional<Finding> connectivityPanel(const PanelInput& input);
std::optional<Finding> collaborationPanel(const PanelInput& input);
std::optional<Finding> trustPanel(const PanelInput& input);
std::optional<Finding> reciprocityPanel(const PanelInput& input);
std::optional<Finding> activityPanel(const PanelInput& input);
std::vector<Finding> bridgingPanels(const PanelInput& input);
std::optional<Finding> powerPanel(const PanelInput& input);
std::optional<Finding> resiliencePanel(const PanelInput& input);
std::optional<Finding> reachPanel(const PanelInput& input);
std::optional<Finding> circlesPanel(const PanelInput& input);
std::optional<Finding> emergencePanel(const PanelInput& input);
std::optional<Finding> changePanel(const PanelInput& input);
std::optional<Finding> growthPanel(const PanelInput& input);
std::optional<Finding> pulsePanel(const PanelInput& input);
std::optional<Finding> coveragePanel(const PanelInput& input);

} // namespace cw::health
