// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

/// The closed vocabularies of the domain. Each is an enum here, a stable English key in files and
/// `--json`, and a word in `ui/support/DomainText`; keys never change once released.
namespace cw {

enum class MemberKind { Individual, Organization, Group };
enum class Engagement { Unknown, Observe, TakePart, Contribute, Steward };
enum class Agreement { Unknown, None, Verbal, Written, Contract };

/// Of a strand, against the order of its relationship's pair.
enum class Direction { None, FirstToSecond, SecondToFirst, Mutual };

/// Where an assessment comes from.
enum class Source { Self, Weaver, Survey, Import };
enum class InteractionKind { Meeting, Call, Message, CoAttended, Introduced, Worked };

/// How two sides become one number (DESIGN: rule).
enum class Rule { Claimed, Confirmed, Mean };
enum class FieldKind { Text, Number, Date, Link, Choice, Choices };
/// Which records a custom field belongs to.
enum class FieldOwner { Member, Relationship, Strand, Affiliation, Interaction };

enum class NetworkType { Unknown, Learning, Project, Alliance, Coalition };
enum class Intent { Unknown, Learning, Action, Movement };
enum class Formality { Unknown, Informal, Formal };
enum class Complexity { Unknown, Simple, Complicated, Complex, Chaotic };

/// How large a text stands on the map.
enum class AnnotationSize { Small, Medium, Large };
/// Which of the theme's colours it has.
enum class AnnotationTone { Plain, Accent, Attention, Quiet };

/// The shapes that networks of people go through, and fall back from. Source: Krebs and Holley,
/// "Building smart communities through network weaving", 2006.
enum class Phase { Scattered, HubAndSpoke, SmallWorld, CorePeriphery, Mixed };

/// What a question of the pulse is about; each stands for one thing that networks of people say
/// they need.
enum class PulseTheme { Belonging, Contribution, Safety, Clarity, Value, Interdependence };

/// What goes from one member to another.
enum class ExchangeKind { Information, Idea, Resource };
/// How far an offer or a need is.
enum class MatchState { Open, Matched, Met, Withdrawn };

enum class IntroductionAnswer { None, Yes, No };
/// How far an introduction is.
enum class IntroductionStage { Suggested, Asked, Agreed, Declined, Made, InTouch, Concluded };
/// What became of an introduction.
enum class IntroductionOutcome { Open, Nothing, Exchanged, Deepened, Project };

/// The kinds of weaving advice.
enum class AdviceKind {
    None,
    CloseTriangle,
    BridgeClusters,
    MatchNeed,
    Reconnect,
    ReachPeriphery,
    StrengthenCritical,
    RelieveHub,
    BalanceViews,
    FormTeam
};
/// What somebody decided about a piece of advice.
enum class CardState { Kept, Done, NotNow, Never };

enum class ProjectState { Idea, Forming, Acting, Reflecting, Closed, Dropped };
enum class HowJoined { Unknown, Self, Invited, Assigned };
/// Whom a change is about.
enum class OutcomeLevel { Member, Network, System };
enum class CommitmentState { Open, Done, Dropped };

/// Keys of an enum in the order of its values, which count up from 0.
template <class Enum>
struct EnumKeys;

#define CW_ENUM_KEYS(Enum, ...)                                                                    \
    template <>                                                                                    \
    struct EnumKeys<Enum>                                                                          \
    {                                                                                              \
        static constexpr auto keys = std::to_array<std::string_view>({__VA_ARGS__});               \
    };

CW_ENUM_KEYS(MemberKind, "individual", "organization", "group")
CW_ENUM_KEYS(Engagement, "", "observe", "take_part", "contribute", "steward")
CW_ENUM_KEYS(Agreement, "", "none", "verbal", "written", "contract")
CW_ENUM_KEYS(Direction, "none", "first_to_second", "second_to_first", "mutual")
CW_ENUM_KEYS(Source, "self", "weaver", "survey", "import")
CW_ENUM_KEYS(InteractionKind, "meeting", "call", "message", "co_attended", "introduced", "worked")
CW_ENUM_KEYS(Rule, "claimed", "confirmed", "mean")
CW_ENUM_KEYS(FieldKind, "text", "number", "date", "link", "choice", "choices")
CW_ENUM_KEYS(FieldOwner, "member", "relationship", "strand", "affiliation", "interaction")
CW_ENUM_KEYS(NetworkType, "", "learning", "project", "alliance", "coalition")
CW_ENUM_KEYS(Intent, "", "learning", "action", "movement")
CW_ENUM_KEYS(Formality, "", "informal", "formal")
CW_ENUM_KEYS(Complexity, "", "simple", "complicated", "complex", "chaotic")

CW_ENUM_KEYS(AnnotationSize, "small", "medium", "large")
CW_ENUM_KEYS(AnnotationTone, "plain", "accent", "attention", "quiet")

CW_ENUM_KEYS(
    Phase, "scattered_fragments", "hub_and_spoke", "multi_hub_small_world", "core_periphery",
    "mixed")
CW_ENUM_KEYS(
    PulseTheme, "belonging", "contribution", "safety", "clarity", "value", "interdependence")

CW_ENUM_KEYS(ExchangeKind, "information", "idea", "resource")
CW_ENUM_KEYS(MatchState, "open", "matched", "met", "withdrawn")
CW_ENUM_KEYS(IntroductionAnswer, "", "yes", "no")
CW_ENUM_KEYS(
    IntroductionStage, "suggested", "asked", "agreed", "declined", "made", "in_touch", "concluded")
CW_ENUM_KEYS(IntroductionOutcome, "", "nothing", "exchanged", "deepened", "project")
CW_ENUM_KEYS(
    AdviceKind, "", "close_triangle", "bridge_clusters", "match_need", "reconnect",
    "reach_periphery", "strengthen_critical", "relieve_hub", "balance_views", "form_team")
CW_ENUM_KEYS(CardState, "kept", "done", "not_now", "never")
CW_ENUM_KEYS(ProjectState, "idea", "forming", "acting", "reflecting", "closed", "dropped")
CW_ENUM_KEYS(HowJoined, "", "self", "invited", "assigned")
CW_ENUM_KEYS(OutcomeLevel, "member", "network", "system")
CW_ENUM_KEYS(CommitmentState, "open", "done", "dropped")

#undef CW_ENUM_KEYS

template <class Enum>
constexpr std::string_view keyOf(Enum value)
{
    return EnumKeys<Enum>::keys[static_cast<std::size_t>(value)];
}

/// The value with this key, or nothing.
template <class Enum>
constexpr std::optional<Enum> enumOf(std::string_view key)
{
    for (std::size_t i = 0; i < EnumKeys<Enum>::keys.size(); ++i) {
        if (EnumKeys<Enum>::keys[i] == key)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace cw
