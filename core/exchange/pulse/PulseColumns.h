// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pulse/PulseSheet.h"

namespace cw::exchange {

/// Which column of a sheet is what; -1: there is none.
struct PulseColumns
{
    int name = -1;
    int id = -1;
    std::vector<PulseQuestionId> questions; ///< of each column; none where it is no question

    qsizetype questionCount() const;
};

/// In the order in which they are asked.
std::vector<PulseQuestionId> questionsInOrder(const Network& network, const PulseRound& round);

/// Case and outer spaces do not matter; of questions with one text the first column is the first.
PulseColumns pulseColumns(
    const Network& network, const PulseRound& round, const QStringList& header,
    const PulseSheetWords& words);

} // namespace cw::exchange
