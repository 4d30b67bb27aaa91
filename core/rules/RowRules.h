// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/network/Network.h"

namespace cw::rules {

/// The row as it may be kept in `network`: names and lines tidied (NFC, trimmed), colours in small
/// letters; or why it may not. All rules about a single row and its neighbours are here, whoever
/// makes it: texts are sound, numbers finite and in range, dates in order, what is referred to is
/// there, values of custom fields fit their kind, names and keys that must be unique are. The row
/// may be new (its id not in the network) or replace the one with its id.
///
/// Errors: InvalidArgument, OutOfRange, AlreadyExists, Conflict with the column as subject;
/// NotFound with the table of the row that is missing. Cost: O(log n) and the texts' lengths.
Result<NetworkProfile> validated(const Network& network, NetworkProfile row);
Result<Tag> validated(const Network& network, Tag row);
Result<FieldDefinition> validated(const Network& network, FieldDefinition row);
Result<Member> validated(const Network& network, Member row);
Result<Affiliation> validated(const Network& network, Affiliation row);
Result<Relationship> validated(const Network& network, Relationship row);
Result<Strand> validated(const Network& network, Strand row);
Result<Assessment> validated(const Network& network, Assessment row);
Result<Interaction> validated(const Network& network, Interaction row);
Result<Placement> validated(const Network& network, Placement row);
Result<SavedView> validated(const Network& network, SavedView row);

/// Whether two periods share a day; no date is open. An end is the first day without.
bool overlap(CivilDate fromA, CivilDate toA, CivilDate fromB, CivilDate toB);

} // namespace cw::rules
