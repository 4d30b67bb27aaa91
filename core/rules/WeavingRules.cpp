// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of what weavers keep: who gives, looks for, meets and does what.
#include "core/rules/CommonRules.h"
#include "core/rules/JudgedRow.h"
#include "core/rules/RowRules.h"

#include <initializer_list>

namespace cw::rules {

namespace {

constexpr double kMostWorth = 1e15;
constexpr int kMostDays = 3650;
constexpr int kMostNeeds = 1000;
constexpr int kHighestSkill = 5;

Result<void> checkThere(CivilDate date, std::string_view column)
{
    return date ? Result<void>() : invalid(column, "missing");
}

Result<void> checkSaid(const QString& text, std::string_view column)
{
    return text.trimmed().isEmpty() ? invalid(column, "empty") : Result<void>();
}

Result<void> checkOthers(MemberId a, MemberId b, std::string_view column)
{
    return a && a == b ? invalid(column, "the same member") : Result<void>();
}

/// No other row of R with this member says the same word.
template <class R>
Result<void> checkFirstWord(const Network& network, const R& row)
{
    bool isThere = false;
    network.forEachReferencing(&R::member, row.member, [&](Id<R> id) {
        isThere = isThere || (id != row.id && network.find(id)->tag == row.tag);
    });
    return isThere ? Error{ErrorCode::AlreadyExists, "tag", {}} : Result<void>();
}

/// Days that follow each other, where they are said.
Result<void> checkDays(std::initializer_list<std::pair<CivilDate, std::string_view>> days)
{
    CivilDate last;
    for (const auto& day : days) {
        if (Result<void> sound = checkOrder(last, day.first, day.second); !sound)
            return sound;
        if (day.first)
            last = day.first;
    }
    return {};
}

Result<void> checkConsent(const Introduction& row)
{
    const bool bothSaidYes =
        row.answerFirst == IntroductionAnswer::Yes && row.answerSecond == IntroductionAnswer::Yes;
    if (row.made && !bothSaidYes)
        return Error{ErrorCode::Conflict, "made", "both have not said yes"};
    if (row.firstContact && !row.made)
        return Error{ErrorCode::Conflict, "first_contact", "not introduced yet"};
    if (row.outcome != IntroductionOutcome::Open && !row.made)
        return Error{ErrorCode::Conflict, "outcome", "not introduced yet"};
    return {};
}

/// How many kinds of ties a cadence is for.
int targetsOf(const CadenceRule& row)
{
    return static_cast<int>(bool(row.tag)) + static_cast<int>(bool(row.member)) +
           static_cast<int>(row.depth.has_value());
}

Result<void> checkFirstCadence(const Network& network, const CadenceRule& row)
{
    for (const CadenceRule& other : network.all<CadenceRule>()) {
        if (other.id != row.id && other.tag == row.tag && other.member == row.member &&
            other.depth == row.depth)
            return Error{ErrorCode::AlreadyExists, "days", {}};
    }
    return {};
}

Result<void> checkFirstSnooze(const Network& network, const Snooze& row)
{
    for (const SnoozeId id : network.referencing(&Snooze::relationship, row.relationship)) {
        if (id != row.id)
            return Error{ErrorCode::AlreadyExists, "until_date", {}};
    }
    return {};
}

} // namespace

Result<void> tidyRow(Exchange& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkThere(row.date, "date"), checkOthers(row.giver, row.receiver, "receiver"),
        checkRange(row.worth, 0, kMostWorth, "worth"));
}

Result<void> tidyRow(Offer& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkSaid(row.text, "text"), checkOrder(row.from, row.until, "until_date"),
        checkRange(row.capacity, 1, kMostNeeds, "capacity"));
}

Result<void> tidyRow(Need& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkSaid(row.text, "text"), checkOrder(row.from, row.until, "until_date"));
}

Result<void> tidyRow(Interest& row)
{
    return tidyValues(row);
}

Result<void> tidyRow(Skill& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(tidied, checkRange(row.level, 1, kHighestSkill, "level"));
}

Result<void> tidyRow(Introduction& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkThere(row.suggested, "suggested"),
        checkOthers(row.first, row.second, "second"), checkConsent(row),
        checkDays({{row.askedFirst, "asked_first"}, {row.answeredFirst, "answered_first"}}),
        checkDays({{row.askedSecond, "asked_second"}, {row.answeredSecond, "answered_second"}}),
        checkDays(
            {{row.suggested, "suggested"},
             {row.made, "made"},
             {row.firstContact, "first_contact"}}));
}

Result<void> tidyRow(FollowUp& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(tidied, checkThere(row.due, "due"));
}

Result<void> tidyRow(AdviceCard& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, row.kind == AdviceKind::None ? invalid("kind", "missing") : Result<void>(),
        row.members.isEmpty() ? invalid("members", "none") : Result<void>(),
        checkThere(row.date, "date"), checkOrder(row.date, row.until, "until_date"));
}

Result<void> tidyRow(Project& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkName(row.title, "title"), checkOrder(row.started, row.ended, "end_date"));
}

Result<void> tidyRow(ProjectMember& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(tidied, checkOrder(row.from, row.to, "to_date"));
}

Result<void> tidyRow(Outcome& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(tidied, checkSaid(row.text, "text"), checkThere(row.date, "date"));
}

Result<void> tidyRow(Commitment& row)
{
    const Result<void> tidied = tidyValues(row);
    const bool isOpen = row.state == CommitmentState::Open;
    return firstFailure(
        tidied, checkSaid(row.text, "text"), checkThere(row.made, "made"),
        checkOrder(row.made, row.due, "due"), checkOrder(row.made, row.done, "done"),
        isOpen && row.done ? invalid("done", "still open") : Result<void>());
}

Result<void> tidyRow(Opportunity& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(tidied, checkSaid(row.text, "text"), checkThere(row.date, "date"));
}

Result<void> tidyRow(Recognition& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkSaid(row.text, "text"), checkThere(row.date, "date"),
        checkOthers(row.member, row.by, "by"));
}

Result<void> tidyRow(Nomination& row)
{
    const Result<void> tidied = tidyValues(row);
    const bool isSaid = row.member || !row.name.isEmpty();
    return firstFailure(
        tidied, checkThere(row.date, "date"), isSaid ? Result<void>() : invalid("name", "empty"),
        checkOthers(row.nominator, row.member, "member"));
}

Result<void> tidyRow(CadenceRule& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkRange(row.days, 1, kMostDays, "days"),
        checkRange(row.depth, 0, kMaxDepth, "depth"),
        targetsOf(row) == 1 ? Result<void>() : invalid("depth", "not one of three"));
}

Result<void> tidyRow(Snooze& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(tidied, checkThere(row.until, "until_date"));
}

Result<void> tidyRow(Strain& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(tidied, checkOrder(row.since, row.eased, "to_date"));
}

Result<Exchange> validated(const Network& network, Exchange row)
{
    return judged(network, row);
}

Result<Offer> validated(const Network& network, Offer row)
{
    return judged(network, row);
}

Result<Need> validated(const Network& network, Need row)
{
    return judged(network, row);
}

Result<Interest> validated(const Network& network, Interest row)
{
    return judged(network, row, [&] { return checkFirstWord(network, row); });
}

Result<Skill> validated(const Network& network, Skill row)
{
    return judged(network, row, [&] { return checkFirstWord(network, row); });
}

Result<Introduction> validated(const Network& network, Introduction row)
{
    return judged(network, row);
}

Result<FollowUp> validated(const Network& network, FollowUp row)
{
    return judged(network, row);
}

Result<AdviceCard> validated(const Network& network, AdviceCard row)
{
    return judged(network, row);
}

Result<Project> validated(const Network& network, Project row)
{
    return judged(network, row);
}

Result<ProjectMember> validated(const Network& network, ProjectMember row)
{
    return judged(network, row);
}

Result<Outcome> validated(const Network& network, Outcome row)
{
    return judged(network, row);
}

Result<Commitment> validated(const Network& network, Commitment row)
{
    return judged(network, row);
}

Result<Opportunity> validated(const Network& network, Opportunity row)
{
    return judged(network, row);
}

Result<Recognition> validated(const Network& network, Recognition row)
{
    return judged(network, row);
}

Result<Nomination> validated(const Network& network, Nomination row)
{
    return judged(network, row);
}

Result<CadenceRule> validated(const Network& network, CadenceRule row)
{
    return judged(network, row, [&] { return checkFirstCadence(network, row); });
}

Result<Snooze> validated(const Network& network, Snooze row)
{
    return judged(network, row, [&] { return checkFirstSnooze(network, row); });
}

Result<Strain> validated(const Network& network, Strain row)
{
    return judged(network, row);
}

} // namespace cw::rules
