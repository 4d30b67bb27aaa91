// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Introductions.h"

#include "core/edit/Assessments.h"
#include "core/edit/Batch.h"
#include "core/edit/Exchanges.h"
#include "core/edit/Relationships.h"
#include "core/edit/rows/Cascade.h"
#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

CivilDate dayOr(CivilDate on, const EditContext& context)
{
    return on ? on : context.today;
}

/// Whether the two are on their way to each other already.
bool isUnderWay(const Network& network, const Introduction& wish)
{
    bool isThere = false;
    for (const auto side : {&Introduction::first, &Introduction::second}) {
        network.forEachReferencing(side, wish.first, [&](IntroductionId id) {
            const Introduction& other = *network.find(id);
            isThere = isThere || (other.joins(wish.second) && !other.isOver());
        });
    }
    return isThere;
}

/// Changes an introduction for one of its sides through `edit(Introduction&, isFirst)`.
template <class Fn>
Result<Change> changeSide(const EditContext& context, IntroductionId id, MemberId side, Fn&& edit)
{
    const Introduction* const present = context.network.find(id);
    if (!present)
        return rules::notFound<Introduction>();
    if (!present->joins(side))
        return rules::invalid("member", "not a side");
    const bool isFirst = present->first == side;
    return rows::changeRow(context, id, [&](Introduction& row) { edit(row, isFirst); });
}

/// The tie of the two, made where there is none, at this depth.
Result<void> writeDepth(Batch& batch, const Introduction& introduction, int depth)
{
    const Result<Change> tie =
        batch.then(relate, introduction.first, introduction.second, Relationship());
    if (!tie)
        return tie.error();
    const Relationship& between =
        *batch.network().relationshipBetween(introduction.first, introduction.second);
    const Result<Change> deepened = batch.then(deepen, between.id, MemberId(), depth);
    return deepened ? Result<void>() : deepened.error();
}

} // namespace

Result<Change> suggestIntroduction(const EditContext& context, const Introduction& introduction)
{
    Introduction kept = introduction;
    kept.suggested = dayOr(kept.suggested, context);
    if (kept.first != kept.second && isUnderWay(context.network, kept))
        return Error{ErrorCode::AlreadyExists, "second", "being introduced"};
    return rows::insertRow(context, std::move(kept));
}

Result<Change> editIntroduction(const EditContext& context, const Introduction& introduction)
{
    return rows::replaceRow(context, introduction);
}

Result<Change> askSide(const EditContext& context, IntroductionId id, MemberId side, CivilDate on)
{
    return changeSide(context, id, side, [&](Introduction& row, bool isFirst) {
        (isFirst ? row.askedFirst : row.askedSecond) = dayOr(on, context);
    });
}

Result<Change> answerSide(
    const EditContext& context, IntroductionId id, MemberId side, IntroductionAnswer answer,
    CivilDate on)
{
    const CivilDate day = answer == IntroductionAnswer::None ? CivilDate() : dayOr(on, context);
    return changeSide(context, id, side, [&](Introduction& row, bool isFirst) {
        CivilDate& asked = isFirst ? row.askedFirst : row.askedSecond;
        (isFirst ? row.answerFirst : row.answerSecond) = answer;
        (isFirst ? row.answeredFirst : row.answeredSecond) = day;
        if (!asked)
            asked = day;
    });
}

Result<Change> makeIntroduction(
    const EditContext& context, IntroductionId id, const QString& channel, CivilDate on)
{
    return rows::changeRow(context, id, [&](Introduction& row) {
        row.made = dayOr(on, context);
        row.channel = channel;
    });
}

Result<Change> noteFirstContact(const EditContext& context, IntroductionId id, CivilDate on)
{
    return rows::changeRow(
        context, id, [&](Introduction& row) { row.firstContact = dayOr(on, context); });
}

Result<Change> planFollowUp(const EditContext& context, const FollowUp& followUp)
{
    return rows::insertRow(context, followUp);
}

Result<Change> doFollowUp(const EditContext& context, FollowUpId id, const QString& note)
{
    return rows::changeRow(context, id, [&](FollowUp& row) {
        row.done = context.today;
        if (!note.isEmpty())
            row.note = note;
    });
}

Result<Change> removeFollowUps(const EditContext& context, std::span<const FollowUpId> ids)
{
    return rows::removeRows<FollowUp>(context, ids);
}

Result<Change>
concludeIntroduction(const EditContext& context, IntroductionId id, const Conclusion& conclusion)
{
    const Introduction* const present = context.network.find(id);
    if (!present)
        return rules::notFound<Introduction>();
    Introduction concluded = *present;
    concluded.outcome = conclusion.outcome;
    concluded.concluded =
        conclusion.outcome == IntroductionOutcome::Open ? CivilDate() : context.today;
    if (!conclusion.learned.isEmpty())
        concluded.learned = conclusion.learned;
    Batch batch(context);
    if (const Result<Change> done = batch.then(editIntroduction, concluded); !done)
        return done;
    std::vector<FollowUpId> open;
    for (const FollowUpId followUp : context.network.referencing(&FollowUp::introduction, id)) {
        if (!context.network.find(followUp)->done)
            open.push_back(followUp);
    }
    if (const Result<Change> done = batch.then(removeFollowUps, open); !done)
        return done;
    if (conclusion.depth) {
        if (const Result<void> done = writeDepth(batch, concluded, *conclusion.depth); !done)
            return done.error();
    }
    if (conclusion.exchange) {
        Exchange exchange = *conclusion.exchange;
        exchange.introduction = id;
        if (const Result<Change> done = batch.then(logExchange, exchange); !done)
            return done;
    }
    return batch.take();
}

Result<Change> removeIntroductions(const EditContext& context, std::span<const IntroductionId> ids)
{
    return rows::removeAllWithDependents<Introduction>(context, ids);
}

} // namespace cw::edit
