// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/AdviceText.h"

#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"

#include <QCoreApplication>

namespace cw {

using advice::Advice;
using advice::EffectMeasure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdviceText)
};

constexpr int kDecimals = 4;

QString nameOf(const Network& network, MemberId member)
{
    return shownName(network, member);
}

bool isMe(const Network& network, MemberId member)
{
    return member && network.profile().me == member;
}

/// The one of two who is not the weaver; none: neither is.
MemberId notMe(const Advice& advice, const Network& network)
{
    for (std::size_t i = 0; i < advice.members.size(); ++i) {
        if (isMe(network, advice.members[i]))
            return advice.members[1 - i];
    }
    return {};
}

QString introductionTitle(const Advice& advice, const Network& network)
{
    const QString first = nameOf(network, advice.members[0]);
    const QString second = nameOf(network, advice.members[1]);
    const MemberId other = notMe(advice, network);
    if (other)
        return Words::tr("Meet %1 yourself").arg(nameOf(network, other));
    if (advice.kind == AdviceKind::RelieveHub)
        return Words::tr("Let %1 and %2 meet without %3")
            .arg(first, second, nameOf(network, advice.about));
    if (advice.kind == AdviceKind::MatchNeed)
        return Words::tr("Tell %1 what %2 offers").arg(first, second);
    if (advice.kind == AdviceKind::ReachPeriphery)
        return Words::tr("Bring %1 in through %2").arg(first, second);
    if (advice.kind == AdviceKind::BridgeClusters)
        return Words::tr("Introduce %1 and %2, across two circles").arg(first, second);
    return Words::tr("Introduce %1 and %2").arg(first, second);
}

QString tieTitle(const Advice& advice, const Network& network)
{
    const QString first = nameOf(network, advice.members[0]);
    const QString second = nameOf(network, advice.members[1]);
    const MemberId other = notMe(advice, network);
    if (advice.kind == AdviceKind::Reconnect)
        return other ? Words::tr("Get back in touch with %1").arg(nameOf(network, other))
                     : Words::tr("Bring %1 and %2 back in touch").arg(first, second);
    if (advice.kind == AdviceKind::StrengthenCritical)
        return other ? Words::tr("Look after your tie to %1").arg(nameOf(network, other))
                     : Words::tr("Look after the tie of %1 and %2").arg(first, second);
    return other ? Words::tr("Ask %1 how they see the tie with you").arg(nameOf(network, other))
                 : Words::tr("Let %1 and %2 compare how they see their tie").arg(first, second);
}

QString teamTitle(const Advice& advice, const Network& network)
{
    QStringList names;
    for (const MemberId member : advice.joining) {
        if (!isMe(network, member))
            names.append(nameOf(network, member));
    }
    const QString purpose = teamPurposeText(advice, network);
    if (names.isEmpty())
        return Words::tr("Join “%1” yourself").arg(purpose);
    return names.size() < static_cast<qsizetype>(advice.joining.size())
               ? Words::tr("Join “%1”, together with %2").arg(purpose, listedText(names))
               : Words::tr("Make a team for “%1” with %2").arg(purpose, listedText(names));
}

} // namespace

QString adviceKindText(AdviceKind kind)
{
    switch (kind) {
    case AdviceKind::None:
        return {};
    case AdviceKind::CloseTriangle:
        return Words::tr("close a triangle");
    case AdviceKind::BridgeClusters:
        return Words::tr("bridge clusters");
    case AdviceKind::MatchNeed:
        return Words::tr("match a need with an offer");
    case AdviceKind::Reconnect:
        return Words::tr("reconnect a lapsed tie");
    case AdviceKind::ReachPeriphery:
        return Words::tr("reach the periphery");
    case AdviceKind::StrengthenCritical:
        return Words::tr("strengthen a critical tie");
    case AdviceKind::RelieveHub:
        return Words::tr("relieve a hub");
    case AdviceKind::BalanceViews:
        return Words::tr("balance the views");
    case AdviceKind::FormTeam:
        return Words::tr("form a team");
    }
    return {};
}

QString adviceEvidenceText(AdviceKind kind)
{
    switch (kind) {
    case AdviceKind::None:
        return {};
    case AdviceKind::CloseTriangle:
        return Words::tr(
            "Common contacts foretell ties (Liben-Nowell and Kleinberg 2007), and who "
            "joins others is more often part of what is new (Obstfeld 2005). But after "
            "a triangle has closed its first two ties mostly weaken (Huang et al.): "
            "not every one should be closed.");
    case AdviceKind::BridgeClusters:
        return Words::tr("Ties to people moderately near, with a few common contacts, help most "
                         "(Rajkumar et al. 2022, experiments with 20 million people).");
    case AdviceKind::MatchNeed:
        return Words::tr("Matches where each has what the other needs are especially strong (Horon "
                         "2011).");
    case AdviceKind::Reconnect:
        return Words::tr("Dormant ties give as much as current ones or more (Levin et al. 2011), "
                         "and people wrongly prefer the familiar ones (Walter et al. 2015).");
    case AdviceKind::ReachPeriphery:
        return Words::tr("New ideas come in from the periphery (Krebs and Holley 2006).");
    case AdviceKind::StrengthenCritical:
        return Words::tr("Of bankers' bridges nine in ten were gone a year later (Burt 2002); in "
                         "other data long ties last (Yuan et al. 2022).");
    case AdviceKind::RelieveHub:
        return Words::tr("Relying on central members is a known weakness of networks (Cunningham "
                         "et al. 2012).");
    case AdviceKind::BalanceViews:
        return Words::tr("Where partners report different levels, the difference is something to "
                         "explore together (Frey et al. 2006).");
    case AdviceKind::FormTeam:
        return Words::tr("A mix of new and tried ties is what this goes by; it is our own rule.");
    }
    return {};
}

QString adviceNeverText(AdviceKind kind)
{
    switch (kind) {
    case AdviceKind::None:
        return {};
    case AdviceKind::CloseTriangle:
    case AdviceKind::BridgeClusters:
    case AdviceKind::ReachPeriphery:
    case AdviceKind::RelieveHub:
        return Words::tr("Never introduce these two");
    case AdviceKind::MatchNeed:
        return Words::tr("Never tell these two of offers");
    case AdviceKind::Reconnect:
    case AdviceKind::StrengthenCritical:
        return Words::tr("Leave this tie as it is");
    case AdviceKind::BalanceViews:
        return Words::tr("Never compare the views of these two");
    case AdviceKind::FormTeam:
        return Words::tr("Never these people as a team");
    }
    return {};
}

QString adviceTitle(const Advice& advice, const Network& network)
{
    switch (advice.kind) {
    case AdviceKind::None:
        return {};
    case AdviceKind::CloseTriangle:
    case AdviceKind::BridgeClusters:
    case AdviceKind::MatchNeed:
    case AdviceKind::ReachPeriphery:
    case AdviceKind::RelieveHub:
        return introductionTitle(advice, network);
    case AdviceKind::Reconnect:
    case AdviceKind::StrengthenCritical:
    case AdviceKind::BalanceViews:
        return tieTitle(advice, network);
    case AdviceKind::FormTeam:
        return teamTitle(advice, network);
    }
    return {};
}

QString teamPurposeText(const Advice& advice, const Network& network)
{
    if (const Project* const project = network.find(advice.project))
        return project->title;
    if (const Opportunity* const seen = network.find(advice.opportunity))
        return seen->text;
    const Need* const need = network.find(advice.need);
    return need ? need->text : QString();
}

QString scorePartText(advice::ScorePart part)
{
    using enum advice::ScorePart;
    switch (part) {
    case CommonContacts:
        return Words::tr("common contacts");
    case SharedInterests:
        return Words::tr("shared interests");
    case WishedFor:
        return Words::tr("wished for");
    case Crossing:
        return Words::tr("crosses clusters or sectors");
    case Willing:
        return Words::tr("willing to take part");
    case Redundant:
        return Words::tr("so many common contacts that it adds little");
    case ClosedIn:
        return Words::tr("contacts who all know each other");
    case Load:
        return Words::tr("ties they keep up already");
    case Gap:
        return Words::tr("gap between the clusters");
    case Closer:
        return Words::tr("brings everybody nearer");
    case AtHome:
        return Words::tr("at home in their own clusters");
    case Within:
        return Words::tr("within reach");
    case PastDepth:
        return Words::tr("how deep it has been");
    case Trust:
        return Words::tr("trust");
    case Novelty:
        return Words::tr("new to each other");
    case Silence:
        return Words::tr("silence");
    case Isolation:
        return Words::tr("few ties");
    case Newcomer:
        return Words::tr("new here");
    case Room:
        return Words::tr("room for one more");
    case AtStake:
        return Words::tr("what hangs on it");
    case Shallow:
        return Words::tr("shallow");
    case Dependence:
        return Words::tr("dependence on one member");
    case Relief:
        return Words::tr("relief for that member");
    case Difference:
        return Words::tr("difference of the views");
    case Importance:
        return Words::tr("importance to the two");
    case Fit:
        return Words::tr("fit of offer and need");
    case Urgency:
        return Words::tr("urgency");
    case GoesBothWays:
        return Words::tr("goes both ways");
    case Coverage:
        return Words::tr("covers what it takes");
    case TrustedTies:
        return Words::tr("trusted ties in the team");
    case NamedThem:
        return Words::tr("brought in or named by the other");
    }
    return {};
}

QString adviceEffectText(const advice::Effect& effect, advice::EffectBasis basis)
{
    const bool isKept = basis == advice::EffectBasis::TieKept;
    const auto change = [&](const QString& what, QString before, QString after) {
        if (effect.isEstimate) {
            before = Words::tr("about %1", "an estimated number").arg(before);
            after = Words::tr("about %1", "an estimated number").arg(after);
        }
        return isKept ? Words::tr("%1: %2, without the tie %3").arg(what, after, before)
                      : Words::tr("%1: %2, then %3").arg(what, before, after);
    };
    const auto whole = [](double value) { return formats::number(qRound64(value)); };
    switch (effect.measure) {
    case EffectMeasure::GlobalEfficiency:
        return change(
            Words::tr("Global efficiency"), formats::number(effect.before, kDecimals),
            formats::number(effect.after, kDecimals));
    case EffectMeasure::Components:
        return change(Words::tr("Parts"), whole(effect.before), whole(effect.after));
    case EffectMeasure::Connectedness:
        return change(
            Words::tr("Pairs that some path joins"), formats::percent(effect.before),
            formats::percent(effect.after));
    case EffectMeasure::Distance:
        return change(
            Words::tr("Steps between the two"), whole(effect.before), whole(effect.after));
    case EffectMeasure::Dependence:
        return change(
            Words::tr("Shortest paths through the member in the middle"),
            formats::percent(effect.before), formats::percent(effect.after));
    }
    return {};
}

QString restraintText(advice::Restraint restraint)
{
    using enum advice::Restraint;
    switch (restraint) {
    case Observes:
        return Words::tr("somebody wishes no more than to observe");
    case WantsLess:
        return Words::tr("somebody wants less of the tie");
    case Ended:
        return Words::tr("the two have ended their relationship");
    case SameCircle:
        return Words::tr("they belong to the same organization or group, and so know each other");
    case NoCommonLanguage:
        return Words::tr("they speak no common language");
    case Private:
        return Words::tr("it rests on what was said in confidence");
    case PerPerson:
        return Words::tr("somebody is in enough cards already");
    case Strained:
        return Words::tr("the tie is under strain");
    case Declined:
        return Words::tr("one of them has said no to being introduced");
    case Underway:
        return Words::tr("they are being introduced, or have been lately");
    case Decided:
        return Words::tr("it was set aside, or has been followed");
    case PerMonth:
        return Words::tr("somebody has been asked enough this month");
    case WeaverBusy:
        return Words::tr("enough introductions are under way");
    }
    return {};
}

} // namespace cw
