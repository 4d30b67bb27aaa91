// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weaving/Fairness.h"
#include "core/weaving/Funnel.h"
#include "ui/charts/ChartData.h"

/// What became of introductions, and whom they reach, in words and as charts.
namespace cw {

/// "Of 12 introductions that were thought of, 7 were made …"; says so where there is none.
QString funnelSentence(const weaving::Funnel& funnel);
/// How many got how far.
ChartData funnelChart(const weaving::Funnel& funnel);
/// Month by month; empty below two months.
ChartData funnelMonths(const weaving::Funnel& funnel);

/// Who is introduced most often, how many never were, and who does the introducing.
QString fairnessSentence(const weaving::Fairness& fairness, const Network& network);

/// By what the members are held against each other.
enum class Grouping { Kind, Sector, Place };
/// Of each group the share that has ever been introduced, in per cent, largest group first; empty
/// where there is one group alone.
ChartData fairnessChart(const weaving::Fairness& fairness, Grouping grouping);

} // namespace cw
