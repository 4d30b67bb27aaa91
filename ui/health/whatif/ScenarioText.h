// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/Repairs.h"
#include "core/health/scenario/Steps.h"
#include "core/health/scenario/WhatIf.h"
#include "ui/health/whatif/ScenarioModel.h"
#include "ui/support/MapScenario.h"

#include <QString>
#include <QStringList>

#include <span>

/// What a scenario and its answer say in words.
namespace cw {

/// "Ana Ruiz leaves". @param network  as it is now.
QString stepText(const health::Step& step, const Network& network);
/// Those of the steps that count, as the map shows them.
MapScenario mapScenario(
    std::span<const health::Step> steps, const health::ComposedSteps& composed,
    const Network& network);
/// Why a step changes nothing; empty where it does.
QString effectText(health::StepEffect effect);

/// What would become of the network: who is cut off, who is joined, and what changes most.
QStringList answerTexts(const ScenarioAnswer& answer);
/// "Chi Okoro and Dee Vidal, who hang on Ana Ruiz".
QString cutOffText(const health::CutOffPiece& piece, const Network& now);
/// "Eli Moss, through the Library". @param then  the network as it would be.
QString joinedText(const health::JoinedPiece& piece, const Network& then);
/// "Ana Ruiz with Bo Lind; both know Chi Okoro".
QString repairText(const health::Repair& repair, const Network& now, const Network& then);

/// One number on both sides and by how much it differs.
struct ComparedNumber
{
    QString name;
    QString term; ///< what it is called among those who study networks; or empty
    QString now;
    QString then;
    QString difference; ///< "+2", "−4 points", "the same"; empty where it is not defined
};

std::vector<ComparedNumber> comparedNumbers(const health::WhatIf& found);

} // namespace cw
