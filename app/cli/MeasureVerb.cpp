// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GraphArguments.h"
#include "app/cli/MeasureJson.h"
#include "app/cli/MeasureWords.h"
#include "app/cli/Verbs.h"
#include "core/document/Document.h"
#include "core/health/MeasureTable.h"
#include "ui/health/MeasureText.h"
#include "ui/health/PhaseText.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <variant>

namespace cw::cli {

namespace {

struct MeasureVerb
{
    Q_DECLARE_TR_FUNCTIONS(MeasureVerb)
};

struct Asked
{
    health::HealthQuery query;
    WantedMeasures wanted;
    QString filter;
};

void describe(Arguments& arguments)
{
    arguments.positional(QStringLiteral("FILE"), MeasureVerb::tr("The document."));
    describeGraph(arguments);
    describeFilter(arguments);
    arguments.value(
        QStringLiteral("only"),
        MeasureVerb::tr(
            "Only these measures, by the names they have in JSON, with commas between."),
        QStringLiteral("NAMES"));
    arguments.flag(
        QStringLiteral("exact"),
        MeasureVerb::tr("Measures all pairs in networks of more than %1 members too, instead of "
                        "estimating from a sample. That may take minutes.")
            .arg(health::kLargeNetwork));
}

QStringList allKeys()
{
    QStringList keys;
    const auto add = [&](std::string_view key) {
        keys.append(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
    };
    for (const health::NetworkMeasure& measure : health::networkMeasures())
        add(measure.key);
    add(health::kFieldMixingKey);
    add(health::kPhaseKey);
    for (const health::PersonalMeasure& measure : health::personalMeasures())
        add(measure.key);
    return keys;
}

/// What was asked for, or how the verb ends because that makes no sense.
std::variant<Asked, ExitCode> askedOf(const Arguments& arguments, Console& console)
{
    Asked asked;
    auto of = graphOf(arguments, console);
    if (const ExitCode* const ended = std::get_if<ExitCode>(&of))
        return *ended;
    asked.query.of = std::get<query::GraphQuery>(std::move(of));
    const bool isExact = arguments.has(QStringLiteral("exact"));
    asked.query.sampled = !isExact;
    asked.query.sparingly = !isExact && !arguments.has(QStringLiteral("only"));
    asked.filter = arguments.value(QStringLiteral("filter"));
    if (arguments.has(QStringLiteral("only"))) {
        QStringList keys;
        for (const QString& word : arguments.value(QStringLiteral("only")).split(u','))
            keys.append(word.trimmed());
        const QStringList known = allKeys();
        const auto unknown =
            std::ranges::find_if(keys, [&](const QString& key) { return !known.contains(key); });
        if (unknown != keys.end())
            return arguments.misused(
                MeasureVerb::tr("There is no measure '%1'. There are: %2")
                    .arg(*unknown, known.join(QStringLiteral(", "))),
                console);
        asked.wanted = WantedMeasures(keys);
    }
    asked.query.passes = asked.wanted.passes();
    return asked;
}

QString valueText(health::NumberKind kind, double value)
{
    if (kind == health::NumberKind::Flag)
        return value != 0.0 ? MeasureVerb::tr("yes") : MeasureVerb::tr("no");
    return QString::number(value, 'f', kind == health::NumberKind::Whole ? 0 : 3);
}

QString line(const QString& name, const QString& value)
{
    return QStringLiteral("%1  %2").arg(value.rightJustified(8), name);
}

void tellNetwork(
    const health::HealthMeasures& found, const WantedMeasures& wanted, Console& console)
{
    for (const health::NetworkMeasure& measure : health::networkMeasures()) {
        if (!wanted.has(measure.key) || !found.passes.has(measure.pass))
            continue;
        const health::Measured number = measure.read(found);
        QString name = measureName(measure.key);
        const auto error = measure.error ? measure.error(found) : std::nullopt;
        if (number.value && error)
            name = MeasureVerb::tr("%1 (off by %2 at most)")
                       .arg(name, valueText(measure.kind, *error));
        console.data(
            number.value
                ? line(name, valueText(measure.kind, *number.value))
                : line(
                      MeasureVerb::tr("%1: not defined, %2").arg(name, reasonText(number.why)),
                      QStringLiteral("-")));
    }
}

void tellFields(const health::HealthMeasures& found, Console& console)
{
    for (const health::FieldMixing& field : found.fields) {
        const QString name =
            QStringLiteral("%1: %2").arg(measureName(health::kFieldMixingKey), field.groups.key);
        const auto index = field.mixing.index();
        if (!index) {
            console.data(line(
                MeasureVerb::tr("%1: not defined, %2")
                    .arg(name, reasonText(health::NotDefined::NoTies)),
                QStringLiteral("-")));
            continue;
        }
        console.data(line(
            MeasureVerb::tr("%1 (possible %2 to %3; by chance about %4, p = %5)")
                .arg(
                    name, valueText(health::NumberKind::Real, *field.mixing.lowestIndex()),
                    valueText(health::NumberKind::Real, *field.mixing.highestIndex()),
                    valueText(health::NumberKind::Real, *field.mixing.expectedIndex()),
                    valueText(health::NumberKind::Real, field.test.chance())),
            valueText(health::NumberKind::Real, *index)));
    }
}

void tellPhase(const Network& network, const health::HealthMeasures& found, Console& console)
{
    if (!found.phase) {
        console.data(MeasureVerb::tr("The phase needs at least two members."));
        return;
    }
    const health::Phase phase = found.phase->phase;
    console.data(MeasureVerb::tr("Phase: %1; next likely: %2")
                     .arg(phaseName(phase), phaseName(found.phase->runnerUp)));
    const QString hub = network.find(found.network.memberAt(found.phaseFacts.hub))->name;
    if (phase == health::Phase::HubAndSpoke)
        console.data(MeasureVerb::tr("Held together by %1").arg(hub));
    console.data(MeasureVerb::tr("Hubs: %1").arg(found.phaseFacts.hubs));
    for (const health::PhaseEvidence& each : found.phase->evidence) {
        const QString holds =
            each.holds ? MeasureVerb::tr("holds") : MeasureVerb::tr("does not hold");
        console.data(MeasureVerb::tr("%1 (%2: %3)")
                         .arg(evidenceText(each, hub), phaseName(each.speaksFor), holds));
    }
    console.data(phaseCaution(phase));
    if (const QString move = phaseMove(phase); !move.isEmpty())
        console.data(move);
}

/// The members by one measure, largest first.
void tellMembers(
    const Network& network, const health::HealthMeasures& found,
    const health::PersonalMeasure& measure, Console& console)
{
    std::vector<std::pair<double, NodeIndex>> ranked;
    for (NodeIndex node = 0; node < found.graph().nodeCount(); ++node) {
        if (const auto value = measure.read(found, node))
            ranked.emplace_back(-*value, node);
    }
    std::ranges::sort(ranked);
    QStringList lines;
    for (const auto& each : ranked) {
        lines.append(line(
            network.find(found.network.memberAt(each.second))->name,
            valueText(measure.kind, -each.first)));
    }
    console.data(measureName(measure.key));
    for (const QString& each : firstFew(lines))
        console.data(each);
}

void tell(
    const Network& network, const health::HealthMeasures& found, const WantedMeasures& wanted,
    Console& console)
{
    const query::Coverage& coverage = found.network.coverage;
    console.data(MeasureVerb::tr("Ties by the rule '%1'; of %2 relationships %3 have a known "
                                 "depth, %4 are told by both sides; %5 of %6 members were asked")
                     .arg(QLatin1String(keyOf(found.rule).data()))
                     .arg(coverage.relationships)
                     .arg(coverage.depthKnown)
                     .arg(coverage.bothSides)
                     .arg(coverage.membersAsked)
                     .arg(coverage.members));
    tellNetwork(found, wanted, console);
    if (wanted.has(health::kFieldMixingKey))
        tellFields(found, console);
    if (wanted.has(health::kPhaseKey) && found.passes.has(health::HealthPass::Phase))
        tellPhase(network, found, console);
    if (!wanted.areAll()) {
        for (const health::PersonalMeasure& measure : health::personalMeasures()) {
            if (wanted.has(measure.key) && found.passes.has(measure.pass))
                tellMembers(network, found, measure, console);
        }
    }
    for (const health::HealthNote& note : health::notesOf(found))
        console.say(noteText(note));
}

} // namespace

ExitCode runMeasure(const QStringList& words, Console& console)
{
    Arguments arguments(
        QStringLiteral("measure"), MeasureVerb::tr("Measures the network and its members."));
    describe(arguments);
    if (const auto ended = arguments.parse(words, 1, 1, console))
        return *ended;
    auto options = askedOf(arguments, console);
    if (const ExitCode* const ended = std::get_if<ExitCode>(&options))
        return *ended;
    auto asked = std::get<Asked>(std::move(options));
    TaskContext task;
    const auto opened = Document::open(
        arguments.positional().first(), store::Access::ReadOnly, DocumentServices::system(), task);
    if (!opened.ok())
        return console.failed(opened.error());
    if (const auto ended = askOnlyAbout(asked.query, **opened, asked.filter, arguments, console))
        return *ended;
    const Network& network = (*opened)->network();
    const auto found = health::measureHealth(network, asked.query, task);
    if (!found.ok())
        return console.failed(found.error());
    if (arguments.wantsJson())
        console.json(measureJson(network, *found, asked.wanted));
    else
        tell(network, *found, asked.wanted, console);
    return ExitCode::Done;
}

} // namespace cw::cli
