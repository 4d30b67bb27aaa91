// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Pulse.h"

#include "core/change/ChangeBuilder.h"
#include "core/edit/Batch.h"
#include "core/edit/rows/Cascade.h"
#include "core/edit/rows/RowEdit.h"
#include "core/kernel/base/Random.h"

#include <algorithm>

namespace cw::edit {

namespace {

/// The id of an answer that nobody signed: of the time of its round, and otherwise by chance.
PulseAnswerId unsignedId(const EditContext& context, const Network& network, PulseRoundId round)
{
    constexpr std::int64_t kRandomBits = (std::int64_t{1} << 22) - 1;
    Random random(static_cast<std::uint64_t>(context.ids.nextValue()));
    for (;;) {
        const auto low = static_cast<std::int64_t>(random.next() >> 42);
        const PulseAnswerId id{(round.value & ~kRandomBits) | low};
        if (!network.find(id))
            return id;
    }
}

/// What the member has said to the question in this round; null: nothing.
const PulseAnswer*
answerOf(const Network& network, PulseRoundId round, PulseQuestionId question, MemberId member)
{
    if (!member)
        return nullptr;
    for (const PulseAnswerId id : network.referencing(&PulseAnswer::member, member)) {
        const PulseAnswer* const answer = network.find(id);
        if (answer->round == round && answer->question == question)
            return answer;
    }
    return nullptr;
}

bool asksTwice(std::span<const PulseReply> replies)
{
    std::vector<PulseQuestionId> asked;
    for (const PulseReply& reply : replies)
        asked.push_back(reply.question);
    std::ranges::sort(asked);
    return std::ranges::adjacent_find(asked) != asked.end();
}

} // namespace

Result<Change> addPulseQuestion(const EditContext& context, const PulseQuestion& question)
{
    PulseQuestion added = question;
    added.position = 0;
    for (const PulseQuestion& other : context.network.all<PulseQuestion>())
        added.position = std::max(added.position, other.position + 1);
    return rows::insertRow(context, std::move(added));
}

Result<Change> editPulseQuestion(const EditContext& context, const PulseQuestion& question)
{
    return rows::replaceRow(context, question);
}

Result<Change>
removePulseQuestions(const EditContext& context, std::span<const PulseQuestionId> ids)
{
    return rows::removeAllWithDependents<PulseQuestion>(context, ids);
}

Result<Change> startPulse(const EditContext& context, const PulseRound& round)
{
    PulseRound started = round;
    if (!started.asked)
        started.asked = context.today;
    if (started.questions.isEmpty()) {
        for (const PulseQuestion& question : context.network.all<PulseQuestion>()) {
            if (!question.archived)
                started.questions.insert(question.id);
        }
    }
    return rows::insertRow(context, std::move(started));
}

Result<Change> startPulseAsking(
    const EditContext& context, const PulseRound& round, std::span<const PulseQuestion> added)
{
    Batch batch(context);
    PulseRound asking = round;
    for (const PulseQuestion& question : added) {
        const Result<Change> put = batch.then(addPulseQuestion, question);
        if (!put)
            return put.error();
        asking.questions.insert(insertedId<PulseQuestion>(*put));
    }
    if (const Result<Change> started = batch.then(startPulse, asking); !started)
        return started.error();
    return batch.take();
}

Result<Change> editPulse(const EditContext& context, const PulseRound& round)
{
    return rows::replaceRow(context, round);
}

Result<Change> closePulse(const EditContext& context, PulseRoundId id, CivilDate on)
{
    return rows::changeRow(
        context, id, [&](PulseRound& round) { round.closed = on ? on : context.today; });
}

Result<Change> removePulses(const EditContext& context, std::span<const PulseRoundId> ids)
{
    return rows::removeAllWithDependents<PulseRound>(context, ids);
}

Result<Change> answerPulse(
    const EditContext& context, PulseRoundId round, MemberId member,
    std::span<const PulseReply> replies)
{
    if (asksTwice(replies))
        return Error{ErrorCode::Conflict, "question", "answered twice"};
    std::vector<PulseAnswer> answers;
    for (const PulseReply& reply : replies)
        answers.push_back(
            {.id = {},
             .round = round,
             .question = reply.question,
             .member = member,
             .value = reply.value});
    return takePulseSheets(context, round, answers);
}

Result<Change> takePulseSheets(
    const EditContext& context, PulseRoundId round, std::span<const PulseAnswer> answers)
{
    const PulseRound* const asked = context.network.find(round);
    if (!asked)
        return rules::notFound<PulseRound>();
    if (!asked->isOpen())
        return Error{ErrorCode::Conflict, "round", "closed"};
    ChangeBuilder builder(context.network, context.ids);
    for (PulseAnswer answer : answers) {
        const Network& network = builder.network();
        const PulseAnswer* const before = answerOf(network, round, answer.question, answer.member);
        answer.round = round;
        if (before)
            answer.id = before->id;
        else
            answer.id = asked->isAnonymous ? unsignedId(context, network, round)
                                           : context.ids.next<PulseAnswerId>();
        const Result<PulseAnswer> sound = rules::validated(network, answer);
        if (!sound)
            return sound.error();
        if (before)
            builder.update(*sound);
        else
            builder.insertAsIs(*sound);
    }
    return builder.take();
}

QString pulseMergeKey(const PulseRound& round)
{
    if (!round.isAnonymous)
        return {};
    return QStringLiteral("pulse %1").arg(round.id.value);
}

} // namespace cw::edit
