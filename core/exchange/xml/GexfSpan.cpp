// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfSpan.h"

#include <algorithm>

namespace cw::exchange {

namespace {

QString dayText(const CivilDate& date)
{
    return QString::fromStdString(date.toIso());
}

/// The attribute, or the one that leaves the point itself out.
QStringView
either(const QXmlStreamAttributes& attributes, QLatin1StringView name, QLatin1StringView open)
{
    const QStringView value = attributes.value(name);
    return value.isEmpty() ? attributes.value(open) : value;
}

} // namespace

void GexfSpan::add(const QXmlStreamAttributes& attributes)
{
    const QStringView start =
        either(attributes, QLatin1StringView("start"), QLatin1StringView("startopen"));
    const QStringView end =
        either(attributes, QLatin1StringView("end"), QLatin1StringView("endopen"));
    if (!start.isEmpty() || !end.isEmpty())
        addPeriod(start, end);
    const QStringView timestamp = attributes.value(QLatin1StringView("timestamp"));
    if (!timestamp.isEmpty())
        addPeriod(timestamp, timestamp);
    const QStringView timestamps = attributes.value(QLatin1StringView("timestamps"));
    if (!timestamps.isEmpty()) {
        for (const QStringList& group : gexfTimeGroups(timestamps.toString())) {
            for (const QString& point : group)
                addPeriod(point, point);
        }
    }
    const QStringView intervals = attributes.value(QLatin1StringView("intervals"));
    if (!intervals.isEmpty()) {
        for (const QStringList& group : gexfTimeGroups(intervals.toString())) {
            if (group.size() >= 2)
                addPeriod(group[0], group[1]);
        }
    }
}

CivilDate GexfSpan::from() const
{
    CivilDate first;
    for (std::size_t i = 0; i < m_periods.size(); ++i)
        first = i == 0 ? m_periods[i].from : std::min(first, m_periods[i].from);
    return first; // "no date" sorts first, so one open start opens all
}

CivilDate GexfSpan::to() const
{
    CivilDate last;
    for (const GexfPeriod& period : m_periods) {
        if (period.to.isNull())
            return {};
        last = std::max(last, period.to);
    }
    return last;
}

QString GexfSpan::spells() const
{
    if (m_periods.size() < 2)
        return {};
    QStringList texts;
    for (const GexfPeriod& period : m_periods)
        texts.append(dayText(period.from) + u'/' + dayText(period.to));
    return texts.join(u'|');
}

void GexfSpan::addPeriod(QStringView start, QStringView end)
{
    const GexfTime first = gexfTime(start);
    const GexfTime last = gexfTime(end);
    if (first.kind == GexfTime::Kind::Other)
        m_oddStart = start.toString();
    if (last.kind == GexfTime::Kind::Other)
        m_oddEnd = end.toString();
    if (first.kind != GexfTime::Kind::Other || last.kind != GexfTime::Kind::Other)
        m_periods.push_back(GexfPeriod{first.first, last.last});
}

} // namespace cw::exchange
