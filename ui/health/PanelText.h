// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthNotes.h"
#include "core/health/panels/Finding.h"
#include "core/network/Network.h"

#include <QString>
#include <QStringList>

/// What a finding says in words; of no widget, so that screen and report say the same.
namespace cw {

/// "Who holds it together"; of Bridging with the name of its field.
QString panelTitle(const health::Finding& finding, const Network& network);
/// What the figure counts, as it goes on behind it: "of the members hang together".
QString figureMeaning(const health::Finding& finding);
/// "61 %", "12", "2.9"; a dash where it is not defined.
QString numberText(const health::NamedNumber& number);
/// "Ties of a member, on average".
QString quantityName(health::Quantity quantity);
/// What it is called among those who study networks ("mean degree"); empty where nothing else.
QString quantityTerm(health::Quantity quantity);
/// Why there is no number: "there is no tie".
QString notDefinedText(health::NotDefined why);

/// One plain sentence made from this network, naming its people.
QString panelSentence(const health::Finding& finding, const Network& network);
/// The same where nobody may be named; groups of a field are, so hand in those that may be.
QString panelSentenceUnnamed(const health::Finding& finding, const Network& network);
/// What chance alone would give; empty where there is nothing to compare with.
QString chanceText(const health::Finding& finding);
/// "Based on 61 % of the members": of what it can speak at all.
QStringList basisTexts(const health::Finding& finding);

/// What the number means, in one sentence, and what it does not.
QString panelMeaning(health::Panel panel);
QString panelCaution(health::Panel panel);

/// What whoever reads the numbers should know; empty where a panel says it.
QString healthNoteText(const health::HealthNote& note);

/// Heading of the people behind, and what is said of each: "9 ties".
QString behindTitle(health::BehindKind kind);
QString behindText(health::BehindKind kind, double value);

/// "Ana Ruiz, Bo Lind and 7 others". @param named  how many are named at most.
QString
namesText(const Network& network, const std::vector<MemberId>& members, std::size_t named = 3);

} // namespace cw
