// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/TeamReason.h"
#include "core/network/Network.h"

#include <QString>

/// Why a team, in sentences; what they name is in the network.
namespace cw {

QString teamReasonText(const advice::WaitsForTeam& reason, const Network& network);
/// "Mo knows their way around “rye”."
QString teamReasonText(const advice::Brings& reason, const Network& network);
QString teamReasonText(const advice::NobodyFor& reason, const Network& network);
QString teamReasonText(const advice::TriedTie& reason, const Network& network);
QString teamReasonText(const advice::NewToEachOther& reason, const Network& network);

} // namespace cw
