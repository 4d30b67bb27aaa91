// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/Written.h"
#include "core/exchange/xml/NodeIds.h"
#include "core/exchange/xml/XmlOutput.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

#include <cstddef>

namespace cw::exchange {

/// One writing of one draft as XML: what the writers of GraphML and of GEXF have in common.
class XmlWriting
{
public:
    XmlWriting(const Draft& draft, TaskContext& task) : m_draft(draft), m_task(task), m_ids(draft)
    {}

    XmlOutput& out() { return m_out; }
    const NodeIds& ids() const { return m_ids; }

    /// Says it where the text just written held what XML cannot. To be asked after each row.
    void noteLoss(const Place& place);
    /// Reports progress; whether somebody has cancelled. To be asked before each row.
    bool stopped();
    bool hasBegun() const { return m_rows > 0; }

    /// Errors: Cancelled.
    Result<Written> finish(const QString& suffix);

private:
    const Draft& m_draft;
    TaskContext& m_task;
    NodeIds m_ids;
    XmlOutput m_out;
    std::vector<Finding> m_notes;
    std::size_t m_rows = 0;
    bool m_isCancelled = false;
};

} // namespace cw::exchange
