// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attributes/Attribute.h"
#include "ui/health/PanelText.h"
#include "ui/support/AttributeText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

namespace cw {

namespace {

using health::Panel;
using health::Reason;
using health::ReasonKind;

/// Makes the sentence of one finding.
class PanelSentence
{
    Q_DECLARE_TR_FUNCTIONS(PanelSentence)

public:
    PanelSentence(const health::Finding& finding, const Network& network)
        : m_finding(finding), m_reason(finding.reason), m_network(network)
    {}

    QString text() const;

private:
    QString ofPlace() const;
    QString ofViews() const;
    QString ofGroups() const;
    QString ofTime() const;
    QString ofPulse() const;

    bool is(ReasonKind kind) const { return m_reason.kind == kind; }
    int count(std::size_t index) const { return qRound(m_reason.numbers[index]); }
    QString number(std::size_t index) const { return formats::number(qint64{count(index)}); }
    QString names(std::size_t from = 0) const
    {
        const std::vector<MemberId> some(
            m_reason.members.begin() + static_cast<std::ptrdiff_t>(from), m_reason.members.end());
        return namesText(m_network, some);
    }
    QString name(std::size_t index) const
    {
        return namesText(m_network, {m_reason.members[index]});
    }
    /// A group's name as the screen has it.
    QString group(qsizetype index) const
    {
        const auto field =
            query::attribute(m_network, query::AttributeOwner::Member, m_finding.field);
        return field ? attributeValueText(*field, m_reason.texts[index]) : m_reason.texts[index];
    }

    const health::Finding& m_finding;
    const Reason& m_reason;
    const Network& m_network;
};

/// Who stands where.
QString PanelSentence::ofPlace() const
{
    if (is(ReasonKind::NobodyThere))
        return tr("Nobody is here yet.");
    if (is(ReasonKind::NoTiesAtAll))
        return tr("None of the %n member(s) has a tie yet.", nullptr, count(0));
    if (is(ReasonKind::AllTogether))
        return tr("All %n members hang together; %1 has most ties, %2.", nullptr, count(0))
            .arg(names(), number(2));
    if (is(ReasonKind::SomeApart))
        return tr("%n member(s) stand apart from the other %1: %2.", nullptr, count(0))
            .arg(number(1), names());
    if (is(ReasonKind::HalfThrough)) {
        if (count(0) == 1)
            return tr("More than half of what runs between others runs through %1 alone (%2).")
                .arg(name(0), formats::percent(m_reason.numbers[2]));
        return tr("Half of what runs between others runs through %1 of %2 members, first of all "
                  "through %3 (%4).")
            .arg(number(0), number(1), name(0), formats::percent(m_reason.numbers[2]));
    }
    if (is(ReasonKind::NothingRuns))
        return tr("Nobody lies between two others.");
    if (is(ReasonKind::HangOn))
        return tr("%n member(s) hang on %1 alone: %2.", nullptr, count(0)).arg(name(0), names(1));
    if (is(ReasonKind::NobodyHangs))
        return tr("Nobody hangs on one other alone: whoever leaves, the others still reach each "
                  "other.");
    if (is(ReasonKind::FarApart))
        return tr("Two members are %1 steps apart on average; the farthest are %2 and %3, with "
                  "%n step(s) between them.",
                  nullptr, count(1))
            .arg(formats::number(m_reason.numbers[0], 2), name(0), name(1));
    if (is(ReasonKind::WithinOneCircle))
        return tr("All who have ties are one circle of %n, with %1 in its middle.", nullptr,
                  count(0))
            .arg(name(0));
    if (is(ReasonKind::CirclesAround))
        return tr("There are %n circles; the largest are around %1.", nullptr, count(0))
            .arg(names());
    if (is(ReasonKind::NoCircles))
        return tr("Nobody sticks together more than chance would have it.");
    return {};
}

/// What is known of ties, and from whom.
QString PanelSentence::ofViews() const
{
    if (is(ReasonKind::NoDepthKnown))
        return tr("Of none of the %n tie(s) is the depth known yet.", nullptr, count(0));
    if (is(ReasonKind::NobodyDeep))
        return tr(
            "Of the %n tie(s) whose depth is known, none goes as deep as working together.",
            nullptr, count(0));
    if (is(ReasonKind::DeepWith))
        return tr("%1 of the %2 ties whose depth is known go as deep as working together; most of "
                  "them, %3, are those of %4.")
            .arg(number(0), number(1), number(2), name(0));
    if (is(ReasonKind::TooFewViews))
        return tr("Only %n member(s) said whom they trust. What fewer than %1 say is not shown, so "
                  "that nobody can be told from it.",
                  nullptr, count(0))
            .arg(number(1));
    if (is(ReasonKind::TrustSpread))
        return tr("%1 of the %2 views that members gave speak of much or full trust; who said what "
                  "stays with them.")
            .arg(number(0), number(1));
    if (is(ReasonKind::OneSided))
        return tr("%1 of %2 pairs have the word of one side only. Asking %3 would settle most of "
                  "them, %4.")
            .arg(number(0), number(1), name(0), number(2));
    if (is(ReasonKind::SeenOtherwise))
        return tr("In %1 of %2 pairs one side only speaks of a tie, though both have been asked.")
            .arg(number(0), number(1));
    if (is(ReasonKind::AllReturned))
        return tr("Both sides speak of each of the %n pair(s).", nullptr, count(0));
    if (is(ReasonKind::AskNext))
        return tr("%1 of %2 members have told of their own ties. Next you might ask %3.")
            .arg(number(0), number(1), names());
    if (is(ReasonKind::EverybodyAsked))
        return tr("Everybody who has a tie has told of it.");
    return {};
}

QString PanelSentence::ofGroups() const
{
    if (is(ReasonKind::NoTieAcross))
        return tr("No tie joins “%1” (%2) with “%3” (%4). You might begin with %5.",
                  "two groups with their sizes, then two members")
            .arg(group(0), number(0), group(1), number(1), names());
    if (is(ReasonKind::BridgedByOne))
        return tr("All %n ties between “%1” and “%2” are those of %3.", nullptr, count(0))
            .arg(group(0), group(1), name(0));
    if (is(ReasonKind::CrossMost))
        return tr("Nobody reaches other groups as often as %1, with %n tie(s).", nullptr, count(0))
            .arg(name(0));
    if (is(ReasonKind::NothingCrosses))
        return tr("No tie joins two groups.");
    return {};
}

/// What happened.
QString PanelSentence::ofTime() const
{
    if (is(ReasonKind::LastContacts))
        return tr("%1 contacts in 90 days, after %2 in the 90 before. %3 of %4 members took part, "
                  "most often %5 (%6).")
            .arg(number(0), number(1), number(2), number(3), name(0), number(4));
    if (is(ReasonKind::QuietLately))
        return tr(
            "Nothing was noted in the last 90 days; %n contact(s) in the 90 before.", nullptr,
            count(0));
    if (is(ReasonKind::NewTiesSince))
        return tr("%n tie(s) began in a year, %1 of them between two circles. %2 made most, %3.",
                  nullptr, count(0))
            .arg(number(1), name(0), number(2));
    if (is(ReasonKind::NoNewTies))
        return tr("No tie is known to have begun in the last year.");
    if (is(ReasonKind::TurnedOver))
        return tr("In a year %1 ties came, %2 ended, %3 became deeper and %4 less deep, most of "
                  "all around %5 (%6).")
            .arg(number(0), number(1), number(2), number(3), names(), number(4));
    if (is(ReasonKind::NothingChanged))
        return tr("All %n tie(s) are as they were a year ago.", nullptr, count(0));
    if (is(ReasonKind::NewcomersLoose))
        return tr("%n of the newcomers have fewer than two ties: %1.", nullptr, count(2))
            .arg(names());
    if (is(ReasonKind::NewcomersTied))
        return tr("Each of the newcomers has two ties or more: %1.").arg(names());
    if (is(ReasonKind::NobodyCame))
        return tr("Nobody is known to have come in the last year; %n left.", nullptr, count(0));
    return {};
}

/// What members answered.
QString PanelSentence::ofPulse() const
{
    const auto mean = [&](std::size_t index) {
        return formats::number(m_reason.numbers[index], 1);
    };
    if (is(ReasonKind::PulseUnderWay) && count(1) == 0)
        return tr("“%1” is under way. What is answered is shown once it is closed.")
            .arg(m_reason.texts[0]);
    if (is(ReasonKind::PulseUnderWay))
        return tr("“%1” is under way: %2 of %3 have answered. What they say is shown once it is "
                  "closed.")
            .arg(m_reason.texts[0], number(0), number(1));
    if (is(ReasonKind::PulseTooFew))
        return tr("No question of “%1” was answered by as many as %2, so nothing of it is shown.")
            .arg(m_reason.texts[0], number(2));
    if (is(ReasonKind::PulseAlike) && count(1) == 1)
        return tr("“%1” got %2 of 5.", "a question and its mean").arg(m_reason.texts[0], mean(0));
    if (is(ReasonKind::PulseAlike))
        return tr("All questions got the same, %1 of 5.").arg(mean(0));
    return tr("Least true for those who answered: “%1” (%2 of 5). Most true: “%3” (%4).")
        .arg(m_reason.texts[0], mean(0), m_reason.texts[1], mean(1));
}

QString PanelSentence::text() const
{
    switch (m_reason.kind) {
    case ReasonKind::NobodyThere:
    case ReasonKind::NoTiesAtAll:
    case ReasonKind::AllTogether:
    case ReasonKind::SomeApart:
    case ReasonKind::HalfThrough:
    case ReasonKind::NothingRuns:
    case ReasonKind::HangOn:
    case ReasonKind::NobodyHangs:
    case ReasonKind::FarApart:
    case ReasonKind::WithinOneCircle:
    case ReasonKind::CirclesAround:
    case ReasonKind::NoCircles:
        return ofPlace();
    case ReasonKind::NoDepthKnown:
    case ReasonKind::NobodyDeep:
    case ReasonKind::DeepWith:
    case ReasonKind::TooFewViews:
    case ReasonKind::TrustSpread:
    case ReasonKind::OneSided:
    case ReasonKind::SeenOtherwise:
    case ReasonKind::AllReturned:
    case ReasonKind::AskNext:
    case ReasonKind::EverybodyAsked:
        return ofViews();
    case ReasonKind::NoTieAcross:
    case ReasonKind::BridgedByOne:
    case ReasonKind::CrossMost:
    case ReasonKind::NothingCrosses:
        return ofGroups();
    case ReasonKind::LastContacts:
    case ReasonKind::QuietLately:
    case ReasonKind::NewTiesSince:
    case ReasonKind::NoNewTies:
    case ReasonKind::TurnedOver:
    case ReasonKind::NothingChanged:
    case ReasonKind::NewcomersLoose:
    case ReasonKind::NewcomersTied:
    case ReasonKind::NobodyCame:
        return ofTime();
    case ReasonKind::PulseUnderWay:
    case ReasonKind::PulseTooFew:
    case ReasonKind::PulseAlike:
    case ReasonKind::PulseSpan:
        return ofPulse();
    }
    return {};
}

} // namespace

QString panelSentence(const health::Finding& finding, const Network& network)
{
    return PanelSentence(finding, network).text();
}

} // namespace cw
