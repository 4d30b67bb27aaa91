// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup/Thinning.h"

#include <QDate>

#include <algorithm>
#include <functional>

namespace cw::store {

namespace {

constexpr qint64 kDayMs = 86'400'000;

/// Keeps the first backup of each period it is shown, newest first, until it has enough.
class Keeper
{
public:
    explicit Keeper(int count) : m_left(count) {}

    bool keeps(qint64 period)
    {
        if (m_left == 0 || period == m_last)
            return false;
        m_last = period;
        --m_left;
        return true;
    }
    /// A period that has one already, kept for another reason.
    void skip(qint64 period) { m_last = period; }
    bool isDone() const { return m_left == 0; }

private:
    int m_left;
    qint64 m_last = -1;
};

} // namespace

QList<qint64> expiredBackups(QList<qint64> timesMs, qint64 nowMs, const ThinningRule& rule)
{
    std::ranges::sort(timesMs, std::greater());
    Keeper daily(rule.daily);
    Keeper weekly(rule.weekly);
    Keeper monthly(rule.monthly);
    QList<qint64> expired;
    for (const qint64 time : timesMs) {
        const qint64 day = time / kDayMs;
        const qint64 week = (day + 3) / 7; // 1970-01-01 was a Thursday
        const QDate date = QDate(1970, 1, 1).addDays(day);
        const qint64 month = date.year() * 12 + date.month();
        const bool isRecent = time > nowMs - rule.allDays * kDayMs || time == timesMs.first();
        if (isRecent) {
            daily.skip(day);
        } else if (daily.keeps(day)) {
            weekly.skip(week);
        } else if (daily.isDone() && weekly.keeps(week)) {
            monthly.skip(month);
        } else if (!daily.isDone() || !weekly.isDone() || !monthly.keeps(month)) {
            expired.append(time);
        }
    }
    return expired;
}

} // namespace cw::store
