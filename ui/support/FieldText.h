// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace cw {

/// What people call a column or a table of the document ("left_on": “Left”, "member": member); for
/// "fields.KEY" the key. Empty for what is neither: a file, a place in one.
QString fieldText(std::string_view name);

} // namespace cw
