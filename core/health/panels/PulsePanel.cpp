// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"
#include "core/health/pulse/PulseAsked.h"

#include <algorithm>
#include <array>

namespace cw::health {

namespace {

/// Of each theme, in the order of the vocabulary.
constexpr std::array kOfThemes{Quantity::PulseBelonging, Quantity::PulseContribution,
                               Quantity::PulseSafety,    Quantity::PulseClarity,
                               Quantity::PulseValue,     Quantity::PulseInterdependence};
static_assert(kOfThemes.size() == EnumKeys<PulseTheme>::keys.size());

double number(std::size_t value)
{
    return static_cast<double>(value);
}

/// The round that is being answered on the day, the newest of several; null: none.
const PulseRound* openRound(const Network& network, CivilDate day)
{
    const PulseRound* newest = nullptr;
    for (const PulseRound& round : network.all<PulseRound>()) {
        if (round.isOpen() && round.asked <= day && (!newest || round.asked >= newest->asked))
            newest = &round;
    }
    return newest;
}

/// Of those asked where that was noted, or else how many answered.
NamedNumber answered(const PulseReading& reading)
{
    return reading.coverage.value ? share(Quantity::PulseAnswered, reading.coverage)
                                  : count(Quantity::PulsePeople, number(reading.people));
}

Reason reasonOf(const Network& network, const PulseReading& reading, const PulseRule& rule)
{
    const std::vector<double> people{number(reading.people), number(reading.asked)};
    const QString& label = network.find(reading.round)->label;
    if (reading.isOpen)
        return {ReasonKind::PulseUnderWay, people, {}, {label}};
    std::vector<const QuestionReading*> shown;
    for (const QuestionReading& each : reading.questions) {
        if (each.figures.isShown())
            shown.push_back(&each);
    }
    if (shown.empty())
        return {
            ReasonKind::PulseTooFew,
            {people[0], people[1], number(rule.smallestGroup)},
            {},
            {label}};
    const auto mean = [](const QuestionReading* each) { return *each->figures.mean.value; };
    const QuestionReading* const least = *std::ranges::min_element(shown, {}, mean);
    const QuestionReading* const most = *std::ranges::max_element(shown, {}, mean);
    const QString& leastText = network.find(least->question)->text;
    if (mean(least) == mean(most))
        return {ReasonKind::PulseAlike, {mean(least), number(shown.size())}, {}, {leastText}};
    return {
        ReasonKind::PulseSpan,
        {mean(least), mean(most)},
        {},
        {leastText, network.find(most->question)->text}};
}

/// Whom to ask next, and for each how many days ago a round did; below 0: none noted that.
std::vector<PersonBehind> toAsk(const Network& network, PulseRoundId round, CivilDate day)
{
    std::vector<PersonBehind> people;
    for (const PulseWaiting& each : waitingFor(network, round, day)) {
        const int days = each.lastAsked ? day.epochDays() - each.lastAsked.epochDays() : -1;
        people.push_back({each.member, static_cast<double>(days)});
    }
    return people;
}

} // namespace

std::optional<Finding> pulsePanel(const PanelInput& input)
{
    const Network& network = input.network;
    Finding finding;
    finding.panel = Panel::Pulse;
    finding.pulses = readPulses(network, input.pulse);
    std::erase_if(finding.pulses, [&](const PulseReading& each) { return each.day > input.day(); });
    const PulseRound* const open = openRound(network, input.day());
    if (finding.pulses.empty() && !open)
        return std::nullopt;
    const PulseReading reading =
        finding.pulses.empty() ? readPulse(network, open->id, input.pulse) : finding.pulses.back();
    finding.figure = answered(reading);
    for (const ThemeReading& each : reading.themes)
        finding.beside.push_back(
            real(kOfThemes[static_cast<std::size_t>(each.theme)], each.figures.mean));
    finding.reason = reasonOf(network, reading, input.pulse);
    finding.behind = BehindKind::AskedBefore;
    finding.people = toAsk(network, open ? open->id : reading.round, input.day());
    return finding;
}

} // namespace cw::health
