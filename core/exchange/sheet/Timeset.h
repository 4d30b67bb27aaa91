// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace cw::exchange {

struct Period
{
    CivilDate first; ///< null: always before
    CivilDate last;  ///< null: still

    bool operator==(const Period&) const = default;
};

/// Gephi's "<[2019-01-01, 2021-06-30]>" with one interval, whose open ends are written Infinity;
/// nothing for several intervals, other brackets or numbers that are no dates.
std::optional<Period> periodFromTimeset(QStringView text);

/// The reverse; empty for a period without any end.
QString timesetText(const Period& period);

} // namespace cw::exchange
