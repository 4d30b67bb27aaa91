// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/PanelText.h"
#include "ui/health/whatif/ScenarioText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

using health::FigureKind;
using health::Quantity;

struct ScenarioWords
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioWords)
};

struct Row
{
    std::string_view key;
    Quantity quantity;
    FigureKind kind;
};

constexpr std::array kRows{
    Row{"members", Quantity::MemberCount, FigureKind::Count},
    Row{"relationships", Quantity::TieCount, FigureKind::Count},
    Row{"components", Quantity::Parts, FigureKind::Count},
    Row{"largest_component_share", Quantity::LargestShare, FigureKind::Share},
    Row{"connectedness", Quantity::Connectedness, FigureKind::Share},
    Row{"mean_distance", Quantity::MeanDistance, FigureKind::Real},
    Row{"global_efficiency", Quantity::Efficiency, FigureKind::Real},
    Row{"transitivity", Quantity::Transitivity, FigureKind::Share},
    Row{"clusters", Quantity::ClusterCount, FigureKind::Count},
    Row{"robustness", Quantity::Robustness, FigureKind::Real},
};

constexpr int kShareDecimals = 1;
constexpr int kRealDecimals = 2;
constexpr double kHundred = 100.0;

QString differenceText(FigureKind kind, const health::Measured& now, const health::Measured& then)
{
    if (!now.value || !then.value)
        return {};
    const bool isShare = kind == FigureKind::Share;
    const int decimals = kind == FigureKind::Count ? 0 : isShare ? kShareDecimals : kRealDecimals;
    const double difference = (*then.value - *now.value) * (isShare ? kHundred : 1.0);
    const QString size = formats::number(std::abs(difference), decimals);
    if (size == formats::number(0.0, decimals))
        return ScenarioWords::tr("the same");
    const QString text = (difference > 0.0 ? u'+' : QChar(0x2212)) + size;
    return isShare
               ? ScenarioWords::tr("%1 points", "of a hundred, between two percentages").arg(text)
               : text;
}

ComparedNumber compared(
    Quantity quantity, FigureKind kind, const health::Measured& now, const health::Measured& then)
{
    return {
        quantityName(quantity), quantityTerm(quantity), numberText({quantity, kind, now}),
        numberText({quantity, kind, then}), differenceText(kind, now, then)};
}

health::Measured countOf(const std::vector<bool>& flags)
{
    return {static_cast<double>(std::ranges::count(flags, true))};
}

} // namespace

std::vector<ComparedNumber> comparedNumbers(const health::WhatIf& found)
{
    std::vector<ComparedNumber> numbers;
    const std::vector<health::SideBySide> sides = health::sideBySide(found.now, found.then);
    for (const Row& row : kRows) {
        const auto side = std::ranges::find(sides, row.key, &health::SideBySide::key);
        if (side != sides.end())
            numbers.push_back(compared(row.quantity, row.kind, side->now, side->then));
    }
    if (found.now.passes.has(health::HealthPass::CutPoints)) {
        numbers.push_back(compared(
            Quantity::SinglePoints, FigureKind::Count, countOf(found.now.cutPoints.articulation),
            countOf(found.then.cutPoints.articulation)));
        numbers.push_back(compared(
            Quantity::BridgeTies, FigureKind::Count, countOf(found.now.cutPoints.bridge),
            countOf(found.then.cutPoints.bridge)));
    }
    return numbers;
}

} // namespace cw
