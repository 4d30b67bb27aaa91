// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attributes/Attribute.h"
#include "ui/health/PanelText.h"
#include "ui/support/AttributeText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

namespace cw {

namespace {

using health::Reason;
using health::ReasonKind;

/// Makes the sentence of one finding as PanelSentence does, without anybody's name.
class UnnamedSentence
{
    Q_DECLARE_TR_FUNCTIONS(UnnamedSentence)

public:
    UnnamedSentence(const health::Finding& finding, const Network& network)
        : m_finding(finding), m_reason(finding.reason), m_network(network)
    {}

    /// Empty for what names nobody anyway.
    QString text() const;

private:
    QString ofPlace() const;
    QString ofViewsAndGroups() const;
    QString ofTime() const;

    bool is(ReasonKind kind) const { return m_reason.kind == kind; }
    int count(std::size_t index) const { return qRound(m_reason.numbers[index]); }
    QString number(std::size_t index) const { return formats::number(qint64{count(index)}); }
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

QString UnnamedSentence::ofPlace() const
{
    if (is(ReasonKind::AllTogether)) {
        return tr("All %n members hang together; nobody has more ties than %1.", nullptr, count(0))
            .arg(number(2));
    }
    if (is(ReasonKind::SomeApart)) {
        return tr("%n member(s) stand apart from the other %1.", nullptr, count(0)).arg(number(1));
    }
    if (is(ReasonKind::HalfThrough)) {
        if (count(0) == 1)
            return tr("More than half of what runs between others runs through one member alone "
                      "(%1).")
                .arg(formats::percent(m_reason.numbers[2]));
        return tr("Half of what runs between others runs through %1 of %2 members; through the "
                  "first of them runs %3.")
            .arg(number(0), number(1), formats::percent(m_reason.numbers[2]));
    }
    if (is(ReasonKind::HangOn)) {
        return tr("%n member(s) hang on one other alone.", nullptr, count(0));
    }
    if (is(ReasonKind::FarApart)) {
        return tr("Two members are %1 steps apart on average; the two farthest from each other "
                  "have %n step(s) between them.",
                  nullptr, count(1))
            .arg(formats::number(m_reason.numbers[0], 2));
    }
    if (is(ReasonKind::WithinOneCircle)) {
        return tr("All who have ties are one circle of %n.", nullptr, count(0));
    }
    if (is(ReasonKind::CirclesAround)) {
        return tr("There are %n circles; the largest has %1 members.", nullptr, count(0))
            .arg(number(1));
    }
    return {};
}

QString UnnamedSentence::ofViewsAndGroups() const
{
    if (is(ReasonKind::DeepWith)) {
        return tr("%1 of the %2 ties whose depth is known go as deep as working together; nobody "
                  "has more of them than %3.")
            .arg(number(0), number(1), number(2));
    }
    if (is(ReasonKind::OneSided)) {
        return tr("%1 of %2 pairs have the word of one side only. Asking one member alone would "
                  "settle %3 of them.")
            .arg(number(0), number(1), number(2));
    }
    if (is(ReasonKind::AskNext)) {
        return tr("%1 of %2 members have told of their own ties.").arg(number(0), number(1));
    }
    if (is(ReasonKind::NoTieAcross)) {
        return tr("No tie joins “%1” (%2) with “%3” (%4).", "two groups with their sizes")
            .arg(group(0), number(0), group(1), number(1));
    }
    if (is(ReasonKind::BridgedByOne)) {
        return tr("All %n ties between “%1” and “%2” are those of one member.", nullptr, count(0))
            .arg(group(0), group(1));
    }
    if (is(ReasonKind::CrossMost)) {
        return tr("Nobody has more than %n tie(s) into other groups.", nullptr, count(0));
    }
    return {};
}

QString UnnamedSentence::ofTime() const
{
    if (is(ReasonKind::LastContacts)) {
        return tr("%1 contacts in 90 days, after %2 in the 90 before. %3 of %4 members took part, "
                  "nobody in more than %5.")
            .arg(number(0), number(1), number(2), number(3), number(4));
    }
    if (is(ReasonKind::NewTiesSince)) {
        return tr("%n tie(s) began in a year, %1 of them between two circles. Nobody made more "
                  "than %2.",
                  nullptr, count(0))
            .arg(number(1), number(2));
    }
    if (is(ReasonKind::TurnedOver)) {
        return tr("In a year %1 ties came, %2 ended, %3 became deeper and %4 less deep; nobody "
                  "has a part in more than %5 of these changes.")
            .arg(number(0), number(1), number(2), number(3), number(4));
    }
    if (is(ReasonKind::NewcomersLoose)) {
        return tr("%n of the newcomers have fewer than two ties.", nullptr, count(2));
    }
    if (is(ReasonKind::NewcomersTied)) {
        return tr("Each of the newcomers has two ties or more.");
    }
    return {};
}

QString UnnamedSentence::text() const
{
    for (const QString& sentence : {ofPlace(), ofViewsAndGroups(), ofTime()}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    return {};
}

} // namespace

QString panelSentenceUnnamed(const health::Finding& finding, const Network& network)
{
    if (const QString sentence = UnnamedSentence(finding, network).text(); !sentence.isEmpty())
        return sentence;
    // Rather no sentence than one that names somebody.
    return finding.reason.members.empty() ? panelSentence(finding, network) : QString();
}

} // namespace cw
