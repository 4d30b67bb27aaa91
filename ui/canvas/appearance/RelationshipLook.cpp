// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/RelationshipLook.h"

#include "ui/canvas/ChangeRows.h"
#include "ui/canvas/RelationshipLine.h"
#include "ui/canvas/appearance/RuleColors.h"

#include <QHash>

#include <algorithm>

namespace cw {

namespace {

constexpr float kNarrowest = 0.75F; ///< pixels at reading distance
constexpr float kWidest = 4;
constexpr float kSame = 1;

bool isByDepth(const PaintedRule& rule)
{
    return rule.rule.attribute == QLatin1String("depth");
}

using IsShown = std::function<bool(const Relationship&)>;

void measure(PaintedRule& rule, const Network& network, const IsShown& isShown)
{
    for (const Relationship& relationship : network.all<Relationship>()) {
        const auto number = isShown(relationship) ? rule.reader.number(relationship) : std::nullopt;
        if (number)
            rule.scale.include(*number);
    }
}

void learn(PaintedRule& rule, const Network& network, const IsShown& isShown)
{
    QHash<QString, int> counts;
    for (const Relationship& relationship : network.all<Relationship>()) {
        const QString text = isShown(relationship) ? rule.reader.text(relationship) : QString();
        if (!text.isEmpty())
            ++counts[text];
    }
    QList<QPair<QString, int>> counted;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        counted.append({each.key(), each.value()});
    rule.values.learn(counted);
}

} // namespace

scene::LineDash dashOfValue(int index)
{
    return index == 0   ? scene::LineDash::Dashed
           : index == 1 ? scene::LineDash::Dotted
                        : scene::LineDash::Solid;
}

float widthOfShare(double share)
{
    return kNarrowest + (kWidest - kNarrowest) * static_cast<float>(share);
}

void RelationshipLook::begin(
    const AppearanceRules& rules, const query::AttributeContext& context, const IsShown& isShown)
{
    const auto take = [&](RuleChannel channel, const std::vector<PaintedRule>& before) {
        return paintedRules(m_network, rules, RuleOwner::Relationships, channel, context, before);
    };
    m_colors = take(RuleChannel::Color, m_colors);
    m_widths = take(RuleChannel::Width, {});
    m_dashes = take(RuleChannel::Dash, m_dashes);
    for (PaintedRule& rule : m_colors)
        (rule.isByNumber() ? measure : learn)(rule, m_network, isShown);
    for (PaintedRule& rule : m_dashes)
        learn(rule, m_network, isShown);
    for (PaintedRule& rule : m_widths) {
        if (!isByDepth(rule))
            measure(rule, m_network, isShown);
    }
}

void RelationshipLook::dress(scene::SceneEdge& line, const Relationship& relationship) const
{
    line.color = colorOf(relationship).value_or(scene::kThemeColor);
    setWidth(line, relationship);
    for (const PaintedRule& rule : m_dashes) {
        if (const QString text = rule.reader.text(relationship); !text.isEmpty()) {
            line.dash = dashOfValue(rule.values.indexOf(text));
            return;
        }
    }
}

std::optional<scene::Rgb> RelationshipLook::colorOf(const Relationship& relationship) const
{
    for (const PaintedRule& rule : m_colors) {
        if (rule.isFixed())
            return paletteColor(*rule.rule.fixed);
        if (!rule.isByNumber()) {
            const QString text = rule.reader.text(relationship);
            if (!text.isEmpty())
                return rule.values.colorOf(text);
            continue;
        }
        const auto number = rule.reader.number(relationship);
        if (number && !rule.scale.isEmpty())
            return rampColor(rule.rule.scale, rule.scale.share(*number), rule.ground);
    }
    return std::nullopt;
}

void RelationshipLook::setWidth(scene::SceneEdge& line, const Relationship& relationship) const
{
    for (const PaintedRule& rule : m_widths) {
        if (isByDepth(rule)) {
            // The line has it; a depth that nobody knows leaves the word to the next rule.
            if (&rule == &m_widths.back() || rule.reader.number(relationship))
                return;
            continue;
        }
        const auto number = rule.reader.number(relationship);
        if (number && !rule.scale.isEmpty()) {
            line.width = widthOfShare(rule.scale.share(*number));
            return;
        }
    }
    line.width = kSame;
}

void RelationshipLook::readWith(const query::AttributeContext& context)
{
    for (std::vector<PaintedRule>* rules : {&m_colors, &m_widths, &m_dashes})
        cw::readWith(*rules, m_network, context);
}

/// Calls `look(rule, isByNumber)` with each rule that knows something of all rows.
template <class Look>
void RelationshipLook::lookAtRules(Look&& look) const
{
    for (const PaintedRule& rule : m_colors)
        look(rule, rule.isByNumber());
    for (const PaintedRule& rule : m_dashes)
        look(rule, false);
    for (const PaintedRule& rule : m_widths) {
        if (!isByDepth(rule))
            look(rule, true);
    }
}

bool RelationshipLook::isOutgrownBy(
    const PaintedRule& rule, bool isByNumber, const Relationship& row) const
{
    if (isByNumber) {
        const auto number = rule.reader.number(row);
        return number && rule.scale.isMovedBy(*number);
    }
    const QString text = rule.reader.text(row);
    return !text.isEmpty() && !rule.values.knows(text);
}

bool RelationshipLook::isOutgrownBy(const Change& change) const
{
    bool isOutgrown = false;
    lookAtRules([&](const PaintedRule& rule, bool isByNumber) {
        // A removed row can only be asked for what it holds itself; for the rest see
        // looksBeyondRows().
        if (rule.reader.looksBeyondRow())
            return;
        forEachRow<Relationship>(change, [&](const Relationship& row) {
            isOutgrown = isOutgrown || isOutgrownBy(rule, isByNumber, row);
        });
    });
    return isOutgrown;
}

bool RelationshipLook::areOutgrownBy(const std::vector<RelationshipId>& relationships) const
{
    bool areOutgrown = false;
    lookAtRules([&](const PaintedRule& rule, bool isByNumber) {
        for (const RelationshipId id : relationships) {
            const Relationship* row = m_network.find(id);
            areOutgrown = areOutgrown || (row && isOutgrownBy(rule, isByNumber, *row));
        }
    });
    return areOutgrown;
}

bool RelationshipLook::looksBeyondRows() const
{
    const auto looks = [](const std::vector<PaintedRule>& rules) {
        return std::ranges::any_of(rules, [](const PaintedRule& rule) {
            // A line is dressed anew with its depth; only open ends of a scale need all of them.
            const bool isBounded = isByDepth(rule) && rule.isByNumber() && rule.rule.from &&
                                   rule.rule.to && !rule.scale.isEmpty();
            return !isBounded && rule.reader.looksBeyondRow();
        });
    };
    const bool isWidthFar = std::ranges::any_of(m_widths, [](const PaintedRule& rule) {
        return !isByDepth(rule) && rule.reader.looksBeyondRow();
    });
    return looks(m_colors) || looks(m_dashes) || isWidthFar;
}

} // namespace cw
