// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MapArranging.h"

#include "core/document/Document.h"
#include "ui/tasks/TaskRunner.h"

namespace cw {

MapArranging::MapArranging(const Document& document, TaskRunner& tasks, QObject* parent)
    : QObject(parent), m_document(document), m_tasks(tasks)
{}

void MapArranging::arrange(const query::ArrangementSpec& spec, const query::ArrangementInput& input)
{
    if (m_task != 0)
        m_tasks.cancel(m_task);
    m_task = m_tasks.run(
        this, tr("Arranging the map"),
        [network = m_document.network(), today = m_document.today(), spec,
         input](TaskContext& task) {
            return query::arrangeMap(
                network, spec, input,
                {.rule = network.profile().rule, .today = today, .measures = {}}, task);
        },
        [this, spec](const Result<query::MapArrangement>& arrangement) {
            if (!arrangement.ok())
                return; // cancelled: there is nothing else that can go wrong
            m_task = 0;
            emit arranged(spec, *arrangement);
        });
}

} // namespace cw
