// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/Cadence.h"
#include "core/query/Depth.h"
#include "core/query/Living.h"
#include "core/query/attributes/AttributeValues.h"

#include <algorithm>
#include <array>

namespace cw::query {

namespace {

using Source = AttributeSource;
using Value = AttributeValue;

constexpr auto kDirections = std::to_array<std::string_view>({"none", "one_way", "mutual"});

Value depth(const Source& source, const Relationship& tie)
{
    const AttributeContext& context = source.context;
    const auto known = relationshipDepth(source.network, tie.id, context.rule, context.asOf).depth;
    return known ? Value(*known) : Value();
}

/// The deepest that any side wants.
Value wantedDepth(const Source& source, const Relationship& tie)
{
    std::optional<int> wanted;
    for (const MemberId author : {tie.first, tie.second, MemberId()}) {
        const auto said = sideView(source.network, tie.id, author, source.context.asOf).wantedDepth;
        wanted = said && wanted ? std::max(said, wanted) : said ? said : wanted;
    }
    return wanted ? Value(static_cast<double>(*wanted)) : Value();
}

template <class Use>
void forEachLivingStrand(const Source& source, const Relationship& tie, Use&& use)
{
    source.network.forEachReferencing(&Strand::relationship, tie.id, [&](StrandId id) {
        const Strand& strand = *source.network.find(id);
        const CivilDate asOf = source.context.asOf;
        if (asOf ? existsAt(strand, asOf) : isLiving(strand, source.context.today))
            use(strand);
    });
}

Value strandTypes(const Source& source, const Relationship& tie)
{
    QStringList types;
    forEachLivingStrand(source, tie, [&](const Strand& strand) {
        if (!strand.type.isEmpty() && !types.contains(strand.type))
            types << strand.type;
    });
    return types.isEmpty() ? Value() : Value(types);
}

/// Of all strands together: two that go opposite ways are mutual. Nothing without strands.
Value direction(const Source& source, const Relationship& tie)
{
    bool isAny = false;
    bool forth = false;
    bool back = false;
    forEachLivingStrand(source, tie, [&](const Strand& strand) {
        isAny = true;
        const bool isMutual = strand.direction == Direction::Mutual;
        forth = forth || isMutual || strand.direction == Direction::FirstToSecond;
        back = back || isMutual || strand.direction == Direction::SecondToFirst;
    });
    if (!isAny)
        return {};
    return keyText(kDirections[static_cast<std::size_t>(forth) + static_cast<std::size_t>(back)]);
}

/// Known of both and different; what each says stays out of it.
Value sidesDisagree(const Source& source, const Relationship& tie)
{
    const CivilDate asOf = source.context.asOf;
    const auto first = sideView(source.network, tie.id, tie.first, asOf).depth;
    const auto second = sideView(source.network, tie.id, tie.second, asOf).depth;
    return first && second && *first != *second;
}

Value contact(const Source& source, const Relationship& tie)
{
    return dateOrNothing(lastContact(source.network, tie.id, source.context.day()));
}

Value daysSinceContact(const Source& source, const Relationship& tie)
{
    const CivilDate day = source.context.day();
    return daysSince(lastContact(source.network, tie.id, day), day);
}

/// The last contact is longer ago than was wanted; as the map fades its line.
Value overdue(const Source& source, const Relationship& tie)
{
    const auto days = numberOf(daysSinceContact(source, tie));
    if (!days)
        return false;
    const auto cadence = cadenceOf(source.network, tie, source.context.rule, source.context.day());
    return cadence && *days > cadence->days;
}

Value bridge(const Source& source, const Relationship& tie)
{
    const auto& measures = source.context.measures;
    return measures ? Value(measures->isBridge(tie.id)) : Value();
}

constexpr auto kText = AttributeKind::Text;
constexpr auto kNumber = AttributeKind::Number;
constexpr auto kDate = AttributeKind::Date;
constexpr auto kChoice = AttributeKind::Choice;
constexpr auto kFlag = AttributeKind::Flag;

constexpr std::array kRelationshipAttributes{
    BuiltIn<Relationship>{"depth", kNumber, false, false, depth},
    BuiltIn<Relationship>{"wanted_depth", kNumber, false, false, wantedDepth},
    BuiltIn<Relationship>{"strand", kText, true, false, strandTypes},
    BuiltIn<Relationship>{"direction", kChoice, false, false, direction, kDirections},
    BuiltIn<Relationship>{"sides_disagree", kFlag, false, false, sidesDisagree},
    BuiltIn<Relationship>{
        "agreement", kChoice, false, false,
        [](const Source&, const Relationship& tie) { return keyOrNothing(tie.agreement); },
        EnumKeys<Agreement>::keys},
    BuiltIn<Relationship>{
        "since", kDate, false, false,
        [](const Source& source, const Relationship& tie) {
            return dateOrNothing(knownSince(source.network, tie));
        }},
    BuiltIn<Relationship>{
        "ended", kDate, false, false,
        [](const Source&, const Relationship& tie) { return dateOrNothing(tie.ended); }},
    BuiltIn<Relationship>{"last_contact", kDate, false, false, contact},
    BuiltIn<Relationship>{"days_since_contact", kNumber, false, false, daysSinceContact},
    BuiltIn<Relationship>{"overdue", kFlag, false, false, overdue},
    BuiltIn<Relationship>{"bridge", kFlag, false, true, bridge},
};

} // namespace

template <>
std::span<const BuiltIn<Relationship>> builtIns<Relationship>()
{
    return kRelationshipAttributes;
}

} // namespace cw::query
