// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/report/ReportContents.h"

namespace cw {

class NameGuard;

/// The finding of the panel Pulse with the words that name somebody left out: people write the
/// questions and the names of rounds.
health::Finding guardedPulse(health::Finding finding, const NameGuard& guard);

/// Adds what each question got, and what became of it from round to round.
/// @param finding  of the panel Pulse. @param guard  none: members may be named.
void addPulse(
    ReportPart& part, const health::Finding& finding, const Network& network,
    const NameGuard* guard);

} // namespace cw
