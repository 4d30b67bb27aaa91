// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/views/ShippedViews.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw {

namespace {

using enum RuleOwner;
using enum RuleChannel;

constexpr double kDeepest = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShippedViews)
};

AppearanceRule rule(RuleOwner owner, RuleChannel channel, const char* attribute)
{
    return {.owner = owner, .channel = channel, .attribute = QString::fromLatin1(attribute)};
}

AppearanceRules depthRules()
{
    AppearanceRule depth = rule(Relationships, Color, "depth");
    depth.scale = RuleScale::Sequential;
    depth.from = 0;
    depth.to = kDeepest;
    depth.isReversed = true;
    return {
        {rule(Members, Size, "weighted_degree"), rule(Members, Shape, "kind"), depth,
         rule(Relationships, Width, "depth")}};
}

AppearanceRules connectorRules()
{
    return {
        {rule(Members, Color, "cluster"), rule(Members, Size, "effective_size"),
         rule(Members, Shape, "kind"), rule(Relationships, Width, "depth")}};
}

AppearanceRules newRules()
{
    AppearanceRule joined = rule(Members, Color, "joined");
    joined.scale = RuleScale::Sequential;
    joined.isReversed = true; // who is new is dark
    return {
        {joined, rule(Members, Size, "degree"), rule(Members, Shape, "kind"),
         rule(Relationships, Width, "depth")}};
}

AppearanceRules thinRules()
{
    return {
        {rule(Members, Color, "articulation"), rule(Members, Size, "articulation"),
         rule(Relationships, Color, "bridge"), rule(Relationships, Width, "bridge")}};
}

bool hasSector(const Member& member)
{
    return !member.sector.isEmpty();
}

bool isJoinKnown(const Member& member)
{
    return bool(member.joined);
}

bool hasDepth(const Assessment& assessment)
{
    return assessment.depth.has_value();
}

template <class R, class Predicate>
bool hasAny(const Network& network, Predicate predicate)
{
    const auto& rows = network.all<R>();
    return std::any_of(rows.begin(), rows.end(), predicate);
}

/// Whether more or fewer rows may be so.
template <class R, class Predicate>
bool mayChangeHowMany(const Change& change, Predicate predicate)
{
    const RecordChange<R>& rows = change.of<R>();
    return !rows.inserted.empty() || !rows.removed.empty() ||
           std::ranges::any_of(rows.updated, [&](const Update<R>& update) {
               return predicate(update.before) != predicate(update.after);
           });
}

} // namespace

QList<ShippedView> shippedViews(const Network& network)
{
    QList<ShippedView> views;
    if (hasAny<Member>(network, hasSector))
        views.append(
            {Words::tr("By sector"), Words::tr("Who works in what, and who is well connected."),
             standardRules()});
    if (hasAny<Assessment>(network, hasDepth))
        views.append(
            {Words::tr("Depth"), Words::tr("Where relationships are deep."), depthRules()});
    if (!network.all<Relationship>().empty())
        views.append(
            {Words::tr("Connectors"),
             Words::tr("Who links parties that do not know each other, between clusters."),
             connectorRules()});
    if (hasAny<Member>(network, isJoinKnown))
        views.append({Words::tr("Who is new"), Words::tr("When each member joined."), newRules()});
    if (!network.all<Relationship>().empty())
        views.append(
            {Words::tr("Where it is thin"),
             Words::tr("Members and relationships that hold parts of the network together alone."),
             thinRules()});
    return views;
}

bool mayChangeShippedViews(const Change& change)
{
    const auto isThere = [](const Relationship&) { return true; };
    return mayChangeHowMany<Member>(change, hasSector) ||
           mayChangeHowMany<Member>(change, isJoinKnown) ||
           mayChangeHowMany<Assessment>(change, hasDepth) ||
           mayChangeHowMany<Relationship>(change, isThere);
}

} // namespace cw
