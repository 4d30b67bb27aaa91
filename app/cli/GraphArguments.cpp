// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GraphArguments.h"

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

} // namespace cw::cli
