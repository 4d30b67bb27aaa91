// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/ImportPlan.h"

#include <map>

namespace cw::exchange {

/// Detail of Reason::NotKept where a text became one line, or lost control characters.
inline const QString kLineBreaks = QStringLiteral("line breaks or control characters");

/// What all parts of one planned import share.
class Planning
{
public:
    Planning(
        const Network& network, const Draft& draft, const ImportOptions& options, IdGenerator& ids,
        TaskContext& task)
        : m_network(network), m_draft(draft), m_options(options), m_ids(ids), m_task(task)
    {}

    const Network& network() const { return m_network; }
    const Draft& draft() const { return m_draft; }
    const ImportOptions& options() const { return m_options; }
    IdGenerator& ids() { return m_ids; }
    TaskContext& task() { return m_task; }
    ImportPlan& plan() { return m_plan; }

    /// Where things stand that are said of the draft as a whole.
    Place wholeSource() const
    {
        const bool hasElements = !m_draft.elements.empty();
        const bool hasRows = hasElements || !m_draft.connections.empty();
        if (!hasRows)
            return {};
        return {
            hasElements ? m_draft.elements.front().place.source
                        : m_draft.connections.front().place.source,
            0,
            {}};
    }

    void problem(
        Place place, const QString& column, const QString& value, Reason reason,
        const QString& detail = {})
    {
        keep(m_plan.problems, m_problemCounts, std::move(place), column, value, reason, detail);
    }
    void note(
        Place place, const QString& column, const QString& value, Reason reason,
        const QString& detail = {})
    {
        keep(m_plan.notes, m_noteCounts, std::move(place), column, value, reason, detail);
    }

private:
    /// Of one reason at most so many are kept; a file of a million broken rows needs no million
    /// sentences.
    static constexpr int kMostOfOneReason = 10'000;

    static void keep(
        std::vector<Finding>& findings, std::map<Reason, int>& counts, Place place,
        const QString& column, const QString& value, Reason reason, const QString& detail)
    {
        if (++counts[reason] > kMostOfOneReason)
            return;
        place.column = column;
        findings.push_back({std::move(place), value.left(200), reason, detail});
    }

    const Network& m_network;
    const Draft& m_draft;
    const ImportOptions& m_options;
    IdGenerator& m_ids;
    TaskContext& m_task;
    ImportPlan m_plan;
    std::map<Reason, int> m_problemCounts;
    std::map<Reason, int> m_noteCounts;
};

} // namespace cw::exchange
