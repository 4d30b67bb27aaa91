// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Verbs.h"
#include "core/document/Document.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <functional>

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

QString keyText(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

/// How many rows are in each state, by the state's key; none is left out.
template <class R, class StateOf>
QJsonObject byState(const Network& network, StateOf&& stateOf)
{
    using State = std::decay_t<std::invoke_result_t<StateOf, const R&>>;
    std::array<qint64, EnumKeys<State>::keys.size()> counts{};
    for (const R& row : network.all<R>())
        ++counts[static_cast<std::size_t>(std::invoke(stateOf, row))];
    QJsonObject states;
    for (std::size_t i = 0; i < counts.size(); ++i)
        states.insert(keyText(EnumKeys<State>::keys[i]), counts[i]);
    return states;
}

/// What weavers keep: counts by stable keys.
void addWeaving(QJsonObject& facts, const Network& network)
{
    const auto add = [&]<class R>(const char* key, const Table<R>& rows) {
        facts.insert(QLatin1String(key), static_cast<qint64>(rows.size()));
    };
    add("exchanges", network.all<Exchange>());
    add("offers", network.all<Offer>());
    add("needs", network.all<Need>());
    add("interests", network.all<Interest>());
    add("skills", network.all<Skill>());
    add("introductions", network.all<Introduction>());
    add("follow_ups", network.all<FollowUp>());
    add("advice_cards", network.all<AdviceCard>());
    add("projects", network.all<Project>());
    add("project_members", network.all<ProjectMember>());
    add("outcomes", network.all<Outcome>());
    add("commitments", network.all<Commitment>());
    add("opportunities", network.all<Opportunity>());
    add("recognitions", network.all<Recognition>());
    add("nominations", network.all<Nomination>());
    add("cadence_rules", network.all<CadenceRule>());
    add("snoozes", network.all<Snooze>());
    add("strains", network.all<Strain>());
    add("tags", network.all<Tag>());
    add("saved_views", network.all<SavedView>());
    add("pulse_questions", network.all<PulseQuestion>());
    add("pulse_answers", network.all<PulseAnswer>());
    facts.insert(QStringLiteral("offers_by_state"), byState<Offer>(network, &Offer::state));
    facts.insert(QStringLiteral("needs_by_state"), byState<Need>(network, &Need::state));
    facts.insert(
        QStringLiteral("introductions_by_stage"),
        byState<Introduction>(network, &Introduction::stage));
    facts.insert(QStringLiteral("projects_by_state"), byState<Project>(network, &Project::state));
    facts.insert(
        QStringLiteral("commitments_by_state"), byState<Commitment>(network, &Commitment::state));
}

/// "2 suggested, 1 made": the states that somebody is in, in the order in which they come; empty:
/// no rows.
template <class State>
QString statesText(const QJsonObject& facts, const char* key)
{
    const QJsonObject states = facts.value(QLatin1String(key)).toObject();
    QStringList parts;
    for (const std::string_view state : EnumKeys<State>::keys) {
        const qint64 count = states.value(keyText(state)).toInteger();
        if (count > 0)
            parts += QStringLiteral("%1 %2").arg(count).arg(keyText(state));
    }
    return parts.join(QStringLiteral(", "));
}

void tellWeaving(const QJsonObject& facts, Console& console)
{
    const auto number = [&](const char* key) {
        return QString::number(facts.value(QLatin1String(key)).toInteger());
    };
    /// With its states behind it, where there are any.
    const auto tell = [&](const QString& line, const QString& told) {
        console.data(told.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, told));
    };
    tell(
        InfoVerb::tr("%1 introductions, %2 follow-ups")
            .arg(number("introductions"), number("follow_ups")),
        statesText<IntroductionStage>(facts, "introductions_by_stage"));
    tell(
        InfoVerb::tr("%1 offers").arg(number("offers")),
        statesText<MatchState>(facts, "offers_by_state"));
    tell(
        InfoVerb::tr("%1 needs").arg(number("needs")),
        statesText<MatchState>(facts, "needs_by_state"));
    tell(
        InfoVerb::tr("%1 projects, %2 outcomes").arg(number("projects"), number("outcomes")),
        statesText<ProjectState>(facts, "projects_by_state"));
    tell(
        InfoVerb::tr("%1 commitments").arg(number("commitments")),
        statesText<CommitmentState>(facts, "commitments_by_state"));
    console.data(InfoVerb::tr("%1 exchanges, %2 interests, %3 skills")
                     .arg(number("exchanges"), number("interests"), number("skills")));
    console.data(InfoVerb::tr("%1 rules of how often to be in touch, %2 contacts put off")
                     .arg(number("cadence_rules"), number("snoozes")));
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
    QJsonObject facts{
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
    addWeaving(facts, network);
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
    tellWeaving(facts, console);
    console.data(InfoVerb::tr("%1 snapshots, %2 rounds of the pulse")
                     .arg(number("snapshots"), number("pulse_rounds")));
    console.data(InfoVerb::tr("Made %1, format %2, %3 changes so far")
                     .arg(created, number("format"), number("revision")));
    return ExitCode::Done;
}

} // namespace cw::cli
