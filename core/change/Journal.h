// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"

#include <QByteArray>

/// How a Change is kept in the history: compressed bytes, as small as the state of the network
/// allows. Removed rows are whole; updated ones are only the fields that differ, before and after;
/// inserted ones are only their ids while they are in the network (it has the rest), and whole once
/// they have been undone.
namespace cw::journal {

enum class Insertions { IdsOnly, WholeRows };

/// Cost: linear in the rows, about 100 MB/s.
QByteArray encode(const Change& change, Insertions insertions);

/// On which side of the change `network` stands.
enum class Side { Before, After };

/// The change that was encoded, completed from `network`, which is in the state before or after it.
///
/// Errors: Damaged, for bytes that encode() does not write or that do not belong to this network,
/// and for a change whose insertions are ids only while `network` stands before it.
Result<Change> decode(const QByteArray& bytes, const Network& network, Side side);

} // namespace cw::journal
