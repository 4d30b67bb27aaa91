// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml/GexfValues.h"

#include <QString>
#include <QStringList>
#include <QXmlStreamAttributes>

namespace cw::exchange {

/// When a node or an edge was there, gathered from all the ways in which GEXF says so: start and
/// end, intervals, timestamps, spells.
class GexfSpan
{
public:
    /// The time attributes of a `<node>`, an `<edge>` or a `<spell>`.
    void add(const QXmlStreamAttributes& attributes);

    /// First and last day; an end that is open in any period is open.
    CivilDate from() const;
    CivilDate to() const;

    /// "2009-01-01/2009-03-01|2010-01-01/" when there is more than one period, else empty.
    QString spells() const;

    /// Times as written that are no dates (counts, seconds); empty when all were.
    QString oddStart() const { return m_oddStart; }
    QString oddEnd() const { return m_oddEnd; }

private:
    void addPeriod(QStringView start, QStringView end);

    std::vector<GexfPeriod> m_periods;
    QString m_oddStart;
    QString m_oddEnd;
};

} // namespace cw::exchange
