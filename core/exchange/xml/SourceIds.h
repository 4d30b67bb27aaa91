// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QString>

#include <cstddef>

namespace cw::exchange {

/// Where the rows of one source begin in the draft that several sources share.
struct SourceRows
{
    std::size_t firstElement = 0;
    std::size_t firstConnection = 0;
};

/// Whether all ids of the source's elements are such as programs count ("n0", "17", "n0::n3"):
/// they tell rows of one file apart and mean nothing in the next.
bool areRunningNumbers(const Draft& draft, const SourceRows& rows);

/// Makes the source's ids fit among those of sources before it: counted ids get the source's name
/// in front, and where the ends of the connections before are labels, its ends become labels too.
void settleIds(Draft& draft, const SourceRows& rows, const QString& source);

} // namespace cw::exchange
