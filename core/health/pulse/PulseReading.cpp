// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/pulse/PulseReading.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace cw::health {

namespace {

std::vector<const PulseQuestion*> questionsOf(const Network& network, const PulseRound& round)
{
    std::vector<const PulseQuestion*> questions;
    for (const PulseQuestionId id : round.questions)
        questions.push_back(network.find(id));
    std::ranges::sort(questions, {}, [](const PulseQuestion* each) {
        return std::tuple(each->position, each->id);
    });
    return questions;
}

std::vector<int> valuesOf(const std::vector<const PulseAnswer*>& answers, PulseQuestionId question)
{
    std::vector<int> values;
    for (const PulseAnswer* const answer : answers) {
        if (answer->question == question)
            values.push_back(answer->value);
    }
    return values;
}

std::vector<const PulseAnswer*> answersOf(const Network& network, PulseRoundId round)
{
    std::vector<const PulseAnswer*> answers;
    network.forEachReferencing(
        &PulseAnswer::round, round, [&](PulseAnswerId id) { answers.push_back(network.find(id)); });
    return answers;
}

std::size_t
peopleBehind(const PulseReading& reading, const std::vector<const PulseAnswer*>& answers)
{
    std::set<MemberId> members;
    for (const PulseAnswer* const answer : answers)
        members.insert(answer->member);
    std::size_t most = 0;
    for (const QuestionReading& each : reading.questions)
        most = std::max(most, each.figures.answers);
    return reading.isAnonymous ? most : members.size();
}

} // namespace

PulseFigures hiddenFigures(std::size_t answers)
{
    return {.answers = answers, .mean = {{}, NotDefined::TooFewAnswers}};
}

PulseFigures figuresOf(std::span<const int> values)
{
    PulseFigures figures;
    figures.answers = values.size();
    for (const int value : values)
        ++figures.spread[static_cast<std::size_t>(value - kLowestPulse)];
    const int sum = std::accumulate(values.begin(), values.end(), 0);
    figures.mean = {static_cast<double>(sum) / static_cast<double>(values.size())};
    return figures;
}

std::vector<ThemeReading> themesOf(std::span<const QuestionReading> questions)
{
    std::vector<ThemeReading> themes;
    for (std::size_t i = 0; i < EnumKeys<PulseTheme>::keys.size(); ++i) {
        ThemeReading theme;
        theme.theme = static_cast<PulseTheme>(i);
        std::vector<int> values;
        bool isAsked = false;
        std::size_t hidden = 0;
        for (const QuestionReading& each : questions) {
            if (each.theme != theme.theme)
                continue;
            isAsked = true;
            if (!each.figures.isShown()) {
                hidden += each.figures.answers;
                continue;
            }
            theme.questions.push_back(each.question);
            for (std::size_t step = 0; step < kPulseSteps; ++step)
                values.insert(
                    values.end(), each.figures.spread[step], kLowestPulse + static_cast<int>(step));
        }
        if (!isAsked)
            continue;
        theme.figures = values.empty() ? hiddenFigures(hidden) : figuresOf(values);
        std::ranges::sort(theme.questions);
        themes.push_back(std::move(theme));
    }
    return themes;
}

PulseReading readPulse(const Network& network, PulseRoundId id, const PulseRule& rule)
{
    const PulseRound& round = *network.find(id);
    PulseReading reading;
    reading.round = id;
    reading.day = round.isOpen() ? round.asked : round.closed;
    reading.isOpen = round.isOpen();
    reading.isAnonymous = round.isAnonymous;
    const std::vector<const PulseAnswer*> answers = answersOf(network, id);
    const std::size_t least = std::max<std::size_t>(1, rule.smallestGroup);
    for (const PulseQuestion* const question : questionsOf(network, round)) {
        const std::vector<int> values = valuesOf(answers, question->id);
        const bool isShown = !reading.isOpen && values.size() >= least;
        reading.questions.push_back(
            {question->id, question->theme,
             isShown ? figuresOf(values) : hiddenFigures(values.size())});
    }
    reading.themes = themesOf(reading.questions);
    reading.asked = static_cast<std::size_t>(round.askedMembers.size());
    reading.people = peopleBehind(reading, answers);
    // Who answered unasked makes no more than all of those asked.
    if (reading.asked > 0)
        reading.coverage = {std::min(
            1.0, static_cast<double>(reading.people) / static_cast<double>(reading.asked))};
    return reading;
}

std::vector<PulseReading> readPulses(const Network& network, const PulseRule& rule)
{
    std::vector<PulseReading> readings;
    for (const PulseRound& round : network.all<PulseRound>()) {
        if (!round.isOpen())
            readings.push_back(readPulse(network, round.id, rule));
    }
    std::ranges::stable_sort(readings, {}, &PulseReading::day);
    return readings;
}

bool isComparable(const ThemeReading& first, const ThemeReading& second)
{
    return first.theme == second.theme && first.questions == second.questions;
}

} // namespace cw::health
