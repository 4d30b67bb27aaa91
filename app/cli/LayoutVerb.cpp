// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Verbs.h"
#include "core/document/Document.h"
#include "core/edit/Placements.h"
#include "core/query/MapLayout.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

#include <utility>
#include <variant>

namespace cw::cli {

namespace {

struct LayoutVerb
{
    Q_DECLARE_TR_FUNCTIONS(LayoutVerb)
};

QJsonArray positionsOf(const Network& network, const query::MapLayout& layout)
{
    QJsonArray positions;
    for (std::size_t i = 0; i < layout.members.size(); ++i) {
        const MemberId id = layout.members[i];
        positions.append(QJsonObject{
            {QStringLiteral("id"), QString::number(id.value)},
            {QStringLiteral("label"), network.find(id)->name},
            {QStringLiteral("x"), layout.positions.x[i]},
            {QStringLiteral("y"), layout.positions.y[i]}});
    }
    return positions;
}

Result<void> keep(Document& document, const query::MapLayout& layout)
{
    std::vector<edit::Move> moves;
    for (std::size_t i = 0; i < layout.members.size(); ++i)
        moves.push_back({layout.members[i], {layout.positions.x[i], layout.positions.y[i]}});
    const auto change = edit::applyLayout(document.editContext(), moves);
    if (!change.ok())
        return change.error();
    return document.commit(*change, {QStringLiteral("layout.tidy"), {}});
}

void describe(Arguments& arguments)
{
    arguments.positional(QStringLiteral("FILE"), LayoutVerb::tr("The document."));
    arguments.value(
        QStringLiteral("seed"), LayoutVerb::tr("The same number gives the same picture."),
        QStringLiteral("N"));
    arguments.value(
        QStringLiteral("clustering"),
        LayoutVerb::tr("From 0, true to distance, to 1, groups as islands; otherwise 0.5."),
        QStringLiteral("0..1"));
    arguments.value(
        QStringLiteral("lengths"),
        LayoutVerb::tr("Draw all relationships alike, or the deeper the shorter."),
        QStringLiteral("same|depth"));
    arguments.value(
        QStringLiteral("groups"),
        LayoutVerb::tr("Keep members with the same value of this attribute together, such as "
                       "sector, kind, cluster or field:NAME."),
        QStringLiteral("KEY"));
    arguments.flag(
        QStringLiteral("from-scratch"),
        LayoutVerb::tr("Forget where members stand, but for the pinned ones."));
}

/// What was asked for, or how the verb ends because that makes no sense.
std::variant<query::MapLayoutOptions, ExitCode>
optionsOf(const Arguments& arguments, Console& console)
{
    query::MapLayoutOptions options;
    options.fromScratch = arguments.has(QStringLiteral("from-scratch"));
    bool ok = true;
    if (arguments.has(QStringLiteral("seed")))
        options.seed = arguments.value(QStringLiteral("seed")).toULongLong(&ok);
    if (!ok)
        return arguments.misused(LayoutVerb::tr("--seed takes a whole number."), console);
    if (arguments.has(QStringLiteral("clustering")))
        options.clustering = arguments.value(QStringLiteral("clustering")).toDouble(&ok);
    if (!ok || !(options.clustering >= 0.0 && options.clustering <= 1.0))
        return arguments.misused(
            LayoutVerb::tr("--clustering takes a number from 0 to 1."), console);
    const QString lengths = arguments.value(QStringLiteral("lengths"));
    if (lengths == QStringLiteral("depth"))
        options.lengths = TieLengths::FromWeights;
    else if (arguments.has(QStringLiteral("lengths")) && lengths != QStringLiteral("same"))
        return arguments.misused(LayoutVerb::tr("--lengths takes same or depth."), console);
    options.groupBy = arguments.value(QStringLiteral("groups"));
    return options;
}

void tell(
    const Network& network, const query::MapLayout& layout, const query::MapLayoutOptions& options,
    qint64 elapsedMs, bool asJson, Console& console)
{
    if (!asJson) {
        console.data(LayoutVerb::tr("%1 members placed in %2 ms, stress %3")
                         .arg(layout.members.size())
                         .arg(elapsedMs)
                         .arg(layout.stress, 0, 'f', 3));
        return;
    }
    QJsonObject object{
        {QStringLiteral("seed"), qint64(options.seed)},
        {QStringLiteral("elapsed_ms"), elapsedMs},
        {QStringLiteral("stress"), layout.stress},
        {QStringLiteral("positions"), positionsOf(network, layout)}};
    if (options.lengths != TieLengths::Same)
        object.insert(QStringLiteral("asked_stress"), layout.askedStress);
    console.json(object);
}

} // namespace

ExitCode runLayout(const QStringList& words, Console& console)
{
    Arguments arguments(
        QStringLiteral("layout"), LayoutVerb::tr("Computes positions on the map and keeps them."));
    describe(arguments);
    if (const auto ended = arguments.parse(words, 1, 1, console))
        return *ended;
    auto asked = optionsOf(arguments, console);
    if (const ExitCode* const ended = std::get_if<ExitCode>(&asked))
        return *ended;
    auto options = std::get<query::MapLayoutOptions>(std::move(asked));
    TaskContext task;
    const auto opened = Document::open(
        arguments.positional().first(), store::Access::ReadWrite, DocumentServices::system(), task);
    if (!opened.ok())
        return console.failed(opened.error());
    Document& document = **opened;
    if (document.isReadOnly())
        return console.failed(readOnlyError(document));

    QElapsedTimer timer;
    timer.start();
    options.today = document.today();
    const auto layout = query::layoutMap(document.network(), options, task);
    const qint64 elapsedMs = timer.elapsed();
    if (!layout.ok() && layout.error().subject == "attribute")
        return arguments.misused(
            LayoutVerb::tr("--groups takes an attribute of members; there is no such one."),
            console);
    if (!layout.ok())
        return console.failed(layout.error());
    if (const auto kept = keep(document, *layout); !kept.ok())
        return console.failed(kept.error());
    tell(document.network(), *layout, options, elapsedMs, arguments.wantsJson(), console);
    return ExitCode::Done;
}

} // namespace cw::cli
