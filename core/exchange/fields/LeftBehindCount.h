// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/NetworkToDraft.h"
#include "core/exchange/fields/FieldPlaces.h"
#include "core/network/Schema.h"

#include <QHash>
#include <QString>

#include <map>
#include <tuple>

namespace cw::exchange {

/// Decides field by field whether it leaves, and counts what does not.
class LeftBehindCount
{
public:
    explicit LeftBehindCount(const ExportOptions& options) : m_options(options) {}

    /// Whether the field may go into the file; counts the row when not. To be asked only where the
    /// row has something there.
    bool leaves(std::string_view record, std::string_view field, bool isPrivate)
    {
        if (isPrivate && !m_options.withPrivate)
            return count(record, field, {}, LeftBehind::Why::Private);
        const FieldPlace* place = placeOf(record, field);
        if (!place || holdingOf(*place, m_options.dialect) == Holding::No)
            return count(record, field, {}, LeftBehind::Why::NoColumn);
        return true;
    }

    bool customLeaves(std::string_view record, const QString& label, bool isPrivate)
    {
        if (isPrivate && !m_options.withPrivate)
            return count(record, "fields", label, LeftBehind::Why::Private);
        return true;
    }

    /// In the order of records and fields.
    std::vector<LeftBehind> all() const
    {
        std::vector<LeftBehind> list;
        for (const auto& [key, rows] : m_counts) {
            const auto& [record, field, label, why] = key;
            list.push_back(LeftBehind{record, field, label, rows, why});
        }
        return list;
    }

private:
    bool count(
        std::string_view record, std::string_view field, const QString& label, LeftBehind::Why why)
    {
        ++m_counts[{record, field, label, why}];
        return false;
    }

    ExportOptions m_options;
    std::map<std::tuple<std::string_view, std::string_view, QString, LeftBehind::Why>, int>
        m_counts;
};

} // namespace cw::exchange
