// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FollowUpCalendar.h"

#include "ui/support/Formats.h"

#include <QCoreApplication>

namespace cw {

using weaving::AgendaItem;
using weaving::AgendaKind;
using weaving::AgendaState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpCalendar)
};

/// The first part of the uid. Calendars keep it: it never changes.
QString keyOf(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::FollowUp:
        return QStringLiteral("follow-up");
    case AgendaKind::Introduction:
        return QStringLiteral("introduction");
    case AgendaKind::Contact:
        return QStringLiteral("contact");
    case AgendaKind::Commitment:
        return QStringLiteral("commitment");
    case AgendaKind::Need:
        return QStringLiteral("need");
    }
    return {};
}

exchange::TaskState stateOf(AgendaState state)
{
    switch (state) {
    case AgendaState::Open:
        return exchange::TaskState::Open;
    case AgendaState::Done:
        return exchange::TaskState::Done;
    case AgendaState::Dropped:
        return exchange::TaskState::Dropped;
    }
    return exchange::TaskState::Open;
}

/// Makes the words of an item.
class ItemWords
{
public:
    ItemWords(const AgendaItem& item, const Network& network)
        : m_item(item)
        , m_first(network.find(item.first)->name)
        , m_second(item.second ? network.find(item.second)->name : QString())
        , m_isMine(item.second && item.second == network.profile().me)
    {}

    QString summary() const
    {
        switch (m_item.kind) {
        case AgendaKind::FollowUp:
            return Words::tr("Ask %1 and %2 how it went").arg(m_first, m_second);
        case AgendaKind::Introduction:
            return Words::tr("Introduce %1 and %2").arg(m_first, m_second);
        case AgendaKind::Contact:
            return m_isMine ? Words::tr("Be in touch with %1").arg(m_first)
                            : Words::tr("%1 and %2: time to be in touch").arg(m_first, m_second);
        case AgendaKind::Commitment:
            return Words::tr("%1 promised: %2").arg(m_first, m_item.text);
        case AgendaKind::Need:
            return Words::tr("%1 needs: %2").arg(m_first, m_item.text);
        }
        return {};
    }

    QString description() const
    {
        switch (m_item.kind) {
        case AgendaKind::FollowUp:
            return m_item.since ? Words::tr("You introduced them on %1.").arg(sinceText())
                                : QString();
        case AgendaKind::Introduction:
            return Words::tr("Both said yes.");
        case AgendaKind::Contact:
            return m_item.since ? Words::tr("Last contact on %1.").arg(sinceText())
                                : Words::tr("No contact noted yet.");
        case AgendaKind::Commitment:
            return m_second.isEmpty() ? QString() : Words::tr("Promised to %1.").arg(m_second);
        case AgendaKind::Need:
            break;
        }
        return {};
    }

    QString category() const
    {
        switch (m_item.kind) {
        case AgendaKind::FollowUp:
        case AgendaKind::Introduction:
            return Words::tr("Introductions");
        case AgendaKind::Contact:
            return Words::tr("Be in touch");
        case AgendaKind::Commitment:
            return Words::tr("Promised");
        case AgendaKind::Need:
            return Words::tr("Needed");
        }
        return {};
    }

private:
    QString sinceText() const { return formats::date(m_item.since); }

    const AgendaItem& m_item;
    QString m_first;
    QString m_second;
    bool m_isMine = false; ///< the second is whose document it is
};

} // namespace

std::vector<exchange::CalendarTask> followUpTasks(
    const std::vector<AgendaItem>& agenda, const Network& network, const QString& documentId)
{
    std::vector<exchange::CalendarTask> tasks;
    for (const AgendaItem& item : agenda) {
        const ItemWords words(item, network);
        tasks.push_back(
            {.uid =
                 QStringLiteral("%1-%2@%3").arg(keyOf(item.kind)).arg(item.record).arg(documentId),
             .summary = words.summary(),
             .description = words.description(),
             .category = words.category(),
             .due = item.due,
             .state = stateOf(item.state),
             .ended = item.ended});
    }
    return tasks;
}

Result<QByteArray> followUpCalendar(
    const Network& network, const QString& documentId, CivilDate today, std::int64_t nowMs,
    TaskContext& task)
{
    const auto agenda = weaving::agendaOf(network, today, task);
    if (!agenda.ok())
        return agenda.error();
    if (agenda->empty())
        return QByteArray();
    return exchange::writeTasks(
        followUpTasks(*agenda, network, documentId), nowMs, network.profile().name);
}

} // namespace cw
