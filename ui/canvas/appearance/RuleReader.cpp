// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/RuleReader.h"

#include "ui/canvas/appearance/MemberLook.h"
#include "ui/support/AttributeText.h"
#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

constexpr int kMostDecimals = 2; ///< three figures say enough

/// Attributes that a row has by itself, or that MapModel looks at again whenever they change.
constexpr std::array kOfMemberRows{"name",  "kind",      "type",  "sector",     "place",
                                   "level", "languages", "tag",   "engagement", "joined",
                                   "left",  "archived",  "pinned"};
constexpr std::array kOfRelationshipRows{"agreement", "ended"};

template <class Keys>
bool isAmong(const Keys& keys, const QString& key)
{
    return std::ranges::any_of(keys, [&](const char* each) { return key == QLatin1String(each); });
}

} // namespace

query::AttributeOwner attributeOwner(RuleOwner owner)
{
    return owner == RuleOwner::Members ? query::AttributeOwner::Member
                                       : query::AttributeOwner::Relationship;
}

RuleReader::RuleReader(
    const Network& network, const AppearanceRule& rule, const query::AttributeContext& context)
{
    const auto found = query::attribute(network, attributeOwner(rule.owner), rule.attribute);
    if (!found)
        return;
    m_attribute = *found;
    m_reader.emplace(network, *found, context);
}

QString RuleReader::label() const
{
    return attributeText(m_attribute);
}

bool RuleReader::looksBeyondRow() const
{
    if (!m_reader || m_attribute.isCustom() || m_attribute.isMeasure)
        return false;
    return m_attribute.owner == query::AttributeOwner::Member
               ? !isAmong(kOfMemberRows, m_attribute.key)
               : !isAmong(kOfRelationshipRows, m_attribute.key);
}

QString RuleReader::words(const QString& text) const
{
    // "Holds parts together" says more beside a mark than "yes".
    return isFlag() && text == query::kYes ? label()
                                           : shownText(attributeValueText(m_attribute, text));
}

QString RuleReader::words(double number) const
{
    if (isDate())
        return formats::date(
            CivilDate::fromEpochDays(static_cast<std::int32_t>(std::lround(number))));
    const double size = std::abs(number);
    return formats::number(number, size >= 100 ? 0 : size >= 10 ? 1 : kMostDecimals);
}

query::MeasureNeeds measuresNeeded(const Network& network, const AppearanceRules& rules)
{
    query::MeasureNeeds needs;
    for (const AppearanceRule& rule : rules.rules) {
        const bool isCounted = rule.channel == RuleChannel::Size &&
                               (MemberLook::isByTies(rule) || MemberLook::isByDepths(rule));
        if (!rule.foreign.isEmpty() || isCounted)
            continue;
        const auto found = query::attribute(network, attributeOwner(rule.owner), rule.attribute);
        if (found)
            needs = needs | query::needsOf(*found);
    }
    return needs;
}

AppearanceRules publicRules(const Network& network, AppearanceRules rules)
{
    rules.rules.removeIf([&](const AppearanceRule& rule) {
        const auto found = query::attribute(network, attributeOwner(rule.owner), rule.attribute);
        return found && (found->isPrivate || found->key == QLatin1String("sides_disagree"));
    });
    return rules;
}

} // namespace cw
