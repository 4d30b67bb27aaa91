// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MeasureJson.h"

#include "app/cli/MeasureWords.h"
#include "core/health/HealthNotes.h"
#include "core/health/MeasureTable.h"

#include <QJsonArray>

#include <cmath>

namespace cw::cli {

namespace {

using health::HealthMeasures;
using health::NumberKind;

QString keyText(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

QJsonValue numberOf(NumberKind kind, std::optional<double> value)
{
    if (!value)
        return QJsonValue::Null;
    switch (kind) {
    case NumberKind::Whole:
        return static_cast<qint64>(*value);
    case NumberKind::Real:
        return *value;
    case NumberKind::Flag:
        return *value != 0.0;
    }
    return QJsonValue::Null;
}

QJsonValue numberOf(std::optional<double> value)
{
    return numberOf(NumberKind::Real, value);
}

QJsonObject coverageOf(const query::Coverage& coverage)
{
    return {
        {QStringLiteral("members"), qint64(coverage.members)},
        {QStringLiteral("members_asked"), qint64(coverage.membersAsked)},
        {QStringLiteral("relationships"), qint64(coverage.relationships)},
        {QStringLiteral("depth_known"), qint64(coverage.depthKnown)},
        {QStringLiteral("both_sides"), qint64(coverage.bothSides)}};
}

QJsonArray evidenceOf(const health::PhaseDiagnosis& diagnosis)
{
    QJsonArray evidence;
    for (const health::PhaseEvidence& each : diagnosis.evidence) {
        evidence.append(QJsonObject{
            {QStringLiteral("speaks_for"), keyText(keyOf(each.speaksFor))},
            {QStringLiteral("what"), keyText(keyOf(each.condition))},
            {QStringLiteral("value"), numberOf(each.value)},
            {QStringLiteral("limit"), each.limit},
            {QStringLiteral("holds"), each.holds}});
    }
    return evidence;
}

QJsonObject detailsOf(const health::FieldMixing& field)
{
    const GroupMixing& mixing = field.mixing;
    QJsonObject details{
        {QStringLiteral("groups"), mixing.groupsInUse()},
        {QStringLiteral("members"), qint64(mixing.nodes())},
        {QStringLiteral("internal"), qint64(mixing.internal)},
        {QStringLiteral("external"), qint64(mixing.external)},
        {QStringLiteral("lowest"), numberOf(mixing.lowestIndex())},
        {QStringLiteral("highest"), numberOf(mixing.highestIndex())},
        {QStringLiteral("rescaled"), numberOf(mixing.rescaledIndex())},
        {QStringLiteral("expected"), numberOf(mixing.expectedIndex())},
        {QStringLiteral("assortativity"), numberOf(mixing.assortativity())},
        {QStringLiteral("permutations"), field.test.permutations}};
    const bool isTested = mixing.ties() > 0;
    details.insert(
        QStringLiteral("p"), isTested ? QJsonValue(field.test.chance()) : QJsonValue::Null);
    return details;
}

/// The answer while it is put together.
class Answer
{
public:
    Answer(const Network& network, const HealthMeasures& found, const WantedMeasures& wanted)
        : m_network(network), m_found(found), m_wanted(wanted)
    {}

    QJsonObject whole()
    {
        addNetwork();
        addFields();
        addPhase();
        const QJsonArray members = this->members();
        QJsonObject answer{
            {QStringLiteral("rule"), keyText(keyOf(m_found.rule))},
            {QStringLiteral("min_depth"), m_found.minDepth},
            {QStringLiteral("as_of"), m_found.asOf
                                          ? QJsonValue(QString::fromStdString(m_found.asOf.toIso()))
                                          : QJsonValue::Null},
            {QStringLiteral("filter"),
             m_found.filter.isEmpty() ? QJsonValue::Null : QJsonValue(m_found.filter)},
            {QStringLiteral("coverage"), coverageOf(m_found.network.coverage)},
            {QStringLiteral("elapsed_ms"), m_elapsed},
            {QStringLiteral("network"), m_numbers},
            {QStringLiteral("not_defined"), m_notDefined},
            {QStringLiteral("notes"), notes()}};
        if (m_hasMembers)
            answer.insert(QStringLiteral("members"), members);
        return answer;
    }

private:
    void addElapsed(const QString& key, health::HealthPass pass)
    {
        m_elapsed.insert(key, m_found.elapsed(pass));
    }

    /// Where the number comes from a sample, how far it may be off.
    static void addError(QJsonObject& into, const QString& key, std::optional<double> error)
    {
        if (error)
            into.insert(key + QStringLiteral("_error"), *error);
    }

    void addNetwork()
    {
        for (const health::NetworkMeasure& measure : health::networkMeasures()) {
            if (!m_wanted.has(measure.key) || !m_wanted.passes().has(measure.pass))
                continue;
            const QString key = keyText(measure.key);
            const bool isThere = m_found.passes.has(measure.pass);
            const health::Measured value =
                isThere ? measure.read(m_found)
                        : health::Measured::of({}, health::NotDefined::TooLarge);
            m_numbers.insert(key, numberOf(measure.kind, value.value));
            if (!value.value)
                m_notDefined.insert(key, keyText(keyOf(value.why)));
            if (isThere && measure.error)
                addError(m_numbers, key, measure.error(m_found));
            if (isThere)
                addElapsed(key, measure.pass);
        }
    }

    void addFields()
    {
        if (!m_wanted.has(health::kFieldMixingKey))
            return;
        QJsonObject values;
        QJsonObject details;
        for (const health::FieldMixing& field : m_found.fields) {
            const auto index = field.mixing.index();
            values.insert(field.groups.key, numberOf(index));
            details.insert(field.groups.key, detailsOf(field));
            if (!index)
                m_notDefined.insert(
                    QStringLiteral("ei_index.") + field.groups.key,
                    keyText(keyOf(health::NotDefined::NoTies)));
        }
        const QString key = keyText(health::kFieldMixingKey);
        m_numbers.insert(key, values);
        m_numbers.insert(key + QStringLiteral("_details"), details);
        addElapsed(key, health::HealthPass::Fields);
    }

    void addPhase()
    {
        if (!m_wanted.has(health::kPhaseKey))
            return;
        const QString key = keyText(health::kPhaseKey);
        const bool isThere = m_found.passes.has(health::HealthPass::Phase);
        if (!m_found.phase) {
            const auto why =
                isThere ? health::NotDefined::TooFewMembers : health::NotDefined::TooLarge;
            m_numbers.insert(key, QJsonValue::Null);
            m_notDefined.insert(key, keyText(keyOf(why)));
            return;
        }
        const health::PhaseFacts& facts = m_found.phaseFacts;
        const MemberId hub = m_found.network.memberAt(facts.hub);
        m_numbers.insert(
            key, QJsonObject{
                     {QStringLiteral("name"), keyText(keyOf(m_found.phase->phase))},
                     {QStringLiteral("runner_up"), keyText(keyOf(m_found.phase->runnerUp))},
                     {QStringLiteral("hub"),
                      QJsonObject{
                          {QStringLiteral("id"), QString::number(hub.value)},
                          {QStringLiteral("label"), m_network.find(hub)->name}}},
                     {QStringLiteral("hubs"), facts.hubs},
                     {QStringLiteral("random_networks"), m_found.chance->drawn()},
                     {QStringLiteral("evidence"), evidenceOf(*m_found.phase)}});
        addElapsed(key, health::HealthPass::Phase);
    }

    QJsonArray members()
    {
        std::vector<health::PersonalMeasure> measures;
        for (const health::PersonalMeasure& measure : health::personalMeasures()) {
            if (!m_wanted.has(measure.key))
                continue;
            m_hasMembers = true;
            if (!m_found.passes.has(measure.pass))
                continue;
            measures.push_back(measure);
            addElapsed(keyText(measure.key), measure.pass);
        }
        QJsonArray rows;
        if (!m_hasMembers)
            return rows;
        for (NodeIndex node = 0; node < m_found.graph().nodeCount(); ++node) {
            const Member& member = *m_network.find(m_found.network.memberAt(node));
            QJsonObject row{
                {QStringLiteral("id"), QString::number(member.id.value)},
                {QStringLiteral("label"), member.name},
                {QStringLiteral("kind"), keyText(keyOf(member.kind))}};
            for (const health::PersonalMeasure& measure : measures) {
                const QString key = keyText(measure.key);
                row.insert(key, numberOf(measure.kind, measure.read(m_found, node)));
                if (measure.error)
                    addError(row, key, measure.error(m_found, node));
            }
            rows.append(row);
        }
        return rows;
    }

    QJsonArray notes() const
    {
        QJsonArray texts;
        for (const health::HealthNote& note : health::notesOf(m_found))
            texts.append(noteText(note));
        return texts;
    }

    const Network& m_network;
    const HealthMeasures& m_found;
    const WantedMeasures& m_wanted;
    bool m_hasMembers = false;
    QJsonObject m_numbers;
    QJsonObject m_notDefined;
    QJsonObject m_elapsed;
};

} // namespace

health::HealthPasses WantedMeasures::passes() const
{
    if (areAll())
        return health::HealthPasses::all();
    health::HealthPasses passes;
    for (const QString& key : m_keys) {
        if (const auto pass = health::passOf(key.toStdString()))
            passes.add(*pass);
    }
    return passes;
}

QJsonObject
measureJson(const Network& network, const HealthMeasures& found, const WantedMeasures& wanted)
{
    return Answer(network, found, wanted).whole();
}

} // namespace cw::cli
