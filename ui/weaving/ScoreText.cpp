// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/ScoreText.h"

#include "ui/support/AdviceText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

namespace cw {

namespace {

constexpr int kDecimals = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoreText)
};

double pointsOf(const advice::ScoredPart& part)
{
    return part.weight * part.value;
}

QString partText(const advice::ScoredPart& part)
{
    const double points = pointsOf(part);
    const QString number = formats::number(std::abs(points), kDecimals);
    const QString share = formats::percent(part.value);
    const QString weight = formats::number(std::abs(part.weight), kDecimals);
    return points < 0.0 ? Words::tr("− %1 for: %2 (%3 of a weight of %4)")
                              .arg(number, scorePartText(part.part), share, weight)
                        : Words::tr("+ %1 for: %2 (%3 of a weight of %4)")
                              .arg(number, scorePartText(part.part), share, weight);
}

} // namespace

QString scoreText(const advice::Advice& advice)
{
    std::vector<advice::ScoredPart> parts = advice.parts;
    std::ranges::stable_sort(parts, std::ranges::greater{}, [](const advice::ScoredPart& each) {
        return std::abs(pointsOf(each));
    });
    QStringList lines;
    for (const advice::ScoredPart& each : parts)
        lines += partText(each);
    if (advice.kindWeight != 1.0)
        lines += Words::tr("× %1, which is what such advice counts beside other kinds")
                     .arg(formats::number(advice.kindWeight, kDecimals));
    if (advice.effort != 1.0)
        lines += Words::tr("÷ %1, for the effort that it takes")
                     .arg(formats::number(advice.effort, kDecimals));
    lines += Words::tr("= %1. The order is also mixed, so that no kind of advice and nobody comes "
                       "up again and again.")
                 .arg(formats::number(advice.score, kDecimals));
    return lines.join(u'\n');
}

} // namespace cw
