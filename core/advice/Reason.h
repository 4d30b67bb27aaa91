// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/NamedSome.h"
#include "core/advice/TeamReason.h"
#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

/// Why a piece of advice is given, as data; ui makes the sentences.
namespace cw::advice {

/// Both have a tie to these, and none to each other.
struct BothKnow
{
    SomeMembers contacts;
    bool operator==(const BothKnow&) const = default;
};

/// How two share a word.
enum class SharedAs {
    Mark,     ///< a weaver has marked both with it
    Interest, ///< both care about it
    Skill,    ///< both can do it
    Learning, ///< both would learn it
    Mixed,    ///< each in another way
};

/// Both carry these words in the same way; the rarest first.
struct BothTagged
{
    std::vector<TagId> tags;
    SharedAs as = SharedAs::Mark;
    bool operator==(const BothTagged&) const = default;
};

enum class SharedField { Sector, Place };

/// The same stands in a field of both.
struct BothHave
{
    SharedField field = SharedField::Sector;
    QString value;
    bool operator==(const BothHave&) const = default;
};

/// They took part in the same thing, and have no tie.
struct MetOnce
{
    CivilDate date;
    bool operator==(const MetOnce&) const = default;
};

/// One would learn what the other would teach.
struct CouldTeach
{
    MemberId teaches;
    MemberId learns;
    std::vector<TagId> tags;
    bool operator==(const CouldTeach&) const = default;
};

/// Somebody brought a member into the network, and no tie of the two is noted.
struct BroughtIn
{
    MemberId by;
    MemberId member;
    bool operator==(const BroughtIn&) const = default;
};

/// Somebody has said that a member must be here. Private.
struct Nominated
{
    MemberId by;
    MemberId member;
    bool operator==(const Nominated&) const = default;
};

/// A side has said that it would like to be closer than the two are. Private.
struct WantsCloser
{
    MemberId member;
    int wanted = 0; ///< depth
    bool operator==(const WantsCloser&) const = default;
};

/// Both sides have said so, and wish for the same. Private.
struct BothWantCloser
{
    int wanted = 0; ///< depth
    bool operator==(const BothWantCloser&) const = default;
};

/// A member has few ties.
struct FewTies
{
    MemberId member;
    SomeMembers ties;
    CivilDate joined; ///< where that is lately
    bool operator==(const FewTies&) const = default;
};

/// A member is at home in the network and could take on one more.
struct HasRoom
{
    MemberId member;
    std::size_t ties = 0;
    bool isInCore = false;
    bool operator==(const HasRoom&) const = default;
};

/// Two clusters hardly know each other.
struct ClustersApart
{
    ClusterName first;
    ClusterName second;
    std::size_t ties = 0; ///< between them
    SomeMembers carriers; ///< whose ties these are
    bool operator==(const ClustersApart&) const = default;
};

/// How far it is from one to the other now.
struct StepsApart
{
    std::optional<int> steps; ///< none: no path
    std::vector<MemberId> by; ///< in this order; empty: no path, or a long one
    bool operator==(const StepsApart&) const = default;
};

/// Of a tie.
struct LastContact
{
    CivilDate date;
    std::optional<double> depth; ///< how deep it has been
    bool operator==(const LastContact&) const = default;
};

/// How often the two used to be in touch.
struct UsualRhythm
{
    int days = 0;
    bool isAgreed = false; ///< set by hand rather than seen
    bool operator==(const UsualRhythm&) const = default;
};

/// What the two did, or do, together: the words of the strands.
struct DoTogether
{
    std::vector<QString> types;
    bool operator==(const DoTogether&) const = default;
};

/// Whom one side has come to know that the other has not.
struct KnowsOthers
{
    MemberId member;
    SomeMembers contacts;
    bool operator==(const KnowsOthers&) const = default;
};

/// Without the tie, or without the member, these have no way to the rest.
struct OnlyWay
{
    MemberId through; ///< none: the tie
    SomeMembers members;
    bool operator==(const OnlyWay&) const = default;
};

/// Of all shortest paths between others, this share runs over the tie, or through the member.
struct CarriesPaths
{
    MemberId member; ///< none: the tie
    double share = 0.0;
    bool isEstimate = false; ///< counted from a sample of the members
    bool operator==(const CarriesPaths&) const = default;
};

/// How deep the tie is.
struct TieDepth
{
    std::optional<double> depth; ///< none: nobody has said
    bool operator==(const TieDepth&) const = default;
};

/// What the two sides say of the tie's depth. Private.
struct ViewsDiffer
{
    MemberId first;
    int firstDepth = 0;
    MemberId second;
    int secondDepth = 0;
    bool operator==(const ViewsDiffer&) const = default;
};

/// Both have a tie to this member, over whom they meet now.
struct OnlyThrough
{
    MemberId member;
    bool operator==(const OnlyThrough&) const = default;
};

/// One needs what the other offers.
struct NeedMeetsOffer
{
    MemberId needs;
    QString need;
    MemberId offers;
    QString offer;
    CivilDate until; ///< the need must be met by then; none: no hurry
    bool operator==(const NeedMeetsOffer&) const = default;
};

/// And the one who offers needs something that the other has.
struct AlsoTheOtherWay
{
    bool operator==(const AlsoTheOtherWay&) const = default;
};

using Reason = std::variant<
    BothKnow, BothTagged, BothHave, MetOnce, WantsCloser, FewTies, HasRoom, ClustersApart,
    StepsApart, LastContact, UsualRhythm, DoTogether, KnowsOthers, OnlyWay, CarriesPaths, TieDepth,
    ViewsDiffer, OnlyThrough, NeedMeetsOffer, AlsoTheOtherWay, CouldTeach, BroughtIn, Nominated,
    BothWantCloser, WaitsForTeam, Brings, NobodyFor, TriedTie, NewToEachOther>;

/// Whether it tells what somebody said in confidence (DESIGN 11.15).
inline bool isPrivate(const Reason& reason)
{
    return std::holds_alternative<WantsCloser>(reason) ||
           std::holds_alternative<BothWantCloser>(reason) ||
           std::holds_alternative<Nominated>(reason) || std::holds_alternative<ViewsDiffer>(reason);
}

} // namespace cw::advice
