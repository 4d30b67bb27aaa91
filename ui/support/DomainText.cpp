// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/DomainText.h"

#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <cmath>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DomainText)
};

} // namespace

QString memberKindText(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Individual:
        return Words::tr("person");
    case MemberKind::Organization:
        return Words::tr("organisation");
    case MemberKind::Group:
        return Words::tr("group");
    }
    return {};
}

Icon memberKindIcon(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Individual:
        return Icon::Person;
    case MemberKind::Organization:
        return Icon::Organization;
    case MemberKind::Group:
        return Icon::Group;
    }
    return Icon::Person;
}

QString engagementText(Engagement engagement)
{
    switch (engagement) {
    case Engagement::Unknown:
        return Words::tr("not known");
    case Engagement::Observe:
        return Words::tr("observes");
    case Engagement::TakePart:
        return Words::tr("takes part");
    case Engagement::Contribute:
        return Words::tr("contributes");
    case Engagement::Steward:
        return Words::tr("stewards");
    }
    return {};
}

QString agreementText(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Unknown:
        return Words::tr("not known");
    case Agreement::None:
        return Words::tr("no agreement");
    case Agreement::Verbal:
        return Words::tr("agreed by word");
    case Agreement::Written:
        return Words::tr("agreed in writing");
    case Agreement::Contract:
        return Words::tr("contract");
    }
    return {};
}

QString directionText(Direction direction, const QString& first, const QString& second)
{
    switch (direction) {
    case Direction::None:
        return Words::tr("without direction");
    case Direction::FirstToSecond:
        return Words::tr("from %1 to %2").arg(first, second);
    case Direction::SecondToFirst:
        return Words::tr("from %1 to %2").arg(second, first);
    case Direction::Mutual:
        return Words::tr("both ways");
    }
    return {};
}

QString sourceText(Source source)
{
    switch (source) {
    case Source::Self:
        return Words::tr("said by the member");
    case Source::Weaver:
        return Words::tr("seen by the weaver");
    case Source::Survey:
        return Words::tr("from a survey");
    case Source::Import:
        return Words::tr("from an import");
    }
    return {};
}

QString interactionKindText(InteractionKind kind)
{
    switch (kind) {
    case InteractionKind::Meeting:
        return Words::tr("meeting");
    case InteractionKind::Call:
        return Words::tr("call");
    case InteractionKind::Message:
        return Words::tr("message");
    case InteractionKind::CoAttended:
        return Words::tr("were at the same event");
    case InteractionKind::Introduced:
        return Words::tr("introduction");
    case InteractionKind::Worked:
        return Words::tr("worked together");
    }
    return {};
}

QString annotationSizeText(AnnotationSize size)
{
    switch (size) {
    case AnnotationSize::Small:
        return Words::tr("small", "text on the map");
    case AnnotationSize::Medium:
        return Words::tr("medium", "text on the map");
    case AnnotationSize::Large:
        return Words::tr("large", "text on the map");
    }
    return {};
}

QString annotationToneText(AnnotationTone tone)
{
    switch (tone) {
    case AnnotationTone::Plain:
        return Words::tr("plain", "text on the map");
    case AnnotationTone::Accent:
        return Words::tr("accent", "text on the map");
    case AnnotationTone::Attention:
        return Words::tr("attention", "text on the map");
    case AnnotationTone::Quiet:
        return Words::tr("quiet", "text on the map");
    }
    return {};
}

QString ruleText(Rule rule)
{
    switch (rule) {
    case Rule::Claimed:
        return Words::tr("claimed by either side");
    case Rule::Confirmed:
        return Words::tr("confirmed by both sides");
    case Rule::Mean:
        return Words::tr("mean of both sides");
    }
    return {};
}

QString fieldKindText(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return Words::tr("text");
    case FieldKind::Number:
        return Words::tr("number");
    case FieldKind::Date:
        return Words::tr("date");
    case FieldKind::Link:
        return Words::tr("link");
    case FieldKind::Choice:
        return Words::tr("one of a list");
    case FieldKind::Choices:
        return Words::tr("several of a list");
    }
    return {};
}

QString depthWord(int depth)
{
    switch (depth) {
    case 0:
        return Words::tr("not connected");
    case 1:
        return Words::tr("aware");
    case 2:
        return Words::tr("exchanging");
    case 3:
        return Words::tr("coordinating");
    case 4:
        return Words::tr("co-working");
    case 5:
        return Words::tr("collaborating");
    default:
        return Words::tr("not known");
    }
}

QString networkTypeText(NetworkType type)
{
    switch (type) {
    case NetworkType::Unknown:
        return Words::tr("not known");
    case NetworkType::Learning:
        return Words::tr("learning network");
    case NetworkType::Project:
        return Words::tr("project network");
    case NetworkType::Alliance:
        return Words::tr("alliance");
    case NetworkType::Coalition:
        return Words::tr("coalition");
    }
    return {};
}

QString intentText(Intent intent)
{
    switch (intent) {
    case Intent::Unknown:
        return Words::tr("not known");
    case Intent::Learning:
        return Words::tr("to learn from each other");
    case Intent::Action:
        return Words::tr("to act together");
    case Intent::Movement:
        return Words::tr("to build a movement");
    }
    return {};
}

QString formalityText(Formality formality)
{
    switch (formality) {
    case Formality::Unknown:
        return Words::tr("not known");
    case Formality::Informal:
        return Words::tr("informal");
    case Formality::Formal:
        return Words::tr("formal");
    }
    return {};
}

QString complexityText(Complexity complexity)
{
    switch (complexity) {
    case Complexity::Unknown:
        return Words::tr("not known");
    case Complexity::Simple:
        return Words::tr("simple");
    case Complexity::Complicated:
        return Words::tr("complicated");
    case Complexity::Complex:
        return Words::tr("complex");
    case Complexity::Chaotic:
        return Words::tr("chaotic");
    }
    return {};
}

QString depthText(int depth)
{
    if (depth < 0 || depth > kDeepest)
        return depthWord(depth);
    //: Depth of a relationship: its number and its word.
    return Words::tr("%1 · %2").arg(formats::number(qint64(depth)), depthWord(depth));
}

QString depthWord(double depth)
{
    const int whole = static_cast<int>(std::floor(depth));
    if (depth <= whole)
        return depthWord(whole);
    return Words::tr("between %1 and %2").arg(depthWord(whole), depthWord(whole + 1));
}

QString depthText(double depth)
{
    //: Depth of a relationship: its number and its word.
    return Words::tr("%1 · %2").arg(formats::number(depth, 1), depthWord(depth));
}

QString importanceText(int importance)
{
    switch (importance) {
    case 1:
        return Words::tr("slight");
    case 2:
        return Words::tr("moderate");
    case 3:
        return Words::tr("great");
    case 4:
        return Words::tr("vital");
    default:
        return Words::tr("not known");
    }
}

QString trustText(int trust)
{
    switch (trust) {
    case 1:
        return Words::tr("little");
    case 2:
        return Words::tr("some");
    case 3:
        return Words::tr("much");
    case 4:
        return Words::tr("full");
    default:
        return Words::tr("not known");
    }
}

} // namespace cw
