// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QString>
#include <QUrl>

/// The texts of an introduction, drafted from what the profiles say openly.
namespace cw {

/// "Ana Ruiz and Bo Lind".
QString pairText(const Network& network, const Introduction& introduction);
/// How far each of the two is: "Ana Ruiz was asked 3 days ago. Bo Lind said yes."
QString
introductionStateText(const Network& network, const Introduction& introduction, CivilDate today);
QString introductionStageText(IntroductionStage stage);
QString introductionOutcomeText(IntroductionOutcome outcome);
QString exchangeKindText(ExchangeKind kind);

/// Fills what is empty of the strengths and of what both would have of it.
void fillFromProfiles(Introduction& introduction, const Network& network, CivilDate today);

/// To both, from their strengths and what both would have of it, as the introduction says them.
QString introductionMessage(const Network& network, const Introduction& introduction);
/// To one of the two: whether they would like to meet the other.
QString askingMessage(const Network& network, const Introduction& introduction, MemberId asked);

/// A message in the mail program of whoever opens it. @param to  members; those without an address
/// are left out.
QUrl mailTo(
    const Network& network, const std::vector<MemberId>& to, const QString& subject,
    const QString& body);

} // namespace cw
