// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapCentrality.h"

#include "core/document/Document.h"

#include <utility>

namespace cw {

MapCentrality::MapCentrality(const Document& document, QObject* parent)
    : QObject(parent), m_document(document)
{}

std::shared_ptr<const query::MemberCentrality> MapCentrality::asOf(CivilDate day)
{
    const Network& network = m_document.network();
    const Asked asked{m_document.revision(), network.profile().rule, day};
    if (asked == m_asked)
        return m_known;
    m_asked = asked;
    m_tasks.cancel(m_running);
    if (query::isCentralityQuick(network))
        measureNow();
    else
        measureInBackground();
    return m_known;
}

void MapCentrality::measureNow()
{
    TaskContext task;
    auto found = query::MemberCentrality::measured(
        m_document.network(), m_asked->rule, m_asked->asOf, task, m_known.get());
    m_known = std::make_shared<const query::MemberCentrality>(std::move(found).value());
}

void MapCentrality::measureInBackground()
{
    m_running = m_tasks.run(
        this, {},
        [network = m_document.network(), asked = *m_asked, before = m_known](TaskContext& task) {
            return std::pair{
                asked, query::MemberCentrality::measured(
                           network, asked.rule, asked.asOf, task, before.get())};
        },
        [this](auto answer) {
            // What was asked for meanwhile is on its way.
            if (answer.first != m_asked || !answer.second)
                return;
            m_known =
                std::make_shared<const query::MemberCentrality>(std::move(answer.second).value());
            emit measured();
        });
}

} // namespace cw
