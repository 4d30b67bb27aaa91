// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Budget.h"
#include "core/exchange/Draft.h"
#include "core/exchange/Reading.h"
#include "core/network/Network.h"

#include <vector>

/// The sheet on which people answer a round of the pulse: a column a question, a row a person (or,
/// where nobody signs, a sheet of paper), values 1 to 5. It goes out empty and comes back filled.
namespace cw::exchange {

/// What the columns that are no questions are called.
struct PulseSheetWords
{
    QString name = QStringLiteral("Name");
    QString id = QStringLiteral("Id");
};

/// Comma separated values: of a round with names a row for each member asked (for each one who is
/// there, where it is not noted who was), of an anonymous one the header alone. Answers that were
/// given already do not go out. The round is there.
QByteArray
writePulseSheet(const Network& network, PulseRoundId round, const PulseSheetWords& words = {});

struct PulseSheetRead
{
    /// Without ids, sheet by sheet; for edit::takePulseSheets().
    std::vector<PulseAnswer> answers;
    int sheets = 0; ///< rows with an answer that was taken
    std::vector<Finding> problems;
};

/// Reads it back and changes nothing: who takes it has seen what it says and what is wrong with it.
/// Rows and cells that cannot be taken are named and left out; empty cells say nothing; of two rows
/// of one member the last one counts. Questions are found by their text, members by their id or
/// else by their name. Commas, semicolons or tabs. The round is there.
PulseSheetRead readPulseSheet(
    const Network& network, PulseRoundId round, const Source& source,
    const PulseSheetWords& words = {}, const Budget& budget = {});

} // namespace cw::exchange
