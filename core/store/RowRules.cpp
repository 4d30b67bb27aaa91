// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RowRules.h"

#include <algorithm>

namespace cw::store {

namespace {

bool isWithin(const std::optional<int>& value, int least, int most)
{
    return !value || (*value >= least && *value <= most);
}

} // namespace

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
    constexpr int kMaxTrust = 4;
    constexpr int kMaxImportance = 4;
    if (!isWithin(row.depth, 0, kMaxDepth))
        return "depth";
    if (!isWithin(row.wantedDepth, 0, kMaxDepth))
        return "wanted_depth";
    if (!isWithin(row.trust, 1, kMaxTrust))
        return "trust";
    return isWithin(row.importance, 1, kMaxImportance) ? std::string_view() : "importance";
}

} // namespace cw::store
