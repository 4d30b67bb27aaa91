// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/PhaseText.h"

#include "ui/support/Formats.h"

#include <QCoreApplication>

namespace cw {

namespace {

struct PhaseWords
{
    Q_DECLARE_TR_FUNCTIONS(PhaseWords)
};

constexpr int kDecimals = 2;
constexpr int kChanceDecimals = 3;

QString chance(double value)
{
    return formats::number(value, kChanceDecimals);
}

/// Of a condition whose value is there.
QString knownText(const health::PhaseEvidence& evidence, double value, const QString& hub)
{
    using enum health::PhaseCondition;
    const QString share = formats::percent(value);
    const QString shareLimit = formats::percent(evidence.limit);
    switch (evidence.condition) {
    case LargestShare:
        return (evidence.speaksFor == health::Phase::Scattered
                    ? PhaseWords::tr("%1 of the members are in the largest part; at most %2 would "
                                     "speak for it.")
                    : PhaseWords::tr("%1 of the members are in the largest part; more than %2 "
                                     "speak for it."))
            .arg(share, shareLimit);
    case ShareWithoutHub:
        return PhaseWords::tr("Without %1 the largest part has %2 of the others; at most %3 would "
                              "speak for it.")
            .arg(hub, share, shareLimit);
    case CoreFitChance:
        return PhaseWords::tr("A core so clear has a chance of %1 in random networks; at most %2 "
                              "speaks for it.")
            .arg(chance(value), chance(evidence.limit));
    case CoreSize:
        return PhaseWords::tr("The core has %1 members; at least %2 speak for it.")
            .arg(formats::number(qRound64(value)), formats::number(qRound64(evidence.limit)));
    case CoreConnected:
        return evidence.holds ? PhaseWords::tr("The core hangs together.")
                              : PhaseWords::tr("The core does not hang together.");
    case PeripheryTied:
        return PhaseWords::tr("%1 of those around it have a tie into the core; more than %2 speak "
                              "for it.")
            .arg(share, shareLimit);
    case ClustersTouched:
        return PhaseWords::tr("%1 of the circles have somebody in the core; more than %2 speak "
                              "for it.")
            .arg(share, shareLimit);
    case SmallWorldSigma:
        return PhaseWords::tr("Close circles and short ways come to %1 (sigma); more than %2 "
                              "speaks for it.")
            .arg(formats::number(value, kDecimals), formats::number(evidence.limit, kDecimals));
    case ClusteringChance:
        return PhaseWords::tr("Circles so close have a chance of %1 in random networks; at most "
                              "%2 speaks for it.")
            .arg(chance(value), chance(evidence.limit));
    }
    return {};
}

/// Of one that is not defined here.
QString unknownText(health::PhaseCondition condition)
{
    using enum health::PhaseCondition;
    const bool isOfCore = condition == CoreFitChance || condition == CoreSize ||
                          condition == CoreConnected || condition == PeripheryTied;
    if (isOfCore)
        return PhaseWords::tr("No core can be told from the rest here.");
    if (condition == ClustersTouched)
        return PhaseWords::tr("There are no circles that a core could touch.");
    return PhaseWords::tr("There are no close circles to compare with those of random networks.");
}

} // namespace

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString phaseName(health::Phase phase)
{
    switch (phase) {
    case health::Phase::Scattered:
        return PhaseWords::tr("scattered fragments");
    case health::Phase::HubAndSpoke:
        return PhaseWords::tr("hub and spoke");
    case health::Phase::SmallWorld:
        return PhaseWords::tr("small world of several hubs");
    case health::Phase::CorePeriphery:
        return PhaseWords::tr("core and periphery");
    case health::Phase::Mixed:
        return PhaseWords::tr("mixed, not clear yet");
    }
    return {};
}

QString phaseHeadline(const health::PhaseDiagnosis& diagnosis, const QString& hub)
{
    const QString name = capitalized(phaseName(diagnosis.phase));
    return diagnosis.phase == health::Phase::HubAndSpoke
               ? PhaseWords::tr("%1, held together by %2").arg(name, hub)
               : name;
}

QString runnerUpText(const health::PhaseDiagnosis& diagnosis)
{
    return diagnosis.runnerUp == diagnosis.phase
               ? PhaseWords::tr("No other shape comes near.")
               : PhaseWords::tr("Next likely: %1.").arg(phaseName(diagnosis.runnerUp));
}

QString hubsText(NodeIndex hubs)
{
    return PhaseWords::tr(
        "%n member(s) have more ties than anybody in 95 of 100 random networks (hubs).", nullptr,
        hubs);
}

QString phaseSourceText()
{
    return PhaseWords::tr(
        "The shapes are those of Krebs and Holley. They gave no limits in numbers; these are "
        "majorities, the usual 5 % and definitions, and none is tuned.");
}

QString phaseCaution(health::Phase phase)
{
    switch (phase) {
    case health::Phase::Scattered:
        return PhaseWords::tr("It may be the records that are scattered: look at the coverage.");
    case health::Phase::HubAndSpoke:
        return PhaseWords::tr("It does not say that whoever is in the middle wants to be there.");
    case health::Phase::SmallWorld:
        return PhaseWords::tr(
            "Circles of friends without any hub look the same: look at the number of hubs.");
    case health::Phase::CorePeriphery:
        return PhaseWords::tr(
            "Wherever some have many ties and most have few, a core can be found; it need not be "
            "one that works together.");
    case health::Phase::Mixed:
        return PhaseWords::tr("It does not say that something is wrong.");
    }
    return {};
}

QString phaseMove(health::Phase phase)
{
    switch (phase) {
    case health::Phase::Scattered:
        return PhaseWords::tr("Make the case for a network, and bring fragments together.");
    case health::Phase::HubAndSpoke:
        return PhaseWords::tr(
            "Connect people with each other so that less has to pass the one in the middle.");
    case health::Phase::SmallWorld:
        return PhaseWords::tr("Align people, and spread what they want to reach together.");
    case health::Phase::CorePeriphery:
        return PhaseWords::tr("Foster joint action, and keep the periphery open to newcomers.");
    case health::Phase::Mixed:
        return {};
    }
    return {};
}

QString evidenceText(const health::PhaseEvidence& evidence, const QString& hub)
{
    return evidence.value ? knownText(evidence, *evidence.value, hub)
                          : unknownText(evidence.condition);
}

} // namespace cw
