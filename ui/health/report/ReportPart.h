// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/report/ReportContents.h"

#include <optional>

namespace cw {

class NameGuard;

/// What one panel says in the report.
/// @param guard  none: members may be named.
ReportPart
panelPart(const health::Finding& finding, const ReportInput& input, const NameGuard* guard);

/// The phase, which has been found, and what the guardians say of it on the day.
ReportPart phasePart(const ReportInput& input, CivilDate today, const NameGuard* guard);

/// What became of the network since the last snapshot; none: nothing was kept before the day.
std::optional<ReportPart> sincePart(const ReportInput& input, CivilDate day);

} // namespace cw
