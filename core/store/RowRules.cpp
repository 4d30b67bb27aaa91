// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RowRules.h"

#include "core/rules/RowRules.h"

#include <algorithm>

namespace cw::store {

/// Items are kept one a line; a single empty one would be read as none.
bool isStorable(const QStringList& value)
{
    if (value.size() == 1 && value.first().isEmpty())
        return false;
    return std::ranges::all_of(value, [](const QString& item) {
        return item.isValidUtf16() && !item.contains(QLatin1Char('\n'));
    });
}

std::string_view brokenRule(const Relationship& row)
{
    return row.first < row.second ? std::string_view() : "second";
}

std::string_view brokenRule(const Assessment& row)
{
    return rules::fieldOutOfRange(row);
}

} // namespace cw::store
