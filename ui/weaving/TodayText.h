// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weaving/DueContacts.h"

#include <QString>

/// What stands to be done, in words.
namespace cw {

/// "Raf Diaz" where the tie is of the member whose document it is; else "Raf Diaz and Lee Kim".
QString pairText(const Network& network, MemberId first, MemberId second);
QString contactTitle(const Network& network, const weaving::DueContact& contact);
/// "Last contact 5 weeks ago. The two mean to be in touch every 30 days."
QString contactReason(const weaving::DueContact& contact, CivilDate today);
/// "Due tomorrow", "3 days late".
QString dueText(CivilDate due, CivilDate today);

} // namespace cw
