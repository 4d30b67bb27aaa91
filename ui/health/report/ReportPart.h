// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/report/ReportContents.h"

namespace cw {

class NameGuard;

/// What one panel says in the report.
/// @param guard  none: members may be named.
ReportPart
panelPart(const health::Finding& finding, const Network& network, const NameGuard* guard);

/// The phase; it has been found.
ReportPart phasePart(const ReportInput& input, const NameGuard* guard);

} // namespace cw
