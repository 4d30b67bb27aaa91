// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RowRules.h"

#include "core/rules/CommonRules.h"
#include "core/rules/JudgedRow.h"

namespace cw::rules {

namespace {

constexpr int kMaxTrust = 4;
constexpr int kMaxImportance = 4;

Error alreadyExists(std::string_view column)
{
    return {ErrorCode::AlreadyExists, std::string(column), {}};
}

/// No other row of R has the same name but for case.
template <class R>
Result<void> checkNameIsFree(const Network& network, const R& row)
{
    const QString wanted = caseFolded(row.name);
    const bool isTaken = std::ranges::any_of(network.all<R>(), [&](const R& other) {
        return other.id != row.id && caseFolded(other.name) == wanted;
    });
    return isTaken ? alreadyExists("name") : Result<void>();
}

Result<void> checkCircle(const Network& network, const Affiliation& row)
{
    bool isCircle = false;
    network.forEachReferencing(&Affiliation::member, row.container, [&](AffiliationId id) {
        isCircle = isCircle || closesCircle(row, *network.find(id));
    });
    if (isCircle)
        return Error{ErrorCode::Conflict, "container", "belongs to the member itself"};
    return {};
}

Result<void> checkPairIsFree(const Network& network, const Relationship& row)
{
    const Relationship* present = network.relationshipBetween(row.first, row.second);
    if (present && present->id != row.id)
        return alreadyExists("second");
    return {};
}

Result<void> checkKeyIsFree(const Network& network, const FieldDefinition& row)
{
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

Result<void> checkPlaceIsFree(const Network& network, const Placement& row)
{
    const Placement* present = network.placementOf(row.member, row.arrangement);
    if (present && present->id != row.id)
        return alreadyExists("member");
    return {};
}

Result<void> checkArrangementIsFree(const Network& network, const Background& row)
{
    for (const Background& other : network.all<Background>()) {
        if (other.id != row.id && other.arrangement == row.arrangement)
            return alreadyExists("arrangement");
    }
    return {};
}

/// Looks at the first bytes only: whoever shows a picture decodes it under a budget of its own.
bool isOfType(const QByteArray& bytes, const QString& mediaType)
{
    if (mediaType == QLatin1String("image/png"))
        return bytes.startsWith("\x89PNG\r\n\x1A\n");
    return mediaType == QLatin1String("image/jpeg") && bytes.startsWith("\xFF\xD8\xFF");
}

} // namespace

bool overlap(CivilDate fromA, CivilDate toA, CivilDate fromB, CivilDate toB)
{
    const bool aBeforeB = toA && fromB && toA <= fromB;
    const bool bBeforeA = toB && fromA && toB <= fromA;
    return !aBeforeB && !bBeforeA;
}

Result<void> checkKind(const Network& network, const Member& row)
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

Result<void> checkContainer(const Affiliation& row, const Member& container)
{
    if (row.member == row.container)
        return invalid("container", "is the member itself");
    if (container.kind == MemberKind::Individual)
        return invalid("container", "is an individual");
    return {};
}

bool closesCircle(const Affiliation& row, const Affiliation& other)
{
    return other.id != row.id && other.member == row.container && other.container == row.member &&
           overlap(row.from, row.to, other.from, other.to);
}

Result<void> checkAuthor(const Relationship& relationship, const Assessment& row)
{
    if (row.author && !relationship.joins(row.author))
        return invalid("author", "is not a side of the relationship");
    return {};
}

std::string_view fieldOutOfRange(const Assessment& row)
{
    const auto isWithin = [](std::optional<int> value, int low, int high) {
        return !value || (*value >= low && *value <= high);
    };
    if (!isWithin(row.depth, 0, kMaxDepth))
        return "depth";
    if (!isWithin(row.trust, 1, kMaxTrust))
        return "trust";
    if (!isWithin(row.wantedDepth, 0, kMaxDepth))
        return "wanted_depth";
    return isWithin(row.importance, 1, kMaxImportance) ? std::string_view() : "importance";
}

Result<void> tidyRow(NetworkProfile& row)
{
    return firstFailure(
        tidyValues(row), row.id == kTheNetwork ? Result<void>() : invalid("id", "not the network"),
        checkOrder(row.start, row.end, "end_date"));
}

Result<void> tidyRow(Tag& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(tidied, checkName(row.name, "name"));
}

Result<void> tidyRow(FieldDefinition& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkName(row.key, "key"), checkName(row.label, "label"), checkOptions(row),
        checkRange(row.position, 0, 1e6, "position"));
}

Result<void> tidyRow(Member& row)
{
    if (const Result<void> tidied = tidyValues(row); !tidied)
        return tidied;
    const bool broughtItself = row.broughtBy && row.broughtBy == row.id;
    return firstFailure(
        checkName(row.name, "name"), checkRange(row.latitude, -90, 90, "latitude"),
        checkRange(row.longitude, -180, 180, "longitude"),
        checkOrder(row.joined, row.left, "left_on"),
        broughtItself ? invalid("brought_by", "is the member itself") : Result<void>());
}

Result<void> tidyRow(Affiliation& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(tidied, checkOrder(row.from, row.to, "to_date"));
}

Result<void> tidyRow(Relationship& row)
{
    if (const Result<void> tidied = tidyValues(row); !tidied)
        return tidied;
    const bool isSoundCadence = !row.cadenceDays || *row.cadenceDays >= 1;
    return firstFailure(
        row.first == row.second ? invalid("second", "a member cannot be tied to itself")
                                : Result<void>(),
        row.first > row.second ? invalid("second", "the pair is not in order") : Result<void>(),
        checkOrder(row.firstKnown, row.ended, "ended"),
        isSoundCadence ? Result<void>() : outOfRange("cadence_days", "less than a day"));
}

Result<void> tidyRow(Strand& row)
{
    if (const Result<void> tidied = tidyValues(row); !tidied)
        return tidied;
    return checkOrder(row.from, row.to, "to_date");
}

Result<void> tidyRow(Assessment& row)
{
    if (const Result<void> tidied = tidyValues(row); !tidied)
        return tidied;
    const std::string_view field = fieldOutOfRange(row);
    return field.empty() ? Result<void>() : outOfRange(field, "out of range");
}

Result<void> tidyRow(Interaction& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, row.participants.isEmpty() ? invalid("participants", "nobody") : Result<void>(),
        row.date ? Result<void>() : invalid("date", "missing"));
}

Result<void> tidyRow(Placement& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied,
        row.arrangement < kTheMap ? outOfRange("arrangement", "not positive") : Result<void>());
}

Result<void> tidyRow(SavedView& row)
{
    const Result<void> tidied = tidyValues(row);
    const bool focusIsWhole = (row.focusSteps > 0) == bool(row.focus);
    return firstFailure(
        tidied, checkName(row.name, "name"), checkRange(row.focusSteps, 0, 9, "focus_steps"),
        focusIsWhole ? Result<void>() : invalid("focus", "a focus needs a member and steps"),
        checkRange(row.arrangement, kTheMap, 1e9, "arrangement"),
        checkRange(row.zoom, 0, 1e9, "zoom"), checkRange(row.position, 0, 1e6, "position"));
}

bool isHollow(const Annotation& row)
{
    return !row.hasArrow() && row.text.trimmed().isEmpty();
}

Result<void> tidyRow(Annotation& row)
{
    const Result<void> tidied = tidyValues(row);
    const bool pointIsWhole = row.tipX.has_value() == row.tipY.has_value();
    return firstFailure(
        tidied, checkRange(row.arrangement, kTheMap, 1e9, "arrangement"),
        row.text.size() > kMostAnnotationText ? outOfRange("text", "too long") : Result<void>(),
        pointIsWhole ? Result<void>() : invalid("tip_y", "a point has two numbers"),
        row.tipMember && row.tipX ? invalid("tip_x", "points at a member already") : Result<void>(),
        isHollow(row) ? invalid("text", "empty") : Result<void>());
}

Result<void> tidyRow(Picture& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied,
        isOfType(row.bytes, row.mediaType) ? Result<void>() : invalid("bytes", "not of its type"),
        row.bytes.size() > kMostPictureBytes ? outOfRange("bytes", "too large") : Result<void>(),
        checkRange(row.width, 1, kMostPictureSide, "width"),
        checkRange(row.height, 1, kMostPictureSide, "height"));
}

Result<void> tidyRow(Background& row)
{
    const Result<void> tidied = tidyValues(row);
    return firstFailure(
        tidied, checkRange(row.arrangement, kTheMap, 1e9, "arrangement"),
        checkRange(row.width, 1e-6, 1e12, "width"), checkRange(row.opacity, 5, 100, "opacity"));
}

Result<NetworkProfile> validated(const Network& network, NetworkProfile row)
{
    return judged(network, row);
}

Result<Tag> validated(const Network& network, Tag row)
{
    return judged(network, row, [&] { return checkNameIsFree(network, row); });
}

Result<FieldDefinition> validated(const Network& network, FieldDefinition row)
{
    return judged(network, row, [&] { return checkKeyIsFree(network, row); });
}

Result<Member> validated(const Network& network, Member row)
{
    return judged(network, row, [&] { return checkKind(network, row); });
}

Result<Affiliation> validated(const Network& network, Affiliation row)
{
    return judged(
        network, row, [&] { return checkContainer(row, *network.find(row.container)); },
        [&] { return checkCircle(network, row); });
}

Result<Relationship> validated(const Network& network, Relationship row)
{
    return judged(network, row, [&] { return checkPairIsFree(network, row); });
}

Result<Strand> validated(const Network& network, Strand row)
{
    return judged(network, row);
}

Result<Assessment> validated(const Network& network, Assessment row)
{
    return judged(network, row, [&] { return checkAuthor(*network.find(row.relationship), row); });
}

Result<Interaction> validated(const Network& network, Interaction row)
{
    return judged(network, row);
}

Result<Placement> validated(const Network& network, Placement row)
{
    return judged(network, row, [&] { return checkPlaceIsFree(network, row); });
}

Result<SavedView> validated(const Network& network, SavedView row)
{
    return judged(network, row, [&] { return checkNameIsFree(network, row); });
}

Result<Annotation> validated(const Network& network, Annotation row)
{
    return judged(network, row);
}

Result<Picture> validated(const Network& network, Picture row)
{
    return judged(network, row);
}

Result<Background> validated(const Network& network, Background row)
{
    return judged(network, row, [&] { return checkArrangementIsFree(network, row); });
}

} // namespace cw::rules
