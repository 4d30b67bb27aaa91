// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "ui/canvas/appearance/AppearanceRules.h"

namespace cw {

/// An attribute that a rule can follow.
struct RuleChoice
{
    QString attribute;
    QString label;
    QString help; ///< what a measure means; empty for what explains itself

    bool operator==(const RuleChoice&) const = default;
};

/// What rules of that channel can follow now, in the order in which people look for it. O(rows).
QList<RuleChoice> ruleChoices(const Network& network, RuleOwner owner, RuleChannel channel);

/// The label of an attribute, of use now or not; its key where this document has none of it.
QString attributeLabel(const Network& network, RuleOwner owner, const QString& attribute);

/// "Blue".
QString paletteText(PaletteColor color);

/// What the rule follows, or its one colour.
QString followedText(const Network& network, const AppearanceRule& rule);

/// Whether the rule's scale has ends that can be named: it follows a number or a date, and is
/// painted by how large that is.
bool hasEnds(const Network& network, const AppearanceRule& rule);

/// Whether the attribute's numbers are dates.
bool isOfDates(const Network& network, RuleOwner owner, const QString& attribute);

/// A rule as it is meant when just the attribute was chosen: numbers and dates colour by a
/// sequential scale, depth from 0 to 5, all else by categories.
AppearanceRule
usualRule(const Network& network, RuleOwner owner, RuleChannel channel, const QString& attribute);

/// The scales that suit the attribute as a colour.
QList<RuleScale> scalesOf(const Network& network, RuleOwner owner, const QString& attribute);

} // namespace cw
