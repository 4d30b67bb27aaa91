// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <QLatin1StringView>

#include <type_traits>

/// What weavers keep beside members and ties (offers, introductions, projects ...): under which
/// header its rows leave, where they stand, and which of them stay at home. The places of their
/// fields are in the table (FieldPlaces).
namespace cw::exchange {

/// The records, referenced ones before those that refer to them.
using WeavingRecords = RecordList<
    Offer, Need, Introduction, Exchange, Interest, Skill, FollowUp, AdviceCard, Project,
    ProjectMember, Outcome, Commitment, Opportunity, Recognition, Nomination, CadenceRule, Snooze,
    Strain>;

/// Under which header the rows of a record stand: in a column of elements, of connections, or in a
/// field of the network as a whole.
template <class R>
inline constexpr QLatin1StringView kRowsHeader{};
template <>
inline constexpr QLatin1StringView kRowsHeader<Offer>{"Offer rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Need>{"Need rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Introduction>{"Introduction rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Exchange>{"Exchange rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Interest>{"Interest rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Skill>{"Skill rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<FollowUp>{"Follow-up rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<AdviceCard>{"Advice rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Project>{"Projects"};
template <>
inline constexpr QLatin1StringView kRowsHeader<ProjectMember>{"Project teams"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Outcome>{"Outcomes"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Commitment>{"Commitment rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Opportunity>{"Opportunities"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Recognition>{"Recognition rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Nomination>{"Nomination rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<CadenceRule>{"Cadence rules"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Snooze>{"Snooze rows"};
template <>
inline constexpr QLatin1StringView kRowsHeader<Strain>{"Strain rows"};

template <class R, class... Others>
inline constexpr bool isOneOf = (std::is_same_v<R, Others> || ...);

/// Rows about the network, which belong to nobody in particular.
template <class R>
inline constexpr bool isOfNetwork =
    isOneOf<R, Project, ProjectMember, Outcome, Opportunity, CadenceRule>;

/// Calls `fn(field)` for the reference that says with whom, or with which tie, a row of R stands.
/// Not for follow-ups, which stand with their introduction, and not where isOfNetwork.
template <class R, class Fn>
constexpr void withHostField(Fn&& fn)
{
    bool isFound = false;
    forEachReferenceField<R>([&]<class F>(const F& each, std::size_t) {
        using T = typename F::Type;
        constexpr bool isHost = isOneOf<T, MemberId, IdSet<Member>, RelationshipId>;
        if constexpr (isHost) {
            if (!isFound && has(each.use, Use::Owner)) {
                isFound = true;
                fn(each);
            }
        }
    });
}

/// The id of the member or relationship that the row stands with; 0: none.
template <class R>
std::int64_t hostOf(const Network& network, const R& row)
{
    if constexpr (std::is_same_v<R, FollowUp>) {
        const Introduction* introduction = network.find(row.introduction);
        return introduction ? introduction->first.value : 0;
    } else {
        std::int64_t host = 0;
        withHostField<R>([&]<class F>(const F& each) {
            if constexpr (IsIdSet<typename F::Type>::value)
                host = (row.*each.member).isEmpty() ? 0 : (*(row.*each.member).begin()).value;
            else
                host = (row.*each.member).value;
        });
        return host;
    }
}

/// Whether the row as a whole leaves only with what is private: who is to meet whom, who is under
/// strain, who named whom, and what a weaver keeps to herself.
template <class R>
bool isKeptBack([[maybe_unused]] const R& row)
{
    if constexpr (isOneOf<R, Offer, Need>)
        return row.isPrivate;
    else
        return isOneOf<R, Introduction, FollowUp, AdviceCard, Nomination, Snooze, Strain>;
}

/// Whether two rows that agree in this field, and in all others of which this is true, are the
/// same. What may stay at home when a row leaves does not make it another.
template <class R, class T>
constexpr bool tellsApart(const Field<R, T>& field)
{
    if constexpr (isOneOf<R, Interest, Skill>)
        return field.name == "member" || field.name == "tag"; // a word is said once
    else if constexpr (std::is_same_v<R, CadenceRule>)
        return field.name != "days";
    else if constexpr (std::is_same_v<R, Snooze>)
        return field.name == "relationship";
    else
        return !has(field.use, Use::Private) ||
               isOneOf<R, Introduction, FollowUp, AdviceCard, Nomination, Strain>;
}

/// Under which a row says its own id, so that others can refer to it.
inline constexpr QLatin1StringView kRowKey("id");

} // namespace cw::exchange
