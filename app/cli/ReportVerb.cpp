// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GraphArguments.h"
#include "app/cli/Verbs.h"
#include "core/document/Document.h"
#include "core/health/panels/Panels.h"
#include "core/health/time/Trend.h"
#include "ui/health/report/ReportContents.h"
#include "ui/health/report/ReportFile.h"
#include "ui/support/WholeFiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cw::cli {

namespace {

struct ReportVerb
{
    Q_DECLARE_TR_FUNCTIONS(ReportVerb)
};

struct Asked
{
    health::HealthQuery query; ///< its filter comes with the document
    ReportOptions options;
    ReportFormat format = ReportFormat::Html;
    QString to;
};

QString textOf(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

QStringList sectionNames()
{
    QStringList names;
    for (const ReportSection section : kReportSections)
        names.append(textOf(keyOf(section)));
    return names;
}

void describe(Arguments& arguments)
{
    arguments.positional(QStringLiteral("FILE"), ReportVerb::tr("The document."));
    arguments.value(
        QStringLiteral("to"),
        ReportVerb::tr("Where to write; the ending says the format (.pdf or .html)."),
        QStringLiteral("OUT"));
    describeGraph(arguments);
    describeFilter(arguments);
    arguments.value(
        QStringLiteral("sections"),
        ReportVerb::tr("Only these, with commas between (%1); the relationships are always in.")
            .arg(sectionNames().join(QStringLiteral(", "))),
        QStringLiteral("NAMES"));
    arguments.flag(
        QStringLiteral("with-names"),
        ReportVerb::tr("Members are named. Without it nobody is, neither people nor organizations "
                       "nor groups."));
    arguments.value(
        QStringLiteral("paper"), ReportVerb::tr("What it is printed on; A4 without it."),
        QStringLiteral("a4|letter"));
}

/// What is wrong with the words that say what the report holds; empty: nothing.
QString readOptions(const Arguments& arguments, ReportOptions& options)
{
    options.withNames = arguments.has(QStringLiteral("with-names"));
    if (arguments.has(QStringLiteral("paper"))) {
        const auto paper =
            enumOf<Paper>(arguments.value(QStringLiteral("paper")).toLower().toStdString());
        if (!paper)
            return ReportVerb::tr("--paper takes a4 or letter.");
        options.paper = *paper;
    }
    if (!arguments.has(QStringLiteral("sections")))
        return {};
    options.sections.clear();
    for (const QString& word : arguments.value(QStringLiteral("sections")).split(u',')) {
        const auto section = enumOf<ReportSection>(word.trimmed().toStdString());
        if (!section)
            return ReportVerb::tr("There is no section '%1'. There are: %2")
                .arg(word.trimmed(), sectionNames().join(QStringLiteral(", ")));
        options.sections.insert(*section);
    }
    return {};
}

/// What was asked for, or how the verb ends because that makes no sense.
std::variant<Asked, ExitCode> askedOf(const Arguments& arguments, Console& console)
{
    Asked asked;
    asked.to = arguments.value(QStringLiteral("to"));
    if (asked.to.isEmpty())
        return arguments.misused(ReportVerb::tr("--to OUT is missing."), console);
    const auto format = reportFormat(QFileInfo(asked.to).suffix());
    if (!format)
        return arguments.misused(
            ReportVerb::tr("'%1' ends neither in .pdf nor in .html.").arg(asked.to), console);
    asked.format = *format;
    auto of = graphOf(arguments, console);
    if (const ExitCode* const ended = std::get_if<ExitCode>(&of))
        return *ended;
    asked.query.of = std::get<query::GraphQuery>(std::move(of));
    if (const QString wrong = readOptions(arguments, asked.options); !wrong.isEmpty())
        return arguments.misused(wrong, console);
    return asked;
}

Result<ReportContents> contentsOf(const Document& document, const Asked& asked, TaskContext& task)
{
    health::HealthQuery query = asked.query;
    query.passes = health::panelPasses();
    query.sparingly = true;
    const Network& network = document.network();
    const auto found = health::measureHealth(network, query, task);
    if (!found.ok())
        return found.error();
    ReportOptions options = asked.options;
    options.today = document.today();
    const std::vector<health::Finding> findings =
        health::findPanels({network, *found, query.of, options.today});
    const auto trend =
        health::lookBack(network, query, *found, found->asOf ? found->asOf : options.today, task);
    if (!trend.ok())
        return trend.error();
    return reportContents({network, *found, findings, *trend}, options);
}

ExitCode told(const Asked& asked, const ReportContents& contents, bool asJson, Console& console)
{
    if (!asJson) {
        console.data(asked.to);
        return ExitCode::Done;
    }
    QJsonArray sections;
    for (const ReportChapter& chapter : contents.chapters)
        sections.append(textOf(keyOf(chapter.section)));
    console.json(QJsonObject{
        {QStringLiteral("file"), asked.to},
        {QStringLiteral("sections"), sections},
        {QStringLiteral("names"), asked.options.withNames}});
    return ExitCode::Done;
}

} // namespace

ExitCode runReport(const QStringList& words, Console& console)
{
    Arguments arguments(
        QStringLiteral("report"),
        ReportVerb::tr(
            "Writes how healthy the network is as a report to read, print and pass on."));
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
    if (const auto ended = askOnlyAbout(
            asked.query, **opened, arguments.value(QStringLiteral("filter")), arguments, console))
        return *ended;
    const auto contents = contentsOf(**opened, asked, task);
    if (!contents.ok())
        return console.failed(contents.error());
    const auto bytes = reportBytes(*contents, asked.format, asked.options.paper);
    if (!bytes.ok())
        return console.failed(bytes.error());
    if (const auto written = writeWholeFiles({{asked.to, *bytes}}); !written.ok())
        return console.failed(written.error());
    return told(asked, *contents, arguments.wantsJson(), console);
}

} // namespace cw::cli
