// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Reading.h"

#include "core/health/MeasureTable.h"

namespace cw::health {

namespace {

/// Without a reason where there is a number: equal readings are equal.
ReadNumber readNumber(const Measured& number, int method)
{
    return {number.value ? Measured{number.value} : number, method};
}

} // namespace

const ReadNumber* Reading::find(std::string_view key) const
{
    const auto found = numbers.find(key);
    return found == numbers.end() ? nullptr : &found->second;
}

Reading readingOf(const HealthMeasures& found, CivilDate today)
{
    Reading reading;
    reading.day = found.asOf ? found.asOf : today;
    reading.rule = found.rule;
    reading.minDepth = found.minDepth;
    reading.filter = found.filter;
    reading.coverage = found.network.coverage;
    for (const NetworkMeasure& measure : networkMeasures()) {
        if (found.passes.has(measure.pass))
            reading.numbers.emplace(measure.key, readNumber(measure.read(found), measure.method));
    }
    for (const FieldMixing& field : found.fields) {
        const Measured index = Measured::of(field.mixing.index(), NotDefined::NoTies);
        reading.numbers.emplace(
            std::string(kFieldMixingKey) + ':' + field.groups.key.toStdString(),
            readNumber(index, kFieldMixingMethod));
    }
    if (found.phase)
        reading.phase = ReadPhase{found.phase->phase, found.phase->runnerUp};
    return reading;
}

Comparability comparability(const Reading& first, const Reading& second, std::string_view key)
{
    const ReadNumber* const one = first.find(key);
    const ReadNumber* const other = second.find(key);
    if (!one || !other)
        return Comparability::NotMeasured;
    if (first.rule != second.rule)
        return Comparability::OtherRule;
    if (first.minDepth != second.minDepth)
        return Comparability::OtherDepth;
    if (first.filter != second.filter)
        return Comparability::OtherFilter;
    return one->method == other->method ? Comparability::Comparable : Comparability::OtherMethod;
}

} // namespace cw::health
