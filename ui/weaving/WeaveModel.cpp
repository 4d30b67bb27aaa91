// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/WeaveModel.h"

#include "ui/tasks/TaskRunner.h"

#include <utility>

namespace cw {

WeaveModel::WeaveModel(const Document& document, TaskRunner& tasks, QObject* parent)
    : QObject(parent), m_document(document), m_tasks(tasks)
{
    // What is committed in one go is read once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &WeaveModel::read);
    connect(&m_document, &Document::changed, this, [this] {
        if (m_isWatched)
            m_soon.start();
    });
}

bool WeaveModel::isStale() const
{
    return !m_picture || m_revision != m_document.revision() ||
           m_picture->today != m_document.today();
}

void WeaveModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched)
        m_soon.stop();
    else if (isStale())
        read();
}

void WeaveModel::read()
{
    if (m_task != 0)
        m_tasks.cancel(std::exchange(m_task, 0));
    WeavePicture begun;
    begun.network = m_document.network();
    begun.today = m_document.today();
    const quint64 revision = m_document.revision();
    // Whoever comes later than another is late.
    const auto own = std::make_shared<quint64>(0);
    *own = m_tasks.run(
        this, tr("Looking what is to be done"),
        [begun = std::move(begun)](TaskContext& task) -> Result<WeavePicture> {
            WeavePicture picture = begun;
            auto contacts = weaving::dueContacts(picture.network, picture.today, task);
            if (!contacts)
                return contacts.error();
            picture.contacts = *std::move(contacts);
            picture.digest = weaving::digestOf(picture.network, picture.today);
            picture.funnel = weaving::funnelOf(picture.network);
            picture.fairness = weaving::fairnessOf(picture.network, picture.today);
            return picture;
        },
        [this, own, revision](Result<WeavePicture> picture) {
            if (*own != m_task)
                return;
            m_task = 0;
            if (!picture)
                return;
            m_picture = std::make_shared<const WeavePicture>(*std::move(picture));
            m_revision = revision;
            emit changed();
            thinkOver();
        });
    m_task = *own;
}

void WeaveModel::thinkOver()
{
    const auto own = std::make_shared<quint64>(0);
    *own = m_tasks.run(
        this, tr("Thinking about who should meet"),
        [read = m_picture](TaskContext& task) {
            advice::AdviceQuery query;
            query.today = read->today;
            query.withPrivate = true;
            return advice::advise(read->network, query, task);
        },
        [this, own, read = m_picture](Result<advice::AdviceQueue> queue) {
            if (*own != m_task)
                return;
            m_task = 0;
            if (!queue)
                return;
            WeavePicture whole = *read;
            whole.advice = std::make_shared<const advice::AdviceQueue>(*std::move(queue));
            m_picture = std::make_shared<const WeavePicture>(std::move(whole));
            emit changed();
        });
    m_task = *own;
}

} // namespace cw
