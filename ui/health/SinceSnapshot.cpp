// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/SinceSnapshot.h"

#include "core/health/time/Snapshots.h"
#include "ui/health/PanelText.h"
#include "ui/health/PhaseText.h"
#include "ui/health/comparison/DifferenceText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <array>

namespace cw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SinceSnapshot)
};

using health::FigureKind;
using health::Quantity;

/// What is held against today, by the keys of MeasureTable.h.
struct Row
{
    const char* key;
    Quantity quantity;
    FigureKind kind;
};

constexpr std::array kRows{
    Row{"members", Quantity::MemberCount, FigureKind::Count},
    Row{"relationships", Quantity::TieCount, FigureKind::Count},
    Row{"largest_component_share", Quantity::LargestShare, FigureKind::Share},
    Row{"mean_distance", Quantity::MeanDistance, FigureKind::Real},
    Row{"gini_betweenness", Quantity::BetweennessGini, FigureKind::Real},
    Row{"robustness", Quantity::Robustness, FigureKind::Real},
    Row{"transitivity", Quantity::Transitivity, FigureKind::Share},
    Row{"dyad_reciprocity", Quantity::MutualDyads, FigureKind::Share},
};

QString countText(const health::Reading& reading, std::string_view key)
{
    const health::ReadNumber* number = reading.find(key);
    return numberText(
        {Quantity::MemberCount, FigureKind::Count, number ? number->value : health::Measured()});
}

} // namespace

/// One of an earlier day tells more than one of the same.
std::optional<health::Reading> snapshotBefore(const Network& network, CivilDate day)
{
    auto before = health::lastKept(network, day.plusDays(-1));
    return before ? before : health::lastKept(network, day);
}

std::vector<SinceRow> sinceRows(const health::Reading& before, const health::Reading& now)
{
    std::vector<SinceRow> rows;
    for (const Row& row : kRows) {
        const health::ReadNumber* old = before.find(row.key);
        const health::ReadNumber* current = now.find(row.key);
        if (!old || !current)
            continue;
        QString change = whyNotComparable(health::comparability(before, now, row.key));
        if (change.isEmpty() && old->value.value && current->value.value)
            change = differenceText(row.kind, *current->value.value - *old->value.value);
        rows.push_back(
            {quantityName(row.quantity), numberText({row.quantity, row.kind, old->value}),
             numberText({row.quantity, row.kind, current->value}), change});
    }
    if (before.phase && now.phase)
        rows.push_back(
            {Words::tr("Shape"), phaseName(before.phase->phase), phaseName(now.phase->phase),
             before.phase->phase == now.phase->phase ? Words::tr("the same")
                                                     : Words::tr("another")});
    return rows;
}

QString sinceText(const health::Reading& before, const health::Reading& now)
{
    return Words::tr("Of %1, when there were %2 members and %3 ties; now there are %4 and %5.")
        .arg(
            formats::date(before.day), countText(before, "members"),
            countText(before, "relationships"), countText(now, "members"),
            countText(now, "relationships"));
}

} // namespace cw
