// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/PhaseDiagnosis.h"

#include <QString>

namespace cw {

/// "core and periphery"
QString phaseName(health::Phase phase);
/// What the diagnosis must not be taken for.
QString phaseCaution(health::Phase phase);
/// What weavers do in that phase, by Krebs and Holley; empty for a mixed one.
QString phaseMove(health::Phase phase);
/// What was looked at, with its number and what it is held against.
/// @param hub  the name of the one whose loss matters most.
QString evidenceText(const health::PhaseEvidence& evidence, const QString& hub);

} // namespace cw
