// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Reading.h"
#include "core/exchange/xml/GuardedXmlReader.h"
#include "core/exchange/xml/SourceIds.h"
#include "core/kernel/base/Result.h"

#include <QBuffer>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace cw::exchange {

/// The values of one row: index of the column (a GraphML key, a GEXF attribute) and text.
using XmlValues = std::vector<std::pair<std::size_t, QString>>;

/// One run over one XML file of a graph: what the readers of GraphML and of GEXF have in common.
class XmlRun
{
public:
    /// @param device  open for reading; borrowed.
    XmlRun(const QString& source, QIODevice& device, Reading& reading);

    const QString& source() const { return m_source; }
    Reading& reading() { return m_reading; }
    Draft& draft() { return m_reading.draft(); }
    GuardedXmlReader& xml() { return m_xml; }
    /// Where the file's rows begin in the draft.
    const SourceRows& rows() const { return m_rows; }
    /// Where the reader stands.
    Place here(const QString& column = {}) const;

    /// What edges are that do not say: the graph's word for it, while it is being read.
    struct EdgeDefault
    {
        DraftDirection direction = DraftDirection::Undirected;
        bool isGiven = false;
    };
    /// Takes the word and returns what was so before.
    EdgeDefault exchangeEdgeDefault(QStringView word);
    void restoreEdgeDefault(EdgeDefault outer) { m_edgeDefault = outer; }
    void setDirection(DraftConnection& connection, QStringView word) const;

    /// Adds the defaults of the columns that the row does not mention, as far as the budget goes.
    /// @param fallbackOf  (index of the column) -> const QString&, empty where there is none.
    template <class FallbackOf>
    void addDefaults(XmlValues& values, std::size_t columns, FallbackOf&& fallbackOf);

    /// Adds the row to the draft; says so and does not when it has no end or no start.
    bool addConnection(DraftConnection connection);
    /// Adds what the file says of a field, unless a source before has said it.
    void addFieldKind(DraftField field);

    /// Whose ids they are, where the file says so; else empty.
    const QString& scheme() const { return m_scheme; }
    void setScheme(const QString& scheme) { m_scheme = scheme; }
    /// Recognises the format and settles the ids, once all rows are there.
    /// @param scheme  of ids that are no running numbers, where the file names none.
    void finish(const QString& format, const QString& scheme);
    /// Says why the file could not be read to its end, where it could not. Errors: Cancelled.
    Result<void> outcome();

private:
    bool takeDefault();

    QString m_source;
    Reading& m_reading;
    GuardedXmlReader m_xml;
    SourceRows m_rows;
    EdgeDefault m_edgeDefault;
    QString m_scheme;
    qint64 m_defaultsLeft = 0;
};

template <class FallbackOf>
void XmlRun::addDefaults(XmlValues& values, std::size_t columns, FallbackOf&& fallbackOf)
{
    const auto given = static_cast<std::ptrdiff_t>(values.size());
    for (std::size_t i = 0; i < columns && m_defaultsLeft > 0; ++i) {
        const QString& fallback = fallbackOf(i);
        if (fallback.isEmpty())
            continue;
        const bool isGiven =
            std::any_of(values.begin(), values.begin() + given, [i](const auto& value) {
                return value.first == i;
            });
        if (!isGiven && takeDefault())
            values.emplace_back(i, fallback);
    }
}

/// Reads one source with `GraphReader(XmlRun&)`: its read() walks the file as far as it goes, its
/// finish() completes the rows. Errors: Cancelled.
template <class GraphReader>
Result<void> readXmlGraph(const Source& source, Reading& reading)
{
    QBuffer buffer;
    buffer.setData(source.bytes);
    buffer.open(QIODevice::ReadOnly);
    XmlRun run(source.name, buffer, reading);
    GraphReader reader(run);
    reader.read();
    const Result<void> outcome = run.outcome();
    if (outcome.ok())
        reader.finish();
    return outcome;
}

} // namespace cw::exchange
