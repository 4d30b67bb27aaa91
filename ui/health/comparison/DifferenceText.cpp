// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/comparison/DifferenceText.h"

#include "core/health/MeasureTable.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw {

namespace {

using health::FigureKind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

constexpr std::array<std::string_view, 7> kShares{
    "density",      "largest_component_share", "connectedness",  "fragmentation",
    "transitivity", "dyad_reciprocity",        "arc_reciprocity"};

} // namespace

QString differenceText(FigureKind kind, double difference)
{
    constexpr double kHundred = 100.0;
    const bool isShare = kind == FigureKind::Share;
    const int decimals = isShare ? 1 : kind == FigureKind::Count ? 0 : 2;
    const QString number = formats::number(isShare ? difference * kHundred : difference, decimals);
    if (number == formats::number(0.0, decimals) || number == formats::number(-0.0, decimals))
        return Words::tr("the same");
    const QString text = difference > 0.0 ? u'+' + number : number;
    return isShare ? Words::tr("%1 points", "of a hundred, between two percentages").arg(text)
                   : text;
}

QString whyNotComparable(health::Comparability comparable)
{
    using enum health::Comparability;
    switch (comparable) {
    case Comparable:
        return {};
    case NotMeasured:
        return Words::tr("not measured on both days");
    case OtherRule:
        return Words::tr("not comparable: another rule");
    case OtherDepth:
        return Words::tr("not comparable: another least depth");
    case OtherFilter:
        return Words::tr("not comparable: another filter");
    case OtherMethod:
        return Words::tr("not comparable: measured in another way");
    }
    return {};
}

FigureKind figureKindOf(std::string_view key)
{
    if (std::ranges::find(kShares, key) != kShares.end())
        return FigureKind::Share;
    const auto measures = health::networkMeasures();
    const auto measure = std::ranges::find(measures, key, &health::NetworkMeasure::key);
    return measure != measures.end() && measure->kind == health::NumberKind::Whole
               ? FigureKind::Count
               : FigureKind::Real;
}

} // namespace cw
