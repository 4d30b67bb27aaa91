// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Verbs.h"
#include "core/document/Document.h"
#include "core/exchange/SourceFiles.h"
#include "core/exchange/matching/ImportPlaces.h"
#include "ui/support/FindingText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cw::cli {

namespace {

/// More newcomers than these are not placed while they are imported: that is what layout is for.
constexpr std::size_t kMostPlaced = 20'000;

struct ImportVerb
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

QJsonObject toJson(const exchange::RowCounts& counts)
{
    return {
        {QStringLiteral("new"), counts.added},
        {QStringLiteral("changed"), counts.changed},
        {QStringLiteral("unchanged"), counts.unchanged}};
}

QJsonArray toJson(const std::vector<exchange::Finding>& findings)
{
    QJsonArray array;
    for (const exchange::Finding& finding : findings) {
        QJsonObject object{
            {QStringLiteral("source"), finding.place.source},
            {QStringLiteral("row"), finding.place.row},
            {QStringLiteral("column"), finding.place.column},
            {QStringLiteral("value"), finding.value},
            {QStringLiteral("reason"), QLatin1String(exchange::reasonKey(finding.reason))}};
        if (!finding.detail.isEmpty())
            object.insert(QStringLiteral("detail"), finding.detail);
        array.append(object);
    }
    return array;
}

void sayFindings(
    const QString& heading, const std::vector<exchange::Finding>& findings, Console& console)
{
    if (findings.empty())
        return;
    console.say(heading);
    QStringList lines;
    for (const exchange::Finding& finding : findings)
        lines.append(placeText(finding.place) + QStringLiteral(": ") + findingText(finding));
    for (const QString& line : firstFew(lines))
        console.say(QStringLiteral("  ") + line);
}

void report(const exchange::ImportPlan& plan, bool isDryRun, bool asJson, Console& console)
{
    if (asJson) {
        console.json(QJsonObject{
            {QStringLiteral("dry_run"), isDryRun},
            {QStringLiteral("members"), toJson(plan.members)},
            {QStringLiteral("relationships"), toJson(plan.relationships)},
            {QStringLiteral("new_affiliations"), plan.affiliations},
            {QStringLiteral("new_interactions"), plan.interactions},
            {QStringLiteral("problems"), toJson(plan.problems)},
            {QStringLiteral("notes"), toJson(plan.notes)},
            {QStringLiteral("possible_duplicates"), toJson(plan.possibleDuplicates)}});
        return;
    }
    const auto line = [](const QString& what, const exchange::RowCounts& counts) {
        return ImportVerb::tr("%1: %2 new, %3 changed, %4 unchanged")
            .arg(what)
            .arg(counts.added)
            .arg(counts.changed)
            .arg(counts.unchanged);
    };
    console.data(line(ImportVerb::tr("Members"), plan.members));
    console.data(line(ImportVerb::tr("Relationships"), plan.relationships));
    if (plan.affiliations > 0)
        console.data(ImportVerb::tr("Affiliations: %n new", nullptr, plan.affiliations));
    if (plan.interactions > 0)
        console.data(ImportVerb::tr("Contacts: %n new", nullptr, plan.interactions));
    sayFindings(ImportVerb::tr("Not taken as written:"), plan.problems, console);
    sayFindings(ImportVerb::tr("Worth knowing:"), plan.notes, console);
    sayFindings(
        ImportVerb::tr("Possible duplicates, imported as new:"), plan.possibleDuplicates, console);
}

Result<std::unique_ptr<Document>> openOrCreate(const QString& path)
{
    TaskContext task;
    if (!QFileInfo::exists(path))
        return Document::create(path, DocumentServices::system());
    return Document::open(path, store::Access::ReadWrite, DocumentServices::system(), task);
}

/// The network that a dry run is held against, without touching the file.
Result<Network> networkIn(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Network();
    TaskContext task;
    const auto document =
        Document::open(path, store::Access::ReadOnly, DocumentServices::system(), task);
    if (!document.ok())
        return document.error();
    return (*document)->network();
}

Result<exchange::ImportPlan>
dryRun(const QString& path, const exchange::Draft& draft, const exchange::ImportOptions& options)
{
    const auto network = networkIn(path);
    if (!network.ok())
        return network.error();
    const DocumentServices services = DocumentServices::system();
    IdGenerator ids(services.nowMs, services.seed);
    TaskContext task;
    return exchange::planImport(*network, draft, options, ids, task);
}

/// @param draft  taken, so that it is gone when the file is written: both are large.
Result<exchange::ImportPlan> importInto(
    const QString& path, const QStringList& sources, exchange::Draft&& draft,
    const exchange::ImportOptions& options, Console& console)
{
    const auto document = openOrCreate(path);
    if (!document.ok())
        return document.error();
    Document& open = **document;
    if (open.isReadOnly())
        return readOnlyError(open);
    TaskContext task;
    auto plan = exchange::planImport(open.network(), draft, options, open.ids(), task);
    draft = {};
    if (!plan.ok())
        return plan;
    const auto unplaced =
        exchange::addPlaces(*plan, open.network(), options.today, kMostPlaced, open.ids(), task);
    if (!unplaced.ok())
        return unplaced.error();
    if (*unplaced > 0)
        console.say(ImportVerb::tr("Nobody was placed on the map: that takes its time for so many. "
                                   "'commonweave layout' does it."));
    const ChangeTitle title{QStringLiteral("import"), {QFileInfo(sources.first()).fileName()}};
    if (const auto committed = open.commit(plan->change, title); !committed.ok())
        return committed.error();
    return plan;
}

void declare(Arguments& arguments)
{
    arguments.positional(
        QStringLiteral("SOURCE"),
        ImportVerb::tr("Kumu (xlsx, csv, json), Gephi csv, GraphML, GEXF, contacts (vcf, csv) or a "
                       "calendar (ics); several make one import."),
        QStringLiteral("SOURCE..."));
    arguments.value(
        QStringLiteral("into"), ImportVerb::tr("The document; made if it is not there."),
        QStringLiteral("FILE"));
    arguments.flag(QStringLiteral("dry-run"), ImportVerb::tr("Only say what would happen."));
    arguments.value(
        QStringLiteral("direction"),
        ImportVerb::tr("What a directed connection says: 'flow' (default) or 'report'."),
        QStringLiteral("flow|report"));
    arguments.value(
        QStringLiteral("depth"), ImportVerb::tr("The column that holds depth, or 'none'."),
        QStringLiteral("COLUMN|none"));
}

} // namespace

ExitCode runImport(const QStringList& words, Console& console)
{
    Arguments arguments(
        QStringLiteral("import"), ImportVerb::tr("Brings foreign files into a document."));
    declare(arguments);
    if (const auto ended = arguments.parse(words, 1, -1, console))
        return *ended;
    const QString into = arguments.value(QStringLiteral("into"));
    if (into.isEmpty())
        return arguments.misused(ImportVerb::tr("--into FILE is missing."), console);
    const QString direction = arguments.value(QStringLiteral("direction"));
    if (!direction.isEmpty() && direction != u"flow" && direction != u"report")
        return arguments.misused(
            ImportVerb::tr("--direction takes 'flow' or 'report', not '%1'.").arg(direction),
            console);

    exchange::ImportOptions options;
    options.today = DocumentServices::system().today();
    if (direction == u"report")
        options.meaning = exchange::ConnectionMeaning::Report;
    if (arguments.has(QStringLiteral("depth"))) {
        const QString column = arguments.value(QStringLiteral("depth"));
        if (column.trimmed().isEmpty())
            return arguments.misused(
                ImportVerb::tr("--depth takes the name of a column or 'none'."), console);
        options.depthColumn = column == u"none" ? QString() : column;
    }
    TaskContext task;
    auto draft = exchange::readFiles(arguments.positional(), task);
    if (!draft.ok())
        return console.failed(draft.error());
    const bool hasNothing = draft->elements.empty() && draft->connections.empty();
    // Of a source that cannot be read no document is made.
    const bool isDryRun =
        arguments.has(QStringLiteral("dry-run")) || (hasNothing && !QFileInfo::exists(into));
    const auto plan =
        isDryRun ? dryRun(into, *draft, options)
                 : importInto(into, arguments.positional(), std::move(*draft), options, console);
    if (!plan.ok())
        return console.failed(plan.error());
    report(*plan, isDryRun, arguments.wantsJson(), console);
    return plan->problems.empty() ? ExitCode::Done : ExitCode::DataProblems;
}

} // namespace cw::cli
