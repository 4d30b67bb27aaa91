// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/PanelText.h"

#include "core/query/attributes/Attribute.h"
#include "ui/support/AttributeText.h"
#include "ui/support/Formats.h"
#include "ui/support/ShownText.h"

#include <QCoreApplication>

namespace cw {

namespace {

using health::BasisKind;
using health::BehindKind;
using health::FigureKind;
using health::NotDefined;
using health::Panel;

struct PanelText
{
    Q_DECLARE_TR_FUNCTIONS(PanelText)
};

constexpr int kDecimals = 2;

int whole(double value)
{
    return qRound(value);
}

} // namespace

QString panelTitle(const health::Finding& finding, const Network& network)
{
    switch (finding.panel) {
    case Panel::Connectivity:
        return PanelText::tr("Hanging together");
    case Panel::Collaboration:
        return PanelText::tr("Working together");
    case Panel::Trust:
        return PanelText::tr("Trust");
    case Panel::Reciprocity:
        return PanelText::tr("Seen from both sides");
    case Panel::Activity:
        return PanelText::tr("What is happening");
    case Panel::Bridging: {
        const auto field = query::attribute(network, query::AttributeOwner::Member, finding.field);
        return PanelText::tr("Across: %1", "what tells members apart, such as their sector")
            .arg(field ? attributeText(*field) : finding.field);
    }
    case Panel::Power:
        return PanelText::tr("Who things run through");
    case Panel::Resilience:
        return PanelText::tr("If somebody leaves");
    case Panel::Reach:
        return PanelText::tr("How far it is");
    case Panel::Circles:
        return PanelText::tr("Close circles");
    case Panel::Emergence:
        return PanelText::tr("New ties");
    case Panel::Change:
        return PanelText::tr("Change in a year");
    case Panel::Growth:
        return PanelText::tr("Newcomers");
    case Panel::Pulse:
        return PanelText::tr("Pulse");
    case Panel::Coverage:
        return PanelText::tr("What this rests on");
    }
    return {};
}

QString figureMeaning(const health::Finding& finding)
{
    const int count = whole(finding.figure.value.value.value_or(0.0));
    switch (finding.panel) {
    case Panel::Connectivity:
        return PanelText::tr("of the members are in the largest part");
    case Panel::Collaboration:
        return PanelText::tr("of the ties go as deep as working together");
    case Panel::Trust:
        return PanelText::tr("of the views speak of much or full trust");
    case Panel::Reciprocity:
        return PanelText::tr("of the pairs say so on both sides");
    case Panel::Activity:
        return PanelText::tr("contact(s) in the last 90 days", nullptr, count);
    case Panel::Bridging:
        return PanelText::tr("of the ties join two groups");
    case Panel::Power:
        return PanelText::tr("member(s) hold half of what runs between others", nullptr, count);
    case Panel::Resilience:
        return PanelText::tr("member(s) hold others alone", nullptr, count);
    case Panel::Reach:
        return PanelText::tr("steps between two members, on average");
    case Panel::Circles:
        return PanelText::tr("of those with a friend in common know each other");
    case Panel::Emergence:
        return PanelText::tr("tie(s) began in the last year", nullptr, count);
    case Panel::Change:
        return PanelText::tr("of the ties came or ended in the last year");
    case Panel::Growth:
        return PanelText::tr("member(s) came in the last year", nullptr, count);
    case Panel::Pulse:
        return finding.figure.kind == FigureKind::Share
                   ? PanelText::tr("of those who were asked answered")
                   : PanelText::tr("member(s) answered", nullptr, count);
    case Panel::Coverage:
        return PanelText::tr("of the members told of their own ties");
    }
    return {};
}

QString numberText(const health::NamedNumber& number)
{
    if (!number.value.value)
        return PanelText::tr("–", "in place of a number that is not defined");
    const double value = *number.value.value;
    switch (number.kind) {
    case FigureKind::Share:
        return formats::percent(value);
    case FigureKind::Count:
        return formats::number(qRound64(value));
    case FigureKind::Real:
        return formats::number(value, kDecimals);
    }
    return {};
}

QString notDefinedText(NotDefined why)
{
    switch (why) {
    case NotDefined::TooFewMembers:
        return PanelText::tr("Not defined here: there are too few members.");
    case NotDefined::NoTies:
        return PanelText::tr("Not defined here: there is no tie.");
    case NotDefined::NoArcs:
        return PanelText::tr("Not defined here: nobody has told of their own ties.");
    case NotDefined::NoTwoTies:
        return PanelText::tr("Not defined here: nobody has two ties.");
    case NotDefined::NoTriangles:
        return PanelText::tr("Not defined here: there are no circles to compare.");
    case NotDefined::AllAlike:
        return PanelText::tr("Not defined here: all are alike.");
    case NotDefined::NoDepths:
        return PanelText::tr("Not known: of no tie the depth has been noted.");
    case NotDefined::NoPaths:
        return PanelText::tr("Not defined here: nobody lies between two others.");
    case NotDefined::TooFewAnswers:
        return PanelText::tr("Not shown: so few answers would tell who gave them.");
    case NotDefined::NoDates:
        return PanelText::tr("Not known: nothing says since when.");
    case NotDefined::TooLarge:
        return PanelText::tr("Not measured: it takes long in so large a network.");
    }
    return {};
}

QString chanceText(const health::Finding& finding)
{
    if (!finding.chance)
        return {};
    const health::ByChance& chance = *finding.chance;
    if (!chance.expected)
        return chance.isAwaited ? PanelText::tr("What chance alone would give is being drawn…")
                                : QString();
    const QString expected =
        numberText({finding.figure.quantity, finding.figure.kind, {*chance.expected}});
    if (chance.isAwaited)
        return PanelText::tr("By chance alone it would be %1; how sure that is follows.")
            .arg(expected);
    if (!chance.chance)
        return PanelText::tr("By chance alone it would be %1.").arg(expected);
    constexpr double kUsual = 0.05;
    if (*chance.chance > kUsual)
        return PanelText::tr("By chance alone it would be %1: about the same.").arg(expected);
    return PanelText::tr("By chance alone it would be %1, and seldom this (p = %2).")
        .arg(expected, formats::number(*chance.chance, 3));
}

QStringList basisTexts(const health::Finding& finding)
{
    QStringList texts;
    for (const health::Basis& basis : finding.bases) {
        if (basis.known == basis.all)
            continue; // there is nothing to hold against it
        const QString part = formats::percent(
            basis.all > 0 ? static_cast<double>(basis.known) / static_cast<double>(basis.all)
                          : 0.0);
        switch (basis.kind) {
        case BasisKind::DepthKnown:
            texts << PanelText::tr("Based on the %1 of the ties whose depth is known.").arg(part);
            break;
        case BasisKind::TrustKnown:
            texts << PanelText::tr("Based on the %1 of the ties that somebody spoke of.").arg(part);
            break;
        case BasisKind::MembersAsked:
            texts << PanelText::tr("Based on the word of %1 of the members.").arg(part);
            break;
        case BasisKind::DatedTies:
            texts << PanelText::tr("Based on the %1 of the ties with a known beginning.").arg(part);
            break;
        case BasisKind::DatedMembers:
            texts
                << PanelText::tr("Based on the %1 of the members with a day of joining.").arg(part);
            break;
        case BasisKind::FieldKnown:
            texts << PanelText::tr("Based on the %1 of the members of whom it is known.").arg(part);
            break;
        }
    }
    return texts;
}

QString healthNoteText(const health::HealthNote& note)
{
    using health::NoteKind;
    const auto count = static_cast<int>(note.count);
    switch (note.kind) {
    case NoteKind::NobodyThen:
        return PanelText::tr("No member is known to have been there on that day.");
    case NoteKind::NoArcs:
        return {};
    case NoteKind::UndatedMembers:
        return PanelText::tr(
            "%n member(s) count on that day because nothing says since when they are there.",
            nullptr, count);
    case NoteKind::UndatedRelationships:
        return PanelText::tr(
            "%n tie(s) count on that day because nothing says since when they exist.", nullptr,
            count);
    case NoteKind::DepthUnknown:
        return PanelText::tr(
            "%n tie(s) do not count because their depth is not known.", nullptr, count);
    case NoteKind::Sampled: // what the panels ask for never is
        return {};
    case NoteKind::LeftOut:
        return PanelText::tr("What takes long in so large a network has been left out.");
    }
    return {};
}

QString behindTitle(BehindKind kind)
{
    switch (kind) {
    case BehindKind::None:
        return {};
    case BehindKind::Ties:
        return PanelText::tr("Ties of each");
    case BehindKind::DeepTies:
        return PanelText::tr("Who works together with others");
    case BehindKind::ToSettle:
        return PanelText::tr("Whose word would settle most");
    case BehindKind::Contacts:
        return PanelText::tr("Who took part");
    case BehindKind::CrossingTies:
        return PanelText::tr("Who reaches other groups");
    case BehindKind::RunsThrough:
        return PanelText::tr("Through whom it runs");
    case BehindKind::CutOff:
        return PanelText::tr("Whose loss would cut others off");
    case BehindKind::MeanSteps:
        return PanelText::tr("Who is farthest from the others");
    case BehindKind::InCircle:
        return PanelText::tr("In the middle of each circle");
    case BehindKind::NewTies:
        return PanelText::tr("Who made new ties");
    case BehindKind::ChangedTies:
        return PanelText::tr("Whose ties changed");
    case BehindKind::OnlyFromOutside:
    case BehindKind::AskedBefore:
        return PanelText::tr("Whom you might ask next");
    }
    return {};
}

QString behindText(BehindKind kind, double value)
{
    const int count = whole(value);
    switch (kind) {
    case BehindKind::None:
        return {};
    case BehindKind::Ties:
    case BehindKind::OnlyFromOutside:
        return PanelText::tr("%n tie(s)", nullptr, count);
    case BehindKind::DeepTies:
        return PanelText::tr("%n deep tie(s)", nullptr, count);
    case BehindKind::ToSettle:
        return PanelText::tr("%n pair(s) open", nullptr, count);
    case BehindKind::Contacts:
        return PanelText::tr("%n contact(s)", nullptr, count);
    case BehindKind::CrossingTies:
        return PanelText::tr("%n tie(s) across", nullptr, count);
    case BehindKind::RunsThrough:
        return formats::percent(value);
    case BehindKind::CutOff:
        return PanelText::tr("%n cut off", "members", count);
    case BehindKind::MeanSteps:
        return PanelText::tr("%1 steps").arg(formats::number(value, kDecimals));
    case BehindKind::InCircle:
        return PanelText::tr("circle of %n", nullptr, count);
    case BehindKind::NewTies:
        return PanelText::tr("%n new tie(s)", nullptr, count);
    case BehindKind::ChangedTies:
        return PanelText::tr("%n change(s)", nullptr, count);
    case BehindKind::AskedBefore:
        return value < 0.0 ? PanelText::tr("not asked yet")
                           : PanelText::tr("asked %n day(s) ago", nullptr, count);
    }
    return {};
}

QString namesText(const Network& network, const std::vector<MemberId>& members, std::size_t named)
{
    QStringList names;
    // Nobody is left out where "and 1 other" would be as long.
    const std::size_t shown = members.size() <= named + 1 ? members.size() : named;
    for (std::size_t i = 0; i < shown; ++i) {
        const Member* member = network.find(members[i]);
        names << (member ? shownName(member->name) : QString());
    }
    if (names.isEmpty())
        return {};
    if (shown < members.size())
        return PanelText::tr(
                   "%1 and %n other(s)", "names, then how many more",
                   static_cast<int>(members.size() - shown))
            .arg(names.join(PanelText::tr(", ", "between names")));
    if (names.size() == 1)
        return names.first();
    const QString last = names.takeLast();
    return PanelText::tr("%1 and %2", "names; the last of them")
        .arg(names.join(PanelText::tr(", ", "between names")), last);
}

} // namespace cw
