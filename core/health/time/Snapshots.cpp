// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Snapshots.h"

#include <algorithm>

namespace cw::health {

namespace {

constexpr int kExactDigits = 17;

QString textOf(std::string_view key)
{
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

Measured notDefined(const QString& reason)
{
    const auto why = enumOf<NotDefined>(reason.toStdString());
    return {{}, why.value_or(NotDefined::TooFewMembers)};
}

query::Coverage coverageOf(const Snapshot& snapshot)
{
    query::Coverage coverage;
    coverage.members = static_cast<std::size_t>(snapshot.members);
    coverage.membersAsked = static_cast<std::size_t>(snapshot.membersAsked);
    coverage.relationships = static_cast<std::size_t>(snapshot.relationships);
    coverage.depthKnown = static_cast<std::size_t>(snapshot.depthKnown);
    coverage.bothSides = static_cast<std::size_t>(snapshot.bothSides);
    return coverage;
}

} // namespace

Snapshot snapshotOf(const Reading& reading, const QString& label, CivilDate taken)
{
    Snapshot snapshot;
    snapshot.taken = taken;
    snapshot.label = label;
    snapshot.asOf = reading.day == taken ? CivilDate() : reading.day;
    snapshot.rule = reading.rule;
    snapshot.minDepth = reading.minDepth;
    snapshot.filter = reading.filter;
    QList<KeyedText::Entry> measures;
    QList<KeyedText::Entry> reasons;
    QList<KeyedText::Entry> methods;
    for (const auto& entry : reading.numbers) {
        const QString key = QString::fromStdString(entry.first);
        const Measured& number = entry.second.value;
        if (number.value)
            measures.append({key, QString::number(*number.value, 'g', kExactDigits)});
        else
            reasons.append({key, textOf(keyOf(number.why))});
        methods.append({key, QString::number(entry.second.method)});
    }
    snapshot.measures = KeyedText::fromEntries(measures);
    snapshot.notDefined = KeyedText::fromEntries(reasons);
    snapshot.methods = KeyedText::fromEntries(methods);
    snapshot.hasPhase = reading.phase.has_value();
    snapshot.phase = reading.phase.value_or(ReadPhase{}).phase;
    snapshot.runnerUp = reading.phase.value_or(ReadPhase{}).runnerUp;
    snapshot.members = static_cast<int>(reading.coverage.members);
    snapshot.membersAsked = static_cast<int>(reading.coverage.membersAsked);
    snapshot.relationships = static_cast<int>(reading.coverage.relationships);
    snapshot.depthKnown = static_cast<int>(reading.coverage.depthKnown);
    snapshot.bothSides = static_cast<int>(reading.coverage.bothSides);
    return snapshot;
}

Reading readingOf(const Snapshot& snapshot)
{
    Reading reading;
    reading.day = snapshot.asOf ? snapshot.asOf : snapshot.taken;
    reading.label = snapshot.label;
    reading.isKept = true;
    reading.rule = snapshot.rule;
    reading.minDepth = snapshot.minDepth;
    reading.filter = snapshot.filter;
    reading.coverage = coverageOf(snapshot);
    for (const KeyedText::Entry& entry : snapshot.measures.entries())
        reading.numbers[entry.first.toStdString()].value = {entry.second.toDouble()};
    for (const KeyedText::Entry& entry : snapshot.notDefined.entries())
        reading.numbers[entry.first.toStdString()].value = notDefined(entry.second);
    for (const KeyedText::Entry& entry : snapshot.methods.entries()) {
        const auto number = reading.numbers.find(entry.first.toStdString());
        if (number != reading.numbers.end())
            number->second.method = entry.second.toInt();
    }
    if (snapshot.hasPhase)
        reading.phase = ReadPhase{snapshot.phase, snapshot.runnerUp};
    return reading;
}

std::vector<Reading> keptReadings(const Network& network)
{
    std::vector<const Snapshot*> kept;
    for (const Snapshot& snapshot : network.all<Snapshot>())
        kept.push_back(&snapshot);
    std::ranges::stable_sort(kept, {}, &Snapshot::taken);
    std::vector<Reading> readings;
    for (const Snapshot* const snapshot : kept)
        readings.push_back(readingOf(*snapshot));
    std::ranges::stable_sort(readings, {}, &Reading::day);
    return readings;
}

std::optional<Reading> lastKept(const Network& network, CivilDate day)
{
    std::vector<Reading> kept = keptReadings(network);
    const auto next = std::ranges::upper_bound(kept, day, {}, &Reading::day);
    if (next == kept.begin())
        return std::nullopt;
    return std::move(*std::prev(next));
}

std::optional<PhaseJudgement>
standingJudgement(const Network& network, Phase diagnosed, CivilDate day)
{
    const PhaseJudgement* latest = nullptr;
    for (const PhaseJudgement& each : network.all<PhaseJudgement>()) {
        // Ids ascend: of one day the later made counts.
        if (each.date <= day && (!latest || each.date >= latest->date))
            latest = &each;
    }
    if (!latest || latest->diagnosed != diagnosed)
        return std::nullopt;
    return *latest;
}

} // namespace cw::health
