// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/losses/LossText.h"

#include "ui/support/Formats.h"

#include <QCoreApplication>

namespace cw {

namespace {

struct LossWords
{
    Q_DECLARE_TR_FUNCTIONS(LossWords)
};

constexpr double kHundred = 100.0;
constexpr int kDecimals = 2;

template <class Values, class Read>
std::vector<double> inPercent(const Values& values, Read read)
{
    std::vector<double> percents;
    percents.reserve(values.size());
    for (const auto& each : values)
        percents.push_back(read(each) * kHundred);
    return percents;
}

std::vector<double> inPercent(const std::vector<double>& values)
{
    return inPercent(values, [](double share) { return share; });
}

} // namespace

ChartData lossChart(const health::LossCurves& curves)
{
    ChartData chart;
    const LossCurve& curve = curves.curve;
    if (curve.lost.empty())
        return chart;
    chart.kind = ChartKind::Line;
    chart.title = LossWords::tr("What holds together while members leave");
    chart.across = LossWords::tr("Members gone");
    chart.upwards = LossWords::tr("% in the largest part");
    chart.decimals = 1;
    for (const NodeIndex lost : curve.lost)
        chart.categories.append(formats::number(qint64{lost}));
    chart.name = LossWords::tr("by chance, 9 of 10 orders");
    chart.values = inPercent(curve.random, [](const RandomLoss& each) { return each.mean; });
    chart.low = inPercent(curve.random, [](const RandomLoss& each) { return each.low; });
    chart.high = inPercent(curve.random, [](const RandomLoss& each) { return each.high; });
    chart.others.push_back({LossWords::tr("best tied first"), inPercent(curve.targeted), {}, {}});
    if (!curves.byBetweenness.empty())
        chart.others.push_back(
            {LossWords::tr("those first who lie between most"),
             inPercent(curves.byBetweenness),
             {},
             {}});
    chart.summary = lossSentence(curves);
    return chart;
}

QString lossSentence(const health::LossCurves& curves)
{
    const LossCurve& curve = curves.curve;
    const auto targeted = health::lossesToHalf(curve.lost, curve.targeted);
    const auto random = health::lossesToHalf(curve.lost, health::means(curve.random));
    if (!targeted || !random)
        return LossWords::tr("Fewer than half of the members hang together already.");
    QString text =
        LossWords::tr(
            "Once the %n best tied have left, fewer than half of all members hang together; if "
            "chance decides who leaves, it takes %1.",
            nullptr, *targeted)
            .arg(formats::number(qint64{*random}));
    const auto between = health::lossesToHalf(curve.lost, curves.byBetweenness);
    if (between)
        text += u' ' +
                LossWords::tr("Of those through whom most runs, %n are enough.", nullptr, *between);
    return text;
}

QString robustnessText(const health::LossCurves& curves)
{
    if (!curves.robustness)
        return {};
    const QString first = formats::number(*curves.robustness, kDecimals);
    return curves.robustnessByBetweenness
               ? LossWords::tr(
                     "R, the mean height of the line, is %1 if the best tied go first and %2 if "
                     "those go who lie between most; 0.5 at most.")
                     .arg(first, formats::number(*curves.robustnessByBetweenness, kDecimals))
               : LossWords::tr(
                     "R, the mean height of the line, is %1 if the best tied go first; 0.5 at "
                     "most.")
                     .arg(first);
}

} // namespace cw
