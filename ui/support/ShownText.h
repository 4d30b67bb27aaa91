// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <QString>

namespace cw {

class Network;

/// What is shown of a text that may be anything: no letter carries more than a few marks. Thousands
/// of them on one letter would reach across the screen, and take seconds to lay out. The text
/// itself where there is nothing to leave out, which is nearly always. O(letters).
QString shownText(const QString& text);

/// A name as rows, buttons and sentences hold it: the same, and cut where it is longer than anybody
/// would read there; "…" stands for the rest. O(letters shown).
QString shownName(const QString& name);
/// The member's; empty: nobody.
QString shownName(const Network& network, MemberId member);
/// The same of a text of several sentences, which may be longer.
QString shownProse(const QString& text);

} // namespace cw
