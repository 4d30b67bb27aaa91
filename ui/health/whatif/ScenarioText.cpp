// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/whatif/ScenarioText.h"

#include "core/query/attributes/Attribute.h"
#include "ui/health/PanelText.h"
#include "ui/support/AttributeText.h"

#include <QCoreApplication>

#include <cmath>

namespace cw {

namespace {

struct ScenarioWords
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioWords)
};

constexpr std::size_t kMostNamed = 8;
/// Nobody notices the way from one to another becoming so much longer.
constexpr double kNoticed = 0.05;

QString nameOf(const Network& network, MemberId member)
{
    return namesText(network, {member});
}

QString textOf(const health::MemberLeaves& step, const Network& network)
{
    return ScenarioWords::tr("%1 leaves").arg(nameOf(network, step.member));
}

QString textOf(const health::TieEnds& step, const Network& network)
{
    const Relationship* tie = network.find(step.relationship);
    return tie ? ScenarioWords::tr("The tie between %1 and %2 ends")
                     .arg(nameOf(network, tie->first), nameOf(network, tie->second))
               : ScenarioWords::tr("A tie ends");
}

QString textOf(const health::ProposedTie& step, const Network& network)
{
    const Relationship* tie = network.relationshipBetween(step.first, step.second);
    const QString text = tie && !tie->ended ? ScenarioWords::tr("%1 and %2 deepen their tie")
                                            : ScenarioWords::tr("%1 and %2 are introduced");
    return text.arg(nameOf(network, step.first), nameOf(network, step.second));
}

QString textOf(const health::Invitation& step, const Network& network)
{
    return step.knows.empty()
               ? ScenarioWords::tr("%1 is invited, without ties").arg(step.name)
               : ScenarioWords::tr("%1 is invited, with ties to %2", "a new member; members")
                     .arg(step.name, namesText(network, step.knows, kMostNamed));
}

std::optional<double>
valueOf(const std::vector<health::SideBySide>& sides, std::string_view key, bool ofThen)
{
    for (const health::SideBySide& side : sides) {
        if (side.key == key)
            return ofThen ? side.then.value : side.now.value;
    }
    return std::nullopt;
}

/// What became of the way from one to another.
QString distanceText(const health::WhatIf& found)
{
    const std::vector<health::SideBySide> sides = health::sideBySide(found.now, found.then);
    const auto now = valueOf(sides, "mean_distance", false);
    const auto then = valueOf(sides, "mean_distance", true);
    // Shorter ways may only mean that those far off are not reached at all any more.
    if (!now || !then || !found.cutOff.empty() || !found.joined.empty() ||
        std::abs(*then - *now) < kNoticed)
        return {};
    const QString text =
        *then > *now ? ScenarioWords::tr("From one member to another it would take longer: %1 "
                                         "steps on average, not %2.")
                     : ScenarioWords::tr("From one member to another it would be quicker: %1 "
                                         "steps on average, not %2.");
    return text.arg(
        numberText({health::Quantity::MeanDistance, health::FigureKind::Real, {then}}),
        numberText({health::Quantity::MeanDistance, health::FigureKind::Real, {now}}));
}

} // namespace

QString stepText(const health::Step& step, const Network& network)
{
    return std::visit([&](const auto& each) { return textOf(each, network); }, step);
}

MapScenario mapScenario(
    std::span<const health::Step> steps, const health::ComposedSteps& composed,
    const Network& network)
{
    constexpr qsizetype kMostSaid = 2;
    MapScenario shown;
    shown.leaving = composed.scenario.without;
    shown.ended = composed.scenario.ended;
    for (const health::ProposedTie& tie : composed.scenario.introduced)
        shown.proposed.emplace_back(tie.first, tie.second);
    QStringList texts;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (composed.effects[i] == health::StepEffect::Counts)
            texts << stepText(steps[i], network);
    }
    const auto more = static_cast<int>(texts.size() - kMostSaid);
    shown.text = texts.mid(0, kMostSaid).join(QStringLiteral(" · "));
    if (more > 0)
        shown.text = ScenarioWords::tr("%1 and %n more", "what might happen", more).arg(shown.text);
    return shown;
}

QString effectText(health::StepEffect effect)
{
    switch (effect) {
    case health::StepEffect::Counts:
        return {};
    case health::StepEffect::NotThere:
        return ScenarioWords::tr("Changes nothing: this is not in the network any more.");
    case health::StepEffect::LeavesBeside:
        return ScenarioWords::tr("Changes nothing: somebody here leaves by another step.");
    case health::StepEffect::SaidBefore:
        return ScenarioWords::tr("Changes nothing: it is said above.");
    }
    return {};
}

QStringList answerTexts(const ScenarioAnswer& answer)
{
    const std::vector<MemberId> cut = answer.cutOff();
    const std::vector<MemberId> joined = answer.joined();
    QStringList texts;
    texts
        << (cut.empty()
                ? ScenarioWords::tr("Nobody would be cut off from the others.")
                : ScenarioWords::tr(
                      "%n member(s) would be cut off: %1.", nullptr, static_cast<int>(cut.size()))
                      .arg(namesText(answer.picture->network, cut)));
    if (!joined.empty())
        texts << ScenarioWords::tr(
                     "%n member(s) would be newly joined to the others: %1.", nullptr,
                     static_cast<int>(joined.size()))
                     .arg(namesText(answer.then, joined));
    if (const QString distance = distanceText(answer.found); !distance.isEmpty())
        texts << distance;
    return texts;
}

QString cutOffText(const health::CutOffPiece& piece, const Network& now)
{
    const QString names = namesText(now, piece.members, kMostNamed);
    return piece.heldBy.empty()
               ? names
               : ScenarioWords::tr("%1: tied to the rest by %2", "members; members")
                     .arg(names, namesText(now, piece.heldBy));
}

QString joinedText(const health::JoinedPiece& piece, const Network& then)
{
    const QString names = namesText(then, piece.members, kMostNamed);
    return piece.joinedBy.empty()
               ? names
               : ScenarioWords::tr("%1: through %2", "members newly joined; members")
                     .arg(names, namesText(then, piece.joinedBy));
}

QString repairText(const health::Repair& repair, const Network& now, const Network& then)
{
    const QString first = nameOf(then, repair.first);
    const QString second = nameOf(then, repair.second);
    if (!repair.bothKnew.empty())
        return ScenarioWords::tr("%1 with %2; both know %3")
            .arg(first, second, namesText(now, repair.bothKnew));
    if (!repair.alike.empty()) {
        const health::SharedValue& shared = repair.alike.front();
        const auto field = query::attribute(now, query::AttributeOwner::Member, shared.key);
        return ScenarioWords::tr("%1 with %2; in common: %3")
            .arg(first, second, field ? attributeValueText(*field, shared.value) : shared.value);
    }
    return ScenarioWords::tr("%1 with %2", "two members who might be introduced")
        .arg(first, second);
}

} // namespace cw
