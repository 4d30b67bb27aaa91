// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GraphArguments.h"

#include "core/health/HealthFilter.h"
#include "core/query/filter/FilterMatch.h"
#include "core/query/filter/FilterParser.h"
#include "ui/filter/FilterText.h"

#include <QCoreApplication>

namespace cw::cli {

namespace {

struct GraphArguments
{
    Q_DECLARE_TR_FUNCTIONS(GraphArguments)
};

} // namespace

void describeGraph(Arguments& arguments)
{
    arguments.value(
        QStringLiteral("rule"),
        GraphArguments::tr("How two sides become one depth: the larger counts (the default), the "
                           "smaller and both must have spoken, or the mean."),
        QStringLiteral("claimed|confirmed|mean"));
    arguments.value(
        QStringLiteral("min-depth"),
        GraphArguments::tr("Only ties that are known to be at least that deep."),
        QStringLiteral("1..5"));
    arguments.value(
        QStringLiteral("as-of"), GraphArguments::tr("How things stood on that day."),
        QStringLiteral("YYYY-MM-DD"));
}

std::variant<query::GraphQuery, ExitCode> graphOf(const Arguments& arguments, Console& console)
{
    query::GraphQuery of;
    if (arguments.has(QStringLiteral("rule"))) {
        const auto rule = enumOf<Rule>(arguments.value(QStringLiteral("rule")).toStdString());
        if (!rule)
            return arguments.misused(
                GraphArguments::tr("--rule takes claimed, confirmed or mean."), console);
        of.rule = *rule;
    }
    if (arguments.has(QStringLiteral("min-depth"))) {
        bool ok = false;
        of.minDepth = arguments.value(QStringLiteral("min-depth")).toInt(&ok);
        if (!ok || of.minDepth < 1 || of.minDepth > 5)
            return arguments.misused(
                GraphArguments::tr("--min-depth takes a whole number from 1 to 5."), console);
    }
    if (arguments.has(QStringLiteral("as-of"))) {
        const auto day = CivilDate::fromIso(arguments.value(QStringLiteral("as-of")).toStdString());
        if (!day)
            return arguments.misused(
                GraphArguments::tr("--as-of takes a day such as 2025-03-12."), console);
        of.asOf = *day;
    }
    return of;
}

void describeFilter(Arguments& arguments)
{
    arguments.value(
        QStringLiteral("filter"),
        GraphArguments::tr("Only the members of whom this holds, and the ties among them: "
                           "\"sector = Food and not (place is empty)\"."),
        QStringLiteral("TEXT"));
}

std::optional<ExitCode> askOnlyAbout(
    health::HealthQuery& query, const Document& document, const QString& filter,
    const Arguments& arguments, Console& console)
{
    const Network& network = document.network();
    const query::ParsedFilter parsed = query::parseFilter(filter, screenWords(network));
    QString wrong;
    if (!parsed.isOk())
        wrong = filterErrorText(*parsed.error);
    else if (!query::isOfMembersAsTheyAre(network, parsed.filter))
        wrong = GraphArguments::tr("It has to ask for members, and not for their measures.");
    if (!wrong.isEmpty())
        return arguments.misused(
            GraphArguments::tr("--filter is not understood: %1").arg(wrong), console);
    health::askOnlyAbout(query, network, parsed.filter, document.today());
    return std::nullopt;
}

} // namespace cw::cli
