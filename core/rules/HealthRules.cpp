// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of what guardians keep: snapshots, judgements and the pulse.
#include "core/rules/CommonRules.h"
#include "core/rules/JudgedRow.h"
#include "core/rules/RowRules.h"

#include <initializer_list>
#include <utility>

namespace cw::rules {

namespace {

constexpr int kMostRows = 1'000'000'000;

Result<void> checkThere(CivilDate date, std::string_view column)
{
    return date ? Result<void>() : invalid(column, "missing");
}

/// Every number reads as one.
Result<void> checkNumbers(const KeyedText& numbers, std::string_view column)
{
    for (const KeyedText::Entry& entry : numbers.entries()) {
        bool isNumber = false;
        const double number = entry.second.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return invalid(column, "not a number");
    }
    return {};
}

/// Somebody answers a question of a round once.
Result<void> checkFirstAnswer(const Network& network, const PulseAnswer& row)
{
    if (!row.member)
        return {};
    for (const PulseAnswerId id : network.referencing(&PulseAnswer::member, row.member)) {
        const PulseAnswer& other = *network.find(id);
        if (other.id != row.id && other.round == row.round && other.question == row.question)
            return Error{ErrorCode::AlreadyExists, "question", {}};
    }
    return {};
}

/// It fits the round: one of its questions, and a name exactly where it has names.
Result<void> checkRound(const Network& network, const PulseAnswer& row)
{
    const PulseRound& round = *network.find(row.round);
    if (!round.questions.contains(row.question))
        return invalid("question", "not asked in this round");
    if (round.isAnonymous && row.member)
        return invalid("member", "the round is anonymous");
    if (!round.isAnonymous && !row.member)
        return invalid("member", "missing");
    return {};
}

/// What was promised when people answered holds afterwards.
Result<void> checkPromise(const Network& network, const PulseRound& row)
{
    const PulseRound* const before = network.find(row.id);
    const bool hasAnswers = !network.referencing(&PulseAnswer::round, row.id).empty();
    if (!before || !hasAnswers)
        return {};
    if (before->isAnonymous != row.isAnonymous)
        return Error{ErrorCode::Conflict, "is_anonymous", "there are answers already"};
    for (const PulseAnswerId id : network.referencing(&PulseAnswer::round, row.id)) {
        if (!row.questions.contains(network.find(id)->question))
            return Error{ErrorCode::Conflict, "questions", "answered already"};
    }
    return {};
}

} // namespace

Result<void> tidyRow(Snapshot& row)
{
    const Result<void> tidied = tidyValues(row);
    if (Result<void> sound = firstFailure(
            tidied, checkName(row.label, "label"), checkThere(row.taken, "taken"),
            checkRange(row.minDepth, 0, kMaxDepth, "min_depth"),
            checkNumbers(row.measures, "measures"), checkNumbers(row.methods, "methods"));
        !sound)
        return sound;
    const std::initializer_list<std::pair<int, std::string_view>> counts{
        {row.members, "members"},
        {row.membersAsked, "members_asked"},
        {row.relationships, "relationships"},
        {row.depthKnown, "depth_known"},
        {row.bothSides, "both_sides"}};
    for (const auto& count : counts) {
        if (Result<void> sound = checkRange(count.first, 0, kMostRows, count.second); !sound)
            return sound;
    }
    return {};
}

Result<void> tidyRow(PhaseJudgement& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkThere(row.date, "date"),
        row.reason.trimmed().isEmpty() ? invalid("reason", "missing") : Result<void>());
}

Result<void> tidyRow(PulseQuestion& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkName(row.text.trimmed(), "text"),
        checkRange(row.position, 0, 1e6, "position"));
}

Result<void> tidyRow(PulseRound& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkName(row.label, "label"), checkThere(row.asked, "asked"),
        checkOrder(row.asked, row.closed, "closed"),
        row.questions.isEmpty() ? invalid("questions", "none") : Result<void>());
}

Result<void> tidyRow(PulseAnswer& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(tidied, checkRange(row.value, kLowestPulse, kHighestPulse, "value"));
}

Result<Snapshot> validated(const Network& network, Snapshot row)
{
    return judged(network, row);
}

Result<PhaseJudgement> validated(const Network& network, PhaseJudgement row)
{
    return judged(network, row);
}

Result<PulseQuestion> validated(const Network& network, PulseQuestion row)
{
    return judged(network, row);
}

Result<PulseRound> validated(const Network& network, PulseRound row)
{
    return judged(network, row, [&] { return checkPromise(network, row); });
}

Result<PulseAnswer> validated(const Network& network, PulseAnswer row)
{
    return judged(
        network, row, [&] { return checkRound(network, row); },
        [&] { return checkFirstAnswer(network, row); });
}

} // namespace cw::rules
