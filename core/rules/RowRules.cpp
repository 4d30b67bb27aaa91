// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RowRules.h"

#include "core/rules/CommonRules.h"

namespace cw::rules {

namespace {

/// Whether another row of R has the same name but for case.
template <class R>
bool isNameTaken(const Network& network, const R& row)
{
    const QString wanted = caseFolded(row.name);
    return std::ranges::any_of(network.all<R>(), [&](const R& other) {
        return other.id != row.id && caseFolded(other.name) == wanted;
    });
}

Error alreadyExists(std::string_view column)
{
    return {ErrorCode::AlreadyExists, std::string(column), {}};
}

Result<void> checkKindOf(const Network& network, const Member& row)
{
    if (row.kind != MemberKind::Individual)
        return {};
    bool isContainer = false;
    network.forEachReferencing(
        &Affiliation::container, row.id, [&](AffiliationId) { isContainer = true; });
    if (isContainer)
        return Error{ErrorCode::Conflict, "kind", "an individual cannot have members of its own"};
    return {};
}

Result<void> checkContainer(const Network& network, const Affiliation& row)
{
    if (row.member == row.container)
        return invalid("container", "is the member itself");
    if (network.find(row.container)->kind == MemberKind::Individual)
        return invalid("container", "is an individual");
    bool isCircle = false;
    network.forEachReferencing(&Affiliation::member, row.container, [&](AffiliationId id) {
        const Affiliation& other = *network.find(id);
        if (id != row.id && other.container == row.member &&
            overlap(row.from, row.to, other.from, other.to))
            isCircle = true;
    });
    if (isCircle)
        return Error{ErrorCode::Conflict, "container", "belongs to the member itself"};
    return {};
}

Result<void> checkPair(const Network& network, const Relationship& row)
{
    if (row.first == row.second)
        return invalid("second", "a member cannot be tied to itself");
    if (row.first > row.second)
        return invalid("second", "the pair is not in order");
    const Relationship* present = network.relationshipBetween(row.first, row.second);
    if (present && present->id != row.id)
        return alreadyExists("second");
    return {};
}

Result<void> checkAuthor(const Network& network, const Assessment& row)
{
    const Relationship& relationship = *network.find(row.relationship);
    if (row.author && !relationship.joins(row.author))
        return invalid("author", "is not a side of the relationship");
    return {};
}

Result<void> checkKey(const Network& network, const FieldDefinition& row)
{
    if (row.key.isEmpty())
        return invalid("key", "empty");
    const QString wanted = caseFolded(row.key);
    for (const FieldDefinition& other : network.all<FieldDefinition>()) {
        if (other.id != row.id && other.owner == row.owner && caseFolded(other.key) == wanted)
            return alreadyExists("key");
    }
    return {};
}

Result<void> checkOptions(const FieldDefinition& row)
{
    const bool isChosen = row.kind == FieldKind::Choice || row.kind == FieldKind::Choices;
    if (!isChosen && !row.options.isEmpty())
        return invalid("options", "only fields of choices have options");
    const auto isList = [](const QString& option) { return option.contains(kChoiceSeparator); };
    if (row.kind == FieldKind::Choices && std::ranges::any_of(row.options, isList))
        return invalid("options", "an option contains the separator of choices");
    return {};
}

Result<void> checkPlace(const Network& network, const Placement& row)
{
    if (row.arrangement < kTheMap)
        return outOfRange("arrangement", "not positive");
    const Placement* present = network.placementOf(row.member, row.arrangement);
    if (present && present->id != row.id)
        return alreadyExists("member");
    return {};
}

} // namespace

bool overlap(CivilDate fromA, CivilDate toA, CivilDate fromB, CivilDate toB)
{
    const bool aBeforeB = toA && fromB && toA <= fromB;
    const bool bBeforeA = toB && fromA && toB <= fromA;
    return !aBeforeB && !bBeforeA;
}

Result<NetworkProfile> validated(const Network& network, NetworkProfile row)
{
    const Result<void> tidied = tidyRow(network, row);
    const Result<void> failure = firstFailure(
        tidied, row.id == kTheNetwork ? Result<void>() : invalid("id", "not the network"),
        checkOrder(row.start, row.end, "end_date"));
    return rowUnless(failure, std::move(row));
}

Result<Tag> validated(const Network& network, Tag row)
{
    const Result<void> tidied = tidyRow(network, row);
    const Result<void> failure = firstFailure(
        tidied, checkName(row.name, "name"),
        isNameTaken(network, row) ? alreadyExists("name") : Result<void>());
    return rowUnless(failure, std::move(row));
}

Result<FieldDefinition> validated(const Network& network, FieldDefinition row)
{
    const Result<void> tidied = tidyRow(network, row);
    const Result<void> failure = firstFailure(
        tidied, checkKey(network, row), checkName(row.label, "label"), checkOptions(row),
        checkRange(row.position, 0, 1e6, "position"));
    return rowUnless(failure, std::move(row));
}

Result<Member> validated(const Network& network, Member row)
{
    Result<void> tidied = tidyRow(network, row);
    if (tidied.ok())
        tidied = tidyFields(network, row);
    const bool broughtItself = row.broughtBy && row.broughtBy == row.id;
    const Result<void> failure = firstFailure(
        tidied, checkName(row.name, "name"), checkKindOf(network, row),
        checkRange(row.latitude, -90, 90, "latitude"),
        checkRange(row.longitude, -180, 180, "longitude"),
        checkOrder(row.joined, row.left, "left_on"),
        broughtItself ? invalid("brought_by", "is the member itself") : Result<void>());
    return rowUnless(failure, std::move(row));
}

Result<Affiliation> validated(const Network& network, Affiliation row)
{
    Result<void> failure = tidyRow(network, row);
    if (failure.ok())
        failure = tidyFields(network, row);
    if (failure.ok())
        failure = checkContainer(network, row);
    if (failure.ok())
        failure = checkOrder(row.from, row.to, "to_date");
    return rowUnless(failure, std::move(row));
}

Result<Relationship> validated(const Network& network, Relationship row)
{
    Result<void> tidied = tidyRow(network, row);
    if (tidied.ok())
        tidied = tidyFields(network, row);
    const bool isSoundCadence = !row.cadenceDays || *row.cadenceDays >= 1;
    const Result<void> failure = firstFailure(
        tidied, checkPair(network, row), checkOrder(row.firstKnown, row.ended, "ended"),
        isSoundCadence ? Result<void>() : outOfRange("cadence_days", "less than a day"));
    return rowUnless(failure, std::move(row));
}

Result<Strand> validated(const Network& network, Strand row)
{
    Result<void> tidied = tidyRow(network, row);
    if (tidied.ok())
        tidied = tidyFields(network, row);
    const Result<void> failure = firstFailure(tidied, checkOrder(row.from, row.to, "to_date"));
    return rowUnless(failure, std::move(row));
}

Result<Assessment> validated(const Network& network, Assessment row)
{
    Result<void> failure = tidyRow(network, row);
    if (failure.ok())
        failure = checkAuthor(network, row);
    failure = firstFailure(
        failure, checkRange(row.depth, 0, kMaxDepth, "depth"), checkRange(row.trust, 1, 4, "trust"),
        checkRange(row.wantedDepth, 0, kMaxDepth, "wanted_depth"),
        checkRange(row.importance, 1, 4, "importance"));
    return rowUnless(failure, std::move(row));
}

Result<Interaction> validated(const Network& network, Interaction row)
{
    Result<void> tidied = tidyRow(network, row);
    if (tidied.ok())
        tidied = tidyFields(network, row);
    const Result<void> failure = firstFailure(
        tidied, row.participants.isEmpty() ? invalid("participants", "nobody") : Result<void>(),
        row.date ? Result<void>() : invalid("date", "missing"));
    return rowUnless(failure, std::move(row));
}

Result<Placement> validated(const Network& network, Placement row)
{
    Result<void> failure = tidyRow(network, row);
    if (failure.ok())
        failure = checkPlace(network, row);
    return rowUnless(failure, std::move(row));
}

Result<SavedView> validated(const Network& network, SavedView row)
{
    const Result<void> tidied = tidyRow(network, row);
    const bool focusIsWhole = (row.focusSteps > 0) == bool(row.focus);
    const Result<void> failure = firstFailure(
        tidied, checkName(row.name, "name"),
        isNameTaken(network, row) ? alreadyExists("name") : Result<void>(),
        checkRange(row.focusSteps, 0, 9, "focus_steps"),
        focusIsWhole ? Result<void>() : invalid("focus", "a focus needs a member and steps"),
        checkRange(row.arrangement, kTheMap, 1e9, "arrangement"),
        checkRange(row.zoom, 0, 1e9, "zoom"), checkRange(row.position, 0, 1e6, "position"));
    return rowUnless(failure, std::move(row));
}

} // namespace cw::rules
