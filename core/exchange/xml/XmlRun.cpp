// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/XmlRun.h"

#include "core/exchange/sheet/Words.h"

namespace cw::exchange {

namespace {

/// A default costs the file nothing, and a value in each row; this many values may be read for one
/// that a default gives.
constexpr qint64 kValuesPerDefault = 8;

} // namespace

XmlRun::XmlRun(const QString& source, QIODevice& device, Reading& reading)
    : m_source(source)
    , m_reading(reading)
    , m_xml(device, reading.budget(), reading.task())
    , m_rows{reading.draft().elements.size(), reading.draft().connections.size()}
    , m_defaultsLeft(reading.budget().elements / kValuesPerDefault)
{}

Place XmlRun::here(const QString& column) const
{
    return Place{m_source, m_xml.row(), column};
}

XmlRun::EdgeDefault XmlRun::exchangeEdgeDefault(QStringView word)
{
    const auto direction = directionFromWord(word);
    return std::exchange(
        m_edgeDefault,
        EdgeDefault{direction.value_or(DraftDirection::Undirected), direction.has_value()});
}

void XmlRun::setDirection(DraftConnection& connection, QStringView word) const
{
    const auto own = directionFromWord(word);
    connection.direction = own.value_or(m_edgeDefault.direction);
    connection.directionGiven = own.has_value() || m_edgeDefault.isGiven;
}

/// Whether one more default may be taken over; says so once when not.
bool XmlRun::takeDefault()
{
    if (--m_defaultsLeft > 0)
        return true;
    m_reading.problem(here(), {}, Reason::LimitExceeded, QStringLiteral("defaults"));
    return false;
}

bool XmlRun::addConnection(DraftConnection connection)
{
    if (connection.from.isEmpty() || connection.to.isEmpty()) {
        const QString missing =
            connection.from.isEmpty() ? QStringLiteral("source") : QStringLiteral("target");
        m_reading.problem(connection.place, connection.foreignId, Reason::MissingEnd, missing);
        return false;
    }
    draft().connections.push_back(std::move(connection));
    return true;
}

void XmlRun::addFieldKind(DraftField field)
{
    auto& kinds = draft().fieldKinds;
    const bool isKnown = std::ranges::any_of(kinds, [&](const DraftField& known) {
        return known.owner == field.owner && known.header == field.header;
    });
    if (!isKnown)
        kinds.push_back(std::move(field));
}

void XmlRun::finish(const QString& format, const QString& scheme)
{
    const bool isNamed = !m_scheme.isEmpty() || areRunningNumbers(draft(), m_rows);
    m_reading.recognisedAs(format, isNamed ? m_scheme : scheme);
    settleIds(draft(), m_rows, m_source);
}

Result<void> XmlRun::outcome()
{
    if (m_xml.cancelled())
        return Error{ErrorCode::Cancelled, m_source.toStdString(), {}};
    if (const auto& failure = m_xml.failure())
        m_reading.problem(Place{m_source, failure->row, {}}, {}, failure->reason, failure->detail);
    return {};
}

} // namespace cw::exchange
