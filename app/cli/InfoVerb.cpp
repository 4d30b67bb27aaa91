// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Verbs.h"
#include "core/document/Document.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include <algorithm>

namespace cw::cli {

namespace {

struct InfoVerb
{
    Q_DECLARE_TR_FUNCTIONS(InfoVerb)
};

qint64 countOf(const Network& network, MemberKind kind)
{
    const auto& members = network.all<Member>();
    return std::count_if(
        members.begin(), members.end(), [&](const Member& member) { return member.kind == kind; });
}

} // namespace

ExitCode runInfo(const QStringList& words, Console& console)
{
    Arguments arguments(QStringLiteral("info"), InfoVerb::tr("Says what a document holds."));
    arguments.positional(QStringLiteral("FILE"), InfoVerb::tr("The document."));
    if (const auto ended = arguments.parse(words, 1, 1, console))
        return *ended;
    TaskContext task;
    const auto opened = Document::open(
        arguments.positional().first(), store::Access::ReadOnly, DocumentServices::system(), task);
    if (!opened.ok())
        return console.failed(opened.error());
    const Document& document = **opened;
    const Network& network = document.network();
    const QString created =
        QDateTime::fromMSecsSinceEpoch(document.createdAtMs(), Qt::UTC).toString(Qt::ISODate);
    const QJsonObject facts{
        {QStringLiteral("name"), network.profile().name},
        {QStringLiteral("format"), document.format()},
        {QStringLiteral("members"), qint64(network.all<Member>().size())},
        {QStringLiteral("relationships"), qint64(network.all<Relationship>().size())},
        {QStringLiteral("individuals"), countOf(network, MemberKind::Individual)},
        {QStringLiteral("organizations"), countOf(network, MemberKind::Organization)},
        {QStringLiteral("groups"), countOf(network, MemberKind::Group)},
        {QStringLiteral("strands"), qint64(network.all<Strand>().size())},
        {QStringLiteral("assessments"), qint64(network.all<Assessment>().size())},
        {QStringLiteral("affiliations"), qint64(network.all<Affiliation>().size())},
        {QStringLiteral("interactions"), qint64(network.all<Interaction>().size())},
        {QStringLiteral("snapshots"), qint64(network.all<Snapshot>().size())},
        {QStringLiteral("pulse_rounds"), qint64(network.all<PulseRound>().size())},
        {QStringLiteral("created"), created},
        {QStringLiteral("revision"), document.newestStep()}};
    if (arguments.wantsJson()) {
        console.json(facts);
        return ExitCode::Done;
    }
    const auto number = [&](const char* key) {
        return QString::number(facts.value(QLatin1String(key)).toInteger());
    };
    const QString name = network.profile().name;
    console.data(name.isEmpty() ? InfoVerb::tr("A network without a name") : name);
    console.data(InfoVerb::tr("%1 members: %2 individuals, %3 organisations, %4 groups")
                     .arg(
                         number("members"), number("individuals"), number("organizations"),
                         number("groups")));
    console.data(InfoVerb::tr("%1 relationships, %2 strands, %3 assessments")
                     .arg(number("relationships"), number("strands"), number("assessments")));
    console.data(InfoVerb::tr("%1 affiliations, %2 interactions")
                     .arg(number("affiliations"), number("interactions")));
    console.data(InfoVerb::tr("%1 snapshots, %2 rounds of the pulse")
                     .arg(number("snapshots"), number("pulse_rounds")));
    console.data(InfoVerb::tr("Made %1, format %2, %3 changes so far")
                     .arg(created, number("format"), number("revision")));
    return ExitCode::Done;
}

} // namespace cw::cli
