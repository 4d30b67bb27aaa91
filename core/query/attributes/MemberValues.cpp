// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/Depth.h"
#include "core/query/attributes/AttributeValues.h"

#include <array>

namespace cw::query {

namespace {

using Source = AttributeSource;
using Value = AttributeValue;

template <QString Member::*kField>
Value textField(const Source&, const Member& member)
{
    return textOrNothing(member.*kField);
}

/// "German, Turkish" as people type it into one field.
Value languages(const Source&, const Member& member)
{
    QStringList languages;
    for (const QString& each : member.languages.split(u',', Qt::SkipEmptyParts)) {
        for (const QString& part : each.split(u';', Qt::SkipEmptyParts)) {
            if (const QString language = part.trimmed(); !language.isEmpty())
                languages << language;
        }
    }
    return languages.isEmpty() ? Value() : Value(languages);
}

Value tags(const Source& source, const Member& member)
{
    QStringList names;
    for (const TagId id : member.tags) {
        if (const Tag* tag = source.network.find(id))
            names << tag->name;
    }
    return names.isEmpty() ? Value() : Value(names);
}

/// The names of those whom the member belongs to that day.
Value belongings(const Source& source, const Member& member)
{
    QStringList names;
    source.network.forEachReferencing(&Affiliation::member, member.id, [&](AffiliationId id) {
        const Affiliation& affiliation = *source.network.find(id);
        const Member* const container = source.network.find(affiliation.container);
        if (container && existsAt(affiliation, source.context.day()))
            names << container->name;
    });
    names.removeDuplicates(); // in two roles
    return names.isEmpty() ? Value() : Value(names);
}

Value pinned(const Source& source, const Member& member)
{
    const Placement* placement = source.network.placementOf(member.id);
    return placement && placement->pinned;
}

Value contact(const Source& source, const Member& member)
{
    return dateOrNothing(lastContact(source.network, member.id, source.context.day()));
}

Value daysSinceContact(const Source& source, const Member& member)
{
    const CivilDate day = source.context.day();
    return daysSince(lastContact(source.network, member.id, day), day);
}

const MemberMeasure* measureOf(const Source& source, const Member& member)
{
    return source.context.measures ? source.context.measures->of(member.id) : nullptr;
}

template <auto kMeasure>
Value measure(const Source& source, const Member& member)
{
    const MemberMeasure* found = measureOf(source, member);
    return found ? Value(static_cast<double>(found->*kMeasure)) : Value();
}

Value effectiveSize(const Source& source, const Member& member)
{
    const MemberMeasure* found = measureOf(source, member);
    return found && found->effectiveSize ? Value(*found->effectiveSize) : Value();
}

const MemberCentralityValue* centralityOf(const Source& source, const Member& member)
{
    return source.context.centrality ? source.context.centrality->of(member.id) : nullptr;
}

Value betweenness(const Source& source, const Member& member)
{
    const MemberCentralityValue* found = centralityOf(source, member);
    return found ? Value(found->betweenness) : Value();
}

Value closeness(const Source& source, const Member& member)
{
    const MemberCentralityValue* found = centralityOf(source, member);
    return found && found->closeness ? Value(*found->closeness) : Value();
}

Value articulation(const Source& source, const Member& member)
{
    const MemberMeasure* found = measureOf(source, member);
    return found ? Value(found->isArticulation) : Value();
}

Value cluster(const Source& source, const Member& member)
{
    const MemberMeasure* found = measureOf(source, member);
    return found ? textOrNothing(source.context.measures->clusterName(*found)) : Value();
}

constexpr auto kText = AttributeKind::Text;
constexpr auto kNumber = AttributeKind::Number;
constexpr auto kDate = AttributeKind::Date;
constexpr auto kChoice = AttributeKind::Choice;
constexpr auto kFlag = AttributeKind::Flag;

// Key, kind, whether there may be several, whether it is a measure, how it is read; its choices,
// whether it is one of the paths.
constexpr std::array kMemberAttributes{
    BuiltIn<Member>{"name", kText, false, false, textField<&Member::name>},
    BuiltIn<Member>{
        "kind", kChoice, false, false,
        [](const Source&, const Member& member) { return keyOrNothing(member.kind); },
        EnumKeys<MemberKind>::keys},
    BuiltIn<Member>{"type", kText, false, false, textField<&Member::type>},
    BuiltIn<Member>{"sector", kText, false, false, textField<&Member::sector>},
    BuiltIn<Member>{"place", kText, false, false, textField<&Member::place>},
    BuiltIn<Member>{"level", kText, false, false, textField<&Member::level>},
    BuiltIn<Member>{"languages", kText, true, false, languages},
    BuiltIn<Member>{"tag", kText, true, false, tags},
    BuiltIn<Member>{"belongs_to", kText, true, false, belongings},
    BuiltIn<Member>{
        "engagement", kChoice, false, false,
        [](const Source&, const Member& member) { return keyOrNothing(member.engagement); },
        EnumKeys<Engagement>::keys},
    BuiltIn<Member>{
        "joined", kDate, false, false,
        [](const Source&, const Member& member) { return dateOrNothing(member.joined); }},
    BuiltIn<Member>{
        "left", kDate, false, false,
        [](const Source&, const Member& member) { return dateOrNothing(member.left); }},
    BuiltIn<Member>{
        "archived", kFlag, false, false,
        [](const Source&, const Member& member) { return Value(member.archived); }},
    BuiltIn<Member>{"pinned", kFlag, false, false, pinned},
    BuiltIn<Member>{"last_contact", kDate, false, false, contact},
    BuiltIn<Member>{"days_since_contact", kNumber, false, false, daysSinceContact},
    BuiltIn<Member>{"degree", kNumber, false, true, measure<&MemberMeasure::degree>},
    BuiltIn<Member>{
        "weighted_degree", kNumber, false, true, measure<&MemberMeasure::weightedDegree>},
    BuiltIn<Member>{"effective_size", kNumber, false, true, effectiveSize},
    BuiltIn<Member>{"betweenness", kNumber, false, true, betweenness, {}, true},
    BuiltIn<Member>{"closeness", kNumber, false, true, closeness, {}, true},
    BuiltIn<Member>{"core_number", kNumber, false, true, measure<&MemberMeasure::coreNumber>},
    BuiltIn<Member>{"articulation", kFlag, false, true, articulation},
    BuiltIn<Member>{"cluster", kText, false, true, cluster},
    BuiltIn<Member>{"component_size", kNumber, false, true, measure<&MemberMeasure::componentSize>},
};

} // namespace

template <>
std::span<const BuiltIn<Member>> builtIns<Member>()
{
    return kMemberAttributes;
}

} // namespace cw::query
