// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace cw::exchange {

/// Which number comes first in "03/04/2021".
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// What a cell in a column of dates says.
struct DateReading
{
    enum class Kind {
        None,      ///< no date
        Day,       ///< `first` == `last`
        Period,    ///< "2019" or "2019-05": `first` to `last`
        Ambiguous, ///< "03/04/2021" while the order is unknown
    };
    Kind kind = Kind::None;
    CivilDate first;
    CivilDate last;

    bool operator==(const DateReading&) const = default;
};

/// Reads, after trimming: "2021-04-03" (also with a time behind it, which is dropped),
/// "2021/04/03", "3.4.2021" (day first, as everywhere that dots are used), "3/4/2021" and
/// "3-4-2021" (by `order`, or where one number can only be a day), "2021", "2021-04", and the
/// serial numbers of spreadsheets from 10000 (1927) up, which a year cannot be. Years have four
/// digits.
DateReading readDate(QStringView text, DateOrder order = DateOrder::Unknown);

/// The order that this cell proves ("13/04/2021"), if any: it settles the cells beside it.
DateOrder orderShownBy(QStringView text);

/// The day of a spreadsheet's serial number; the fraction is the time of day. 60, the day in 1900
/// that never was, is no day.
/// @param from1904  the epoch of old Macintosh workbooks.
std::optional<CivilDate> dateFromSerial(double serial, bool from1904 = false);

/// A serial number as ISO text: a day, a day and a time, or only a time for less than one day.
/// Nothing for numbers that are no date.
std::optional<QString> isoFromSerial(double serial, bool from1904 = false);

} // namespace cw::exchange
