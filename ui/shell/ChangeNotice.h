// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cw {

class Change;

/// Whether a person should be offered *Undo* for a change where they look: it took something away,
/// or it touched more than one thing at once. Positions do not count: a drag of many is seen.
bool deservesNotice(const Change& change);

} // namespace cw
