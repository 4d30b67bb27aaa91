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

} // namespace

ExitCode runLayout(const QStringList& words, Console& console)
{
    Arguments arguments(
        QStringLiteral("layout"), LayoutVerb::tr("Computes positions on the map and keeps them."));
    arguments.positional(QStringLiteral("FILE"), LayoutVerb::tr("The document."));
    arguments.value(
        QStringLiteral("seed"), LayoutVerb::tr("The same number gives the same picture."),
        QStringLiteral("N"));
    arguments.flag(
        QStringLiteral("from-scratch"),
        LayoutVerb::tr("Forget where members stand, but for the pinned ones."));
    if (const auto ended = arguments.parse(words, 1, 1, console))
        return *ended;
    query::MapLayoutOptions options;
    options.fromScratch = arguments.has(QStringLiteral("from-scratch"));
    if (arguments.has(QStringLiteral("seed"))) {
        bool ok = false;
        options.seed = arguments.value(QStringLiteral("seed")).toULongLong(&ok);
        if (!ok)
            return arguments.misused(LayoutVerb::tr("--seed takes a whole number."), console);
    }
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
    if (!layout.ok())
        return console.failed(layout.error());
    if (const auto kept = keep(document, *layout); !kept.ok())
        return console.failed(kept.error());
    if (arguments.wantsJson()) {
        console.json(QJsonObject{
            {QStringLiteral("seed"), qint64(options.seed)},
            {QStringLiteral("elapsed_ms"), elapsedMs},
            {QStringLiteral("stress"), layout->stress},
            {QStringLiteral("positions"), positionsOf(document.network(), *layout)}});
    } else {
        console.data(LayoutVerb::tr("%1 members placed in %2 ms, stress %3")
                         .arg(layout->members.size())
                         .arg(elapsedMs)
                         .arg(layout->stress, 0, 'f', 3));
    }
    return ExitCode::Done;
}

} // namespace cw::cli
