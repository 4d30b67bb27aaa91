// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"

#include <QDateTime>
#include <QString>

/// Numbers, dates and sizes as people of the current locale read them. For files use QLocale::c().
namespace cw::formats {

/// Today by the machine's clock and zone.
CivilDate today();
CivilDate fromQDate(const QDate& date);
QDate toQDate(CivilDate date);

/// "12 Mar 2025"; empty for no date.
QString date(CivilDate date);

/// The day that somebody typed, as "2025-03-12": as it is written so, as date() writes it, or with
/// numbers in the order of the locale ("12.3.2025", "3/12/2025"). Anything else stays as it is.
QString typedDate(const QString& text);

/// "today", "yesterday", "3 weeks ago", "in 2 months"; empty for no date. Rounds down: 13 days are
/// one week.
QString relativeDate(CivilDate date, CivilDate today);

/// "just now", "5 minutes ago", "3 weeks ago"; a time to come counts as just now.
QString relativeTime(const QDateTime& then, const QDateTime& now);

/// "12,345".
QString number(qint64 value);
/// At most `decimals` places, without trailing zeros.
QString number(double value, int decimals);
/// "61 %" of a share from 0 to 1.
QString percent(double share);
/// "1.4 MB".
QString fileSize(qint64 bytes);

} // namespace cw::formats
