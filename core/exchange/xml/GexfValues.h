// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace cw::exchange {

/// The items of a GEXF list: `[foo, "bar, baz"]` as 1.3 writes them, or `foo|bar` as before; a text
/// that is neither is one item.
QStringList gexfListItems(const QString& text);

/// `[foo, "bar, baz"]`; reads back the same, whatever the items hold.
QString gexfListText(const QStringList& items);

/// From and to, either of which may be open (no date).
struct GexfPeriod
{
    CivilDate from;
    CivilDate to;

    bool operator==(const GexfPeriod&) const = default;
};

/// What a point in time of GEXF says about days.
struct GexfTime
{
    enum class Kind {
        Open, ///< empty or infinite
        Days, ///< `first` to `last`: a day, a month, a year
        Other ///< a number that counts something else
    };
    Kind kind = Kind::Other;
    CivilDate first;
    CivilDate last;
};

GexfTime gexfTime(QStringView text);

/// The points in time of `intervals` ("<[2009-01-01, 2009-03-01]; (2010, 2011)>") or `timestamps`
/// ("[2009-01-01, 2010-01-01]"), in pairs or one by one; brackets and infinities are dropped.
std::vector<QStringList> gexfTimeGroups(const QString& text);

} // namespace cw::exchange
