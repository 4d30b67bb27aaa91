// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/XmlWriting.h"

#include <utility>

namespace cw::exchange {

namespace {

constexpr std::size_t kRowsBetweenChecks = 1024;

} // namespace

void XmlWriting::noteLoss(const Place& place)
{
    if (m_out.takeLoss())
        m_notes.push_back(
            Finding{place, {}, Reason::NotKept, QStringLiteral("control characters")});
}

bool XmlWriting::stopped()
{
    if (++m_rows % kRowsBetweenChecks == 0 && !m_isCancelled) {
        m_isCancelled = m_task.cancelled();
        const std::size_t all = m_draft.elements.size() + m_draft.connections.size();
        m_task.report(static_cast<double>(m_rows) / static_cast<double>(all + 1));
    }
    return m_isCancelled;
}

Result<Written> XmlWriting::finish(const QString& suffix)
{
    if (m_isCancelled)
        return Error{ErrorCode::Cancelled, suffix.toStdString(), {}};
    return Written{{OutFile{suffix, m_out.finish()}}, std::move(m_notes)};
}

} // namespace cw::exchange
