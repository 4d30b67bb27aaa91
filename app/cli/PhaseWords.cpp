// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PhaseWords.h"

#include <QCoreApplication>

namespace cw::cli {

namespace {

struct PhaseWords
{
    Q_DECLARE_TR_FUNCTIONS(PhaseWords)
};

QString conditionText(const health::PhaseEvidence& evidence)
{
    switch (evidence.condition) {
    case health::PhaseCondition::LargestShare:
        return evidence.speaksFor == health::Phase::Scattered
                   ? PhaseWords::tr("share of the members in the largest part %1, at most %2")
                   : PhaseWords::tr("share of the members in the largest part %1, more than %2");
    case health::PhaseCondition::ShareWithoutHub:
        return PhaseWords::tr("the same without the one who holds most together %1, at most %2");
    case health::PhaseCondition::CoreFitChance:
        return PhaseWords::tr("chance that random networks have such a core %1, at most %2");
    case health::PhaseCondition::CoreSize:
        return PhaseWords::tr("members in the core %1, at least %2");
    case health::PhaseCondition::CoreConnected:
        return PhaseWords::tr("the core holds together %1, needed %2");
    case health::PhaseCondition::PeripheryTied:
        return PhaseWords::tr("share of the others with a tie into the core %1, more than %2");
    case health::PhaseCondition::ClustersTouched:
        return PhaseWords::tr("share of the clusters with somebody in the core %1, more than %2");
    case health::PhaseCondition::SmallWorldSigma:
        return PhaseWords::tr("small-world sigma %1, more than %2");
    case health::PhaseCondition::ClusteringChance:
        return PhaseWords::tr("chance that random networks are as clustered %1, at most %2");
    }
    return {};
}

} // namespace

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

QString evidenceText(const health::PhaseEvidence& evidence)
{
    const QString value =
        evidence.value ? QString::number(*evidence.value, 'g', 3) : PhaseWords::tr("(not defined)");
    return conditionText(evidence).arg(value, QString::number(evidence.limit, 'g', 3));
}

} // namespace cw::cli
