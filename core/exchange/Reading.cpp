// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Reading.h"

namespace cw::exchange {

namespace {

constexpr qsizetype kValueLength = 200;

/// At most kValueLength characters, never half of a surrogate pair.
QString shortened(const QString& value)
{
    if (value.size() <= kValueLength)
        return value;
    const qsizetype length =
        value.at(kValueLength - 1).isHighSurrogate() ? kValueLength - 1 : kValueLength;
    return value.left(length);
}

} // namespace

void Reading::recognisedAs(const QString& format, const QString& scheme)
{
    if (m_draft.format.isEmpty())
        m_draft.format = format;
    if (m_draft.scheme.isEmpty())
        m_draft.scheme = scheme;
}

void Reading::problem(
    const Place& place, const QString& value, Reason reason, const QString& detail)
{
    keep(m_draft.problems, m_problems, Finding{place, shortened(value), reason, detail});
}

void Reading::note(const Place& place, const QString& value, Reason reason, const QString& detail)
{
    keep(m_draft.notes, m_notes, Finding{place, shortened(value), reason, detail});
}

bool Reading::hasRoom(const Place& place)
{
    const auto rows = static_cast<qint64>(m_draft.elements.size()) +
                      static_cast<qint64>(m_draft.connections.size());
    if (rows < m_budget.rows)
        return true;
    if (!m_saidFull)
        problem(place, {}, Reason::LimitExceeded, QStringLiteral("rows: %1").arg(m_budget.rows));
    m_saidFull = true;
    return false;
}

void Reading::finish()
{
    sayRest(m_draft.problems, m_problems, m_budget.findings);
    sayRest(m_draft.notes, m_notes, m_budget.findings);
    m_problems.clear();
    m_notes.clear();
}

void Reading::keep(std::vector<Finding>& list, Counts& counts, Finding finding) const
{
    if (++counts[finding.reason] <= m_budget.findings)
        list.push_back(std::move(finding));
}

void Reading::sayRest(std::vector<Finding>& list, const Counts& counts, int kept)
{
    for (const auto& [reason, count] : counts) {
        if (count > kept)
            list.push_back(Finding{{}, {}, reason, QStringLiteral("%1 more").arg(count - kept)});
    }
}

} // namespace cw::exchange
