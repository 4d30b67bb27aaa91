// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/NodeIds.h"

namespace cw::exchange {

namespace {

/// "n17", or with more letters where that is somebody's id already.
QString freshId(std::size_t index, const QSet<QString>& taken)
{
    QString id = QStringLiteral("n%1").arg(index);
    while (taken.contains(id))
        id.prepend(u'n');
    return id;
}

} // namespace

NodeIds::NodeIds(const Draft& draft)
{
    QSet<QString> taken;
    for (const DraftElement& element : draft.elements)
        taken.insert(element.foreignId);
    m_ids.reserve(draft.elements.size());
    for (std::size_t i = 0; i < draft.elements.size(); ++i) {
        const DraftElement& element = draft.elements[i];
        m_ids.push_back(element.foreignId.isEmpty() ? freshId(i, taken) : element.foreignId);
        const QString& end = draft.endsAreIds ? element.foreignId : element.label;
        if (!m_byEnd.contains(end))
            m_byEnd.insert(end, m_ids.back());
    }
    for (const DraftConnection& connection : draft.connections) {
        addEnd(connection.from, taken);
        addEnd(connection.to, taken);
    }
}

void NodeIds::addEnd(const QString& end, const QSet<QString>& taken)
{
    if (m_byEnd.contains(end))
        return;
    const bool isFree = !end.isEmpty() && !taken.contains(end);
    const QString id = isFree ? end : freshId(m_ids.size() + m_missing.size(), taken);
    m_byEnd.insert(end, id);
    m_missing.push_back(Missing{id, end});
}

} // namespace cw::exchange
