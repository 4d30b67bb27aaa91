// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GraphArguments.h"
#include "app/cli/Verbs.h"
#include "core/advice/AdviceQuery.h"
#include "core/document/Document.h"
#include "ui/support/AdviceText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace cw::cli {

namespace {

using advice::Advice;

struct SuggestVerb
{
    Q_DECLARE_TR_FUNCTIONS(SuggestVerb)
};

QString textOf(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

QStringList kindNames()
{
    QStringList names;
    for (const std::string_view key : EnumKeys<AdviceKind>::keys) {
        if (!key.empty())
            names.append(textOf(key));
    }
    return names;
}

void describe(Arguments& arguments)
{
    arguments.positional(QStringLiteral("FILE"), SuggestVerb::tr("The document."));
    arguments.value(
        QStringLiteral("limit"),
        SuggestVerb::tr("At most so many; %1 without it.").arg(advice::AdviceLimits().cards),
        QStringLiteral("N"));
    arguments.value(
        QStringLiteral("kind"),
        SuggestVerb::tr("Only these kinds, with commas between: %1.")
            .arg(kindNames().join(QStringLiteral(", "))),
        QStringLiteral("KINDS"));
    describeGraph(arguments);
    arguments.flag(
        QStringLiteral("with-private"),
        SuggestVerb::tr("Tells of what the sides have said in confidence, too: how each sees the "
                        "tie, and who would like more of it."));
}

/// What is wrong with the words that are not about the graph; empty: nothing.
QString readWords(const Arguments& arguments, advice::AdviceQuery& query)
{
    if (arguments.has(QStringLiteral("limit"))) {
        bool ok = false;
        const int limit = arguments.value(QStringLiteral("limit")).toInt(&ok);
        if (!ok || limit < 1)
            return SuggestVerb::tr("--limit takes a whole number from 1.");
        query.limits.cards = static_cast<std::size_t>(limit);
    }
    query.withPrivate = arguments.has(QStringLiteral("with-private"));
    if (!arguments.has(QStringLiteral("kind")))
        return {};
    query.kinds.reset();
    for (const QString& word : arguments.value(QStringLiteral("kind")).split(u',')) {
        const auto kind = enumOf<AdviceKind>(word.trimmed().toStdString());
        if (!kind || *kind == AdviceKind::None)
            return SuggestVerb::tr("There is no kind '%1'. There are: %2")
                .arg(word.trimmed(), kindNames().join(QStringLiteral(", ")));
        query.kinds.set(static_cast<std::size_t>(*kind));
    }
    return {};
}

/// Makes what is written of a document's advice.
class Telling
{
public:
    Telling(const Network& network, CivilDate today) : m_network(network), m_today(today) {}

    QJsonObject json(const Advice& card) const
    {
        QJsonArray members;
        for (const MemberId member : card.members)
            members.append(named(member));
        QJsonObject effect;
        for (const advice::Effect& each : card.effect)
            effect.insert(textOf(keyOf(each.measure)), each.after - each.before);
        QJsonObject row{
            {QStringLiteral("kind"), textOf(keyOf(card.kind))},
            {QStringLiteral("title"), adviceTitle(card, m_network)},
            {QStringLiteral("members"), members},
            {QStringLiteral("score"), card.score},
            {QStringLiteral("gain"), card.gain},
            {QStringLiteral("kind_weight"), card.kindWeight},
            {QStringLiteral("effort"), card.effort},
            {QStringLiteral("parts"), parts(card)},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(reasons(card))},
            {QStringLiteral("effect"), effect},
            {QStringLiteral("effect_of"), textOf(keyOf(card.effectBasis))},
            {QStringLiteral("evidence"), adviceEvidenceText(card.kind)},
            {QStringLiteral("path"), path(card)}};
        if (card.about)
            row.insert(QStringLiteral("about"), named(card.about));
        if (card.kind == AdviceKind::FormTeam)
            row.insert(QStringLiteral("team"), team(card));
        return row;
    }

    void tell(std::size_t number, const Advice& card, Console& console) const
    {
        console.data(SuggestVerb::tr("%1. %2 (%3, %4)")
                         .arg(number)
                         .arg(
                             adviceTitle(card, m_network), adviceKindText(card.kind),
                             QString::number(card.score, 'f', 2)));
        for (const QString& reason : reasons(card))
            console.data(QStringLiteral("   ") + reason);
        for (const advice::Effect& each : card.effect)
            console.data(QStringLiteral("   > ") + adviceEffectText(each, card.effectBasis));
        console.data({});
    }

private:
    QJsonObject named(MemberId member) const
    {
        return {
            {QStringLiteral("id"), QString::number(member.value)},
            {QStringLiteral("label"), m_network.find(member)->name}};
    }

    QStringList reasons(const Advice& card) const
    {
        QStringList texts;
        for (const advice::Reason& reason : card.reasons)
            texts.append(adviceReasonText(reason, card, m_network, m_today));
        return texts;
    }

    /// What it is for, and who of it is to be asked.
    QJsonObject team(const Advice& card) const
    {
        QJsonArray joining;
        for (const MemberId member : card.joining)
            joining.append(named(member));
        const auto [table, id] = card.project ? std::pair("project", card.project.value)
                                 : card.opportunity
                                     ? std::pair("opportunity", card.opportunity.value)
                                     : std::pair("need", card.need.value);
        return {
            {QStringLiteral("for"), QLatin1String(table)},
            {QStringLiteral("id"), QString::number(id)},
            {QStringLiteral("label"), teamPurposeText(card, m_network)},
            {QStringLiteral("joining"), joining}};
    }

    static QJsonArray parts(const Advice& card)
    {
        QJsonArray parts;
        for (const advice::ScoredPart& each : card.parts) {
            parts.append(QJsonObject{
                {QStringLiteral("part"), textOf(keyOf(each.part))},
                {QStringLiteral("raw"), each.raw},
                {QStringLiteral("value"), each.value},
                {QStringLiteral("weight"), each.weight}});
        }
        return parts;
    }

    QJsonArray path(const Advice& card) const
    {
        QJsonArray members;
        if (!card.path.empty())
            members.append(named(card.path.front().from));
        for (const advice::PathStep& step : card.path)
            members.append(named(step.to));
        return members;
    }

    const Network& m_network;
    CivilDate m_today;
};

void sayHeldBack(const advice::AdviceQueue& queue, Console& console)
{
    for (std::size_t i = 0; i < advice::kRestraints; ++i) {
        if (queue.heldBack[i] > 0)
            console.say(SuggestVerb::tr("Held back: %1 (%2)")
                            .arg(restraintText(static_cast<advice::Restraint>(i)))
                            .arg(queue.heldBack[i]));
    }
}

} // namespace

ExitCode runSuggest(const QStringList& words, Console& console)
{
    Arguments arguments(
        QStringLiteral("suggest"),
        SuggestVerb::tr("Says who should meet whom, and which ties should not be left to fade, "
                        "with reasons."));
    describe(arguments);
    if (const auto ended = arguments.parse(words, 1, 1, console))
        return *ended;
    advice::AdviceQuery query;
    auto of = graphOf(arguments, console);
    if (const ExitCode* const ended = std::get_if<ExitCode>(&of))
        return *ended;
    query.of = std::get<query::GraphQuery>(std::move(of));
    if (const QString wrong = readWords(arguments, query); !wrong.isEmpty())
        return arguments.misused(wrong, console);
    TaskContext task;
    const auto opened = Document::open(
        arguments.positional().first(), store::Access::ReadOnly, DocumentServices::system(), task);
    if (!opened.ok())
        return console.failed(opened.error());
    const Network& network = (*opened)->network();
    query.today = query.of.asOf ? query.of.asOf : (*opened)->today();
    const auto queue = advice::advise(network, query, task);
    if (!queue.ok())
        return console.failed(queue.error());
    const Telling telling(network, query.today);
    if (arguments.wantsJson()) {
        QJsonArray rows;
        for (const Advice& card : queue->cards)
            rows.append(telling.json(card));
        console.json(rows);
        return ExitCode::Done;
    }
    for (std::size_t i = 0; i < queue->cards.size(); ++i)
        telling.tell(i + 1, queue->cards[i], console);
    sayHeldBack(*queue, console);
    return ExitCode::Done;
}

} // namespace cw::cli
