// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/query/MapArrangement.h"

#include <QObject>

namespace cw {

class Document;
class TaskRunner;

/// Computes arrangements of the map as tasks, on a snapshot. The newest wish counts.
class MapArranging : public QObject
{
    Q_OBJECT

public:
    /// @param document, tasks  outlive it.
    MapArranging(const Document& document, TaskRunner& tasks, QObject* parent = nullptr);

    void arrange(const query::ArrangementSpec& spec, const query::ArrangementInput& input);

signals:
    void
    arranged(const cw::query::ArrangementSpec& spec, const cw::query::MapArrangement& arrangement);

private:
    const Document& m_document;
    TaskRunner& m_tasks;
    quint64 m_task = 0;
};

} // namespace cw
