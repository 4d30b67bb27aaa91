// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Verbs.h"
#include "core/store/rescue/Findings.h"
#include "core/store/rescue/Salvage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cw::cli {

namespace {

struct CheckVerb
{
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

QJsonArray toJson(const QList<store::Finding>& findings)
{
    QJsonArray array;
    for (const store::Finding& finding : findings) {
        array.append(QJsonObject{
            {QStringLiteral("what"), finding.what},
            {QStringLiteral("where"), finding.where},
            {QStringLiteral("text"), finding.text}});
    }
    return array;
}

QJsonArray toJson(const store::SalvageReport& report)
{
    QJsonArray array;
    for (const store::SalvagedTable& table : report.tables) {
        array.append(QJsonObject{
            {QStringLiteral("table"), table.table},
            {QStringLiteral("kept"), table.kept},
            {QStringLiteral("expected"),
             table.expected ? QJsonValue(*table.expected) : QJsonValue()},
            {QStringLiteral("refused"), table.refused},
            {QStringLiteral("orphaned"), table.orphaned},
            {QStringLiteral("loosened"), table.loosened},
            {QStringLiteral("may_be_altered"), table.mayBeAltered}});
    }
    return array;
}

void say(const QList<store::Finding>& findings, Console& console)
{
    if (findings.isEmpty())
        console.data(CheckVerb::tr("Everything is as it should be."));
    QStringList lines;
    for (const store::Finding& finding : findings)
        lines.append(QStringLiteral("%1: %2: %3").arg(finding.what, finding.where, finding.text));
    for (const QString& line : firstFew(lines))
        console.data(line);
}

void say(const store::SalvageReport& report, Console& console)
{
    for (const store::SalvagedTable& table : report.tables) {
        if (table.isWhole())
            continue;
        const QString expected =
            table.expected ? QString::number(*table.expected) : CheckVerb::tr("an unknown number");
        console.say(
            CheckVerb::tr("%1: kept %2 of %3").arg(table.table).arg(table.kept).arg(expected));
    }
    console.say(
        report.lostNothing() ? CheckVerb::tr("Nothing was lost but the history.")
                             : CheckVerb::tr("What could be read was copied."));
}

} // namespace

ExitCode runCheck(const QStringList& words, Console& console)
{
    Arguments arguments(
        QStringLiteral("check"),
        CheckVerb::tr("Looks for damage, or copies out what can be read of a damaged document."));
    arguments.positional(QStringLiteral("FILE"), CheckVerb::tr("The document."));
    arguments.value(
        QStringLiteral("salvage"), CheckVerb::tr("Where to write what can still be read."),
        QStringLiteral("OUT"));
    if (const auto ended = arguments.parse(words, 1, 1, console))
        return *ended;
    if (arguments.has(QStringLiteral("salvage")) &&
        arguments.value(QStringLiteral("salvage")).isEmpty())
        return arguments.misused(CheckVerb::tr("--salvage OUT lacks its file."), console);
    const QString path = arguments.positional().first();
    TaskContext task;
    const auto findings = store::checkDocument(path, task);
    if (!findings.ok())
        return console.failed(findings.error());
    QJsonObject answer{
        {QStringLiteral("ok"), findings->isEmpty()},
        {QStringLiteral("findings"), toJson(*findings)}};
    if (arguments.has(QStringLiteral("salvage"))) {
        const auto report = store::salvage(path, arguments.value(QStringLiteral("salvage")), task);
        if (!report.ok())
            return console.failed(report.error());
        answer.insert(QStringLiteral("salvaged"), toJson(*report));
        say(*report, console);
    }
    if (arguments.wantsJson())
        console.json(answer);
    else
        say(*findings, console);
    return findings->isEmpty() ? ExitCode::Done : ExitCode::Damaged;
}

} // namespace cw::cli
