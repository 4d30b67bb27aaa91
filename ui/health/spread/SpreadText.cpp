// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/spread/SpreadText.h"

#include "ui/health/PanelText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cw {

namespace {

struct SpreadWords
{
    Q_DECLARE_TR_FUNCTIONS(SpreadWords)
};

constexpr std::size_t kNamedLate = 3;
constexpr std::size_t kNamedStarts = 2; ///< in the legend
constexpr double kGain = 0.05;          ///< of the simulations; less may be chance

QString inWords(double reach)
{
    return formats::number(reach, 1);
}

/// A curve as long as the longest: whoever is through stays where they are.
ChartSeries lineOf(const QString& name, const std::vector<MeanReach>& curve, std::size_t steps)
{
    ChartSeries line{name, {}, {}, {}};
    for (std::size_t i = 0; i < steps; ++i) {
        const MeanReach& at = curve[std::min(i, curve.size() - 1)];
        line.values.push_back(at.mean);
        line.low.push_back(std::max(0.0, at.mean - at.interval));
        line.high.push_back(at.mean + at.interval);
    }
    return line;
}

bool areBest(const health::Diffusion& found)
{
    std::vector<MemberId> best = found.bestInstead;
    std::ranges::sort(best);
    return best == found.starts || found.bestReach <= found.cascade.reach().mean;
}

QString besideName(SpreadBeside beside)
{
    return beside == SpreadBeside::Scenario ? SpreadWords::tr("with your scenario")
                                            : SpreadWords::tr("with the introductions under way");
}

/// Of nobody at the start: what the best would come to, one after the other.
ChartData bestChart(const SpreadAnswer& answer)
{
    ChartData chart;
    const health::Diffusion& found = answer.now;
    if (found.bestBesides.empty())
        return chart;
    chart.kind = ChartKind::Bars;
    chart.title = SpreadWords::tr("How many know in the end, as the best begin one by one");
    chart.across = SpreadWords::tr("Who begins, together with those before");
    chart.upwards = SpreadWords::tr("Members who know");
    chart.decimals = 1;
    for (std::size_t i = 0; i < found.bestBesides.size(); ++i) {
        chart.categories.append(namesText(answer.picture->network, {found.bestBesides[i]}));
        chart.values.push_back(found.reachWith[i + 1]);
    }
    chart.summary = spreadSentence(answer);
    return chart;
}

QString bestSentence(const SpreadAnswer& answer)
{
    const health::Diffusion& found = answer.now;
    return SpreadWords::tr("If you may choose who begins, begin with %1: word would reach about "
                           "%2 of %3 members.")
        .arg(
            namesText(answer.picture->network, found.bestBesides, found.bestBesides.size()),
            inWords(found.reachWith.back()),
            formats::number(static_cast<qint64>(found.network.members.size())));
}

QString reachSentence(const SpreadAnswer& answer)
{
    const health::Diffusion& found = answer.now;
    const MeanReach& reach = found.cascade.reach();
    return SpreadWords::tr("If word begins with %1, it reaches about %2 of %3 members (%4 to %5).")
        .arg(
            namesText(answer.picture->network, found.starts), inWords(reach.mean),
            formats::number(static_cast<qint64>(found.network.members.size())),
            inWords(std::max(0.0, reach.mean - reach.interval)),
            inWords(reach.mean + reach.interval));
}

/// Only beside others it says something.
QString relativeSentence(const SpreadAnswer& answer)
{
    const health::Diffusion& found = answer.now;
    const double reach = found.cascade.reach().mean;
    if (found.starts.size() >= found.network.members.size())
        return {};
    QString text = areBest(found)
                       ? SpreadWords::tr("Nobody else would carry it further.")
                       : SpreadWords::tr("That is %1 of what %2 would reach instead.", "a share")
                             .arg(
                                 formats::percent(reach / found.bestReach),
                                 namesText(answer.picture->network, found.bestInstead));
    if (found.randomReach > 0.0)
        text += u' ' + SpreadWords::tr("Drawn by lot, as many would reach about %1.")
                           .arg(inWords(found.randomReach));
    return text;
}

QString lateSentence(const SpreadAnswer& answer)
{
    const std::vector<health::LateMember> late = health::reachedLast(answer.now, kNamedLate);
    if (late.empty())
        return {};
    std::vector<MemberId> members;
    for (const health::LateMember& each : late)
        members.push_back(each.member);
    return SpreadWords::tr("The least likely to hear of it: %1.")
        .arg(namesText(answer.picture->network, members));
}

} // namespace

ChartData spreadChart(const SpreadAnswer& answer)
{
    const health::Diffusion& found = answer.now;
    if (found.starts.empty())
        return bestChart(answer);
    std::size_t steps = std::max(found.cascade.knowing.size(), found.bestKnowing.size());
    if (answer.then)
        steps = std::max(steps, answer.then->cascade.knowing.size());
    ChartData chart;
    chart.kind = ChartKind::Line;
    chart.title = SpreadWords::tr("How many know, step by step");
    chart.across = SpreadWords::tr("Steps from one to the next");
    chart.upwards = SpreadWords::tr("Members who know");
    chart.decimals = 1;
    for (std::size_t i = 0; i < steps; ++i)
        chart.categories.append(formats::number(static_cast<qint64>(i)));
    const Network& network = answer.picture->network;
    ChartSeries own = lineOf(
        SpreadWords::tr("from %1", "members").arg(namesText(network, found.starts, kNamedStarts)),
        found.cascade.knowing, steps);
    chart.name = std::move(own.name);
    chart.values = std::move(own.values);
    chart.low = std::move(own.low);
    chart.high = std::move(own.high);
    if (answer.then)
        chart.others.push_back(
            lineOf(besideName(answer.ask.beside), answer.then->cascade.knowing, steps));
    if (!areBest(found))
        chart.others.push_back(lineOf(
            SpreadWords::tr("from %1", "members")
                .arg(namesText(network, found.bestInstead, kNamedStarts)),
            found.bestKnowing, steps));
    chart.summary = spreadSentence(answer);
    if (const QString beside = spreadBesideSentence(answer); !beside.isEmpty())
        chart.summary += u' ' + beside;
    return chart;
}

QString spreadSentence(const SpreadAnswer& answer)
{
    const health::Diffusion& found = answer.now;
    if (found.network.members.empty())
        return {};
    if (found.starts.empty())
        return bestSentence(answer);
    QStringList texts{reachSentence(answer), relativeSentence(answer), lateSentence(answer)};
    texts.removeAll(QString());
    return texts.join(u' ');
}

QString spreadBesideSentence(const SpreadAnswer& answer)
{
    if (!answer.then || answer.now.network.members.empty())
        return {};
    const QString beside = besideName(answer.ask.beside);
    if (answer.now.starts.empty())
        return SpreadWords::tr("The best to begin %1: %2, who would reach about %3.")
            .arg(
                beside,
                namesText(
                    answer.networkThen, answer.then->bestBesides, answer.then->bestBesides.size()),
                inWords(answer.then->reachWith.back()));
    const MeanReach& now = answer.now.cascade.reach();
    const MeanReach& then = answer.then->cascade.reach();
    if (std::abs(then.mean - now.mean) <= now.interval + then.interval)
        return SpreadWords::tr("Word would reach %1 about as many as now.").arg(beside);
    QString text = SpreadWords::tr("Word would reach %1 about %2, which is %3 of now.")
                       .arg(
                           beside, inWords(then.mean),
                           formats::percent(now.mean > 0.0 ? then.mean / now.mean : 0.0));
    const std::vector<MemberId> gaining = mostGaining(answer, kNamedLate);
    if (!gaining.empty())
        text += u' ' +
                SpreadWords::tr("%1 would gain most.").arg(namesText(answer.networkThen, gaining));
    return text;
}

std::vector<MemberId> mostGaining(const SpreadAnswer& answer, std::size_t most)
{
    std::vector<std::pair<double, MemberId>> gains;
    if (!answer.then)
        return {};
    for (std::size_t i = 0; i < answer.now.network.members.size(); ++i) {
        const MemberId member = answer.now.network.members[i];
        const auto node = answer.then->network.nodeOf(member);
        if (!node)
            continue;
        const double gain = answer.then->cascade.chance[static_cast<std::size_t>(*node)] -
                            answer.now.cascade.chance[i];
        if (gain > kGain)
            gains.emplace_back(-gain, member);
    }
    std::ranges::sort(gains);
    gains.resize(std::min(gains.size(), most));
    std::vector<MemberId> members;
    for (const auto& [gain, member] : gains)
        members.push_back(member);
    return members;
}

} // namespace cw
