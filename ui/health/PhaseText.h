// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/PhaseDiagnosis.h"

#include <QString>

namespace cw {

/// "Core and periphery": where a sentence begins.
QString capitalized(QString text);
/// "core and periphery"
QString phaseName(health::Phase phase);
/// "Hub and spoke, held together by Ana Ruiz": as a heading.
/// @param hub  as below.
QString phaseHeadline(const health::PhaseDiagnosis& diagnosis, const QString& hub);
/// Which other shape comes near.
QString runnerUpText(const health::PhaseDiagnosis& diagnosis);
/// How many members are hubs by chance's measure.
QString hubsText(NodeIndex hubs);
/// Whose shapes these are, and how they are told apart.
QString phaseSourceText();
/// What the diagnosis must not be taken for.
QString phaseCaution(health::Phase phase);
/// What weavers do in that phase, by Krebs and Holley; empty for a mixed one.
QString phaseMove(health::Phase phase);
/// What was looked at, with its number and what it is held against.
/// @param hub  the name of the one whose loss matters most.
QString evidenceText(const health::PhaseEvidence& evidence, const QString& hub);

} // namespace cw
