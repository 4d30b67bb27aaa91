// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartData.h"
#include "ui/health/spread/SpreadModel.h"

#include <QString>

/// How word travels in a network, as a chart and in words.
namespace cw {

/// How many know after each step, between which numbers, beside the best starts and beside what is
/// compared with. Without starts: how many know in the end with the first so many of the best.
ChartData spreadChart(const SpreadAnswer& answer);
/// "If word begins with Ana Ruiz, it reaches about 12.4 of 60 members…": what it came to, who hears
/// of it last and who would carry it further. Empty for a network of nobody.
QString spreadSentence(const SpreadAnswer& answer);
/// What the compared steps would make of it; empty where nothing is compared.
QString spreadBesideSentence(const SpreadAnswer& answer);

/// Those who gain most by what is compared with: the most first, nobody whose gain may be chance.
std::vector<MemberId> mostGaining(const SpreadAnswer& answer, std::size_t most);

} // namespace cw
