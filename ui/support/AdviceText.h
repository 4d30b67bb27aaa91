// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/Advice.h"
#include "core/advice/AdviceQuery.h"
#include "core/network/Network.h"

#include <QString>
#include <QStringList>

namespace cw {

/// "close a triangle".
QString adviceKindText(AdviceKind kind);

/// What is known of such advice in general, with its source.
QString adviceEvidenceText(AdviceKind kind);

/// Setting such advice aside for good, by what it then keeps quiet about: "Never introduce these
/// two".
QString adviceNeverText(AdviceKind kind);

/// What to do, as a suggestion: "Introduce Ines Vidal and Oak Trust".
QString adviceTitle(const advice::Advice& advice, const Network& network);

/// Why, as a sentence: "Both know Dana and Eli." The members it names are in the network.
///
/// @param reason  of the advice.
QString adviceReasonText(
    const advice::Reason& reason, const advice::Advice& advice, const Network& network,
    CivilDate today);

/// "Ana, Bo and Cy".
QString listedText(QStringList words);

/// What a team is for: the project's title, or the words of the need or of what was seen. Empty
/// where it is gone.
QString teamPurposeText(const advice::Advice& advice, const Network& network);

/// "common contacts".
QString scorePartText(advice::ScorePart part);

/// "Steps between the two: 4, then 1".
QString adviceEffectText(const advice::Effect& effect, advice::EffectBasis basis);

/// Why something is not among the advice: "wish no more than to observe".
QString restraintText(advice::Restraint restraint);

} // namespace cw
