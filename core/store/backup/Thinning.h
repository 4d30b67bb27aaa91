// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace cw::store {

/// How many backups are kept of which age. Source: the rule of Anki's backups.
struct ThinningRule
{
    int allDays = 2; ///< everything of so many days is kept
    int daily = 12;  ///< then the last of a day
    int weekly = 10; ///< then the last of a week
    int monthly = 9; ///< then the last of a month
};

/// Which of the backups made at `timesMs` (milliseconds since the Unix epoch, any order) may go;
/// never the newest. Days, weeks from Monday and months are UTC's.
QList<qint64> expiredBackups(QList<qint64> timesMs, qint64 nowMs, const ThinningRule& rule = {});

} // namespace cw::store
