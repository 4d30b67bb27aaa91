// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/pulse/PulseGroups.h"

#include "core/health/pulse/DifferenceGuard.h"

#include <algorithm>

namespace cw::health {

namespace {

struct GivenAnswer
{
    MemberId member;
    int value = 0;
};

/// The answers to one question, who gave them, and what has been shown of them so far.
struct Asked
{
    const QuestionReading* question = nullptr;
    std::vector<GivenAnswer> answers; ///< ascending by member
    DifferenceGuard guard;
};

std::vector<Asked>
askedIn(const Network& network, const PulseReading& reading, const PulseRule& rule)
{
    const std::size_t least = std::max<std::size_t>(1, rule.smallestGroup);
    std::vector<Asked> asked;
    for (const QuestionReading& question : reading.questions)
        asked.push_back({&question, {}, DifferenceGuard(question.figures.answers, least)});
    network.forEachReferencing(&PulseAnswer::round, reading.round, [&](PulseAnswerId id) {
        const PulseAnswer& answer = *network.find(id);
        for (Asked& each : asked) {
            if (each.question->question == answer.question)
                each.answers.push_back({answer.member, answer.value});
        }
    });
    for (Asked& each : asked)
        std::ranges::sort(each.answers, {}, &GivenAnswer::member);
    return asked;
}

/// Which group a member is in; the one behind the last value: none.
std::size_t groupOf(const FieldGroups& field, const query::NetworkGraph& graph, MemberId member)
{
    const auto none = static_cast<std::size_t>(field.values.size());
    const auto node = graph.nodeOf(member);
    const NodeIndex group = node ? field.groupOf[static_cast<std::size_t>(*node)] : kNoGroup;
    return group == kNoGroup ? none : static_cast<std::size_t>(group);
}

void addQuestion(
    std::vector<PulseGroup>& groups, Asked& asked, const FieldGroups& field,
    const query::NetworkGraph& graph)
{
    std::vector<std::vector<MemberId>> members(groups.size());
    std::vector<std::vector<int>> values(groups.size());
    for (const GivenAnswer& answer : asked.answers) {
        const std::size_t group = groupOf(field, graph, answer.member);
        members[group].push_back(answer.member);
        values[group].push_back(answer.value);
    }
    const std::vector<bool> shown = groupsToShow(members, asked.guard);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        QuestionReading reading = *asked.question;
        reading.figures = shown[i] ? figuresOf(values[i]) : hiddenFigures(values[i].size());
        groups[i].questions.push_back(reading);
    }
}

} // namespace

std::vector<PulseByField> readPulseByFields(
    const Network& network, const query::NetworkGraph& graph, PulseRoundId round,
    const PulseRule& rule)
{
    const PulseReading reading = readPulse(network, round, rule);
    if (reading.isOpen || reading.isAnonymous)
        return {};
    std::vector<Asked> asked = askedIn(network, reading, rule);
    std::vector<PulseByField> fields;
    for (const FieldGroups& field : fieldGroups(network, graph)) {
        PulseByField byField{field.key, {}};
        for (const QString& value : field.values)
            byField.groups.push_back({value, {}, {}});
        byField.groups.push_back({});
        for (Asked& each : asked)
            addQuestion(byField.groups, each, field, graph);
        for (PulseGroup& group : byField.groups)
            group.themes = themesOf(group.questions);
        fields.push_back(std::move(byField));
    }
    return fields;
}

} // namespace cw::health
