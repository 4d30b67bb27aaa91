// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"

#include <QJsonObject>
#include <QStringList>

#include <string_view>

namespace cw::cli {

/// The measures that were asked for by their keys; none: all.
class WantedMeasures
{
public:
    explicit WantedMeasures(QStringList keys = {}) : m_keys(std::move(keys)) {}

    bool areAll() const { return m_keys.isEmpty(); }
    bool has(std::string_view key) const
    {
        return areAll() ||
               m_keys.contains(QLatin1String(key.data(), static_cast<qsizetype>(key.size())));
    }
    /// What has to be run for them.
    health::HealthPasses passes() const;

private:
    QStringList m_keys;
};

/// The answer of `measure` for machines (DESIGN 6).
QJsonObject measureJson(
    const Network& network, const health::HealthMeasures& found, const WantedMeasures& wanted);

} // namespace cw::cli
