// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/Agenda.h"

#include "core/weaving/DueContacts.h"

#include <algorithm>

namespace cw::weaving {

namespace {

constexpr std::size_t kTiesBetweenChecks = 256;

class AgendaWriting
{
public:
    AgendaWriting(const Network& network, CivilDate today) : m_network(network), m_today(today) {}

    void addIntroductions();
    void addFollowUps();
    void addPromises();
    void addNeeds();
    bool addContacts(TaskContext& task);
    std::vector<AgendaItem> take();

private:
    /// What came to an end counts for a while.
    void add(AgendaItem item)
    {
        if (item.state == AgendaState::Open || isLately(item.ended))
            m_items.push_back(std::move(item));
    }
    bool isLately(CivilDate day) const { return day && day.plusDays(kLately) >= m_today; }

    const Network& m_network;
    CivilDate m_today;
    std::vector<AgendaItem> m_items;
};

void AgendaWriting::addIntroductions()
{
    for (const Introduction& each : m_network.all<Introduction>()) {
        const CivilDate agreed = std::max(each.answeredFirst, each.answeredSecond);
        AgendaItem item{
            .kind = AgendaKind::Introduction,
            .record = each.id.value,
            .first = each.first,
            .second = each.second,
            .since = agreed};
        if (each.made) {
            item.state = AgendaState::Done;
            item.ended = each.made;
        } else if (each.isOver()) {
            item.state = AgendaState::Dropped;
            item.ended = each.concluded ? each.concluded : agreed;
        } else if (each.stage() != IntroductionStage::Agreed) {
            continue;
        }
        add(std::move(item));
    }
}

void AgendaWriting::addFollowUps()
{
    for (const FollowUp& each : m_network.all<FollowUp>()) {
        const Introduction& introduction = *m_network.find(each.introduction);
        add(
            {.kind = AgendaKind::FollowUp,
             .record = each.id.value,
             .first = introduction.first,
             .second = introduction.second,
             .due = each.due,
             .state = each.done ? AgendaState::Done : AgendaState::Open,
             .ended = each.done,
             .since = introduction.made});
    }
}

void AgendaWriting::addPromises()
{
    for (const Commitment& each : m_network.all<Commitment>()) {
        AgendaItem item{
            .kind = AgendaKind::Commitment,
            .record = each.id.value,
            .first = each.member,
            .second = each.toWhom,
            .due = each.due,
            .ended = each.done,
            .text = each.text};
        if (each.state != CommitmentState::Open)
            item.state =
                each.state == CommitmentState::Done ? AgendaState::Done : AgendaState::Dropped;
        else if (!each.due)
            continue;
        add(std::move(item));
    }
}

void AgendaWriting::addNeeds()
{
    for (const Need& each : m_network.all<Need>()) {
        if (each.isPrivate || !each.until)
            continue;
        AgendaItem item{
            .kind = AgendaKind::Need,
            .record = each.id.value,
            .first = each.member,
            .due = each.until,
            .text = each.text};
        const bool isPast = each.state == MatchState::Met || each.state == MatchState::Withdrawn;
        // When it was met nobody has noted.
        if (isPast && !isLately(each.until))
            continue;
        if (isPast)
            item.state = each.state == MatchState::Met ? AgendaState::Done : AgendaState::Dropped;
        m_items.push_back(std::move(item));
    }
}

bool AgendaWriting::addContacts(TaskContext& task)
{
    std::size_t seen = 0;
    for (const Relationship& tie : m_network.all<Relationship>()) {
        if (++seen % kTiesBetweenChecks == 0 && task.cancelled())
            return false;
        if (!isFollowable(m_network, tie, m_today))
            continue;
        const auto contact = dueContact(m_network, tie, m_today);
        if (!contact)
            continue;
        const CivilDate due = std::max(contact->due, contact->snoozedUntil);
        if (due > m_today.plusDays(kAhead) && !isLately(contact->last))
            continue;
        // Who reads it is one of the two, or knows both.
        const bool isSwapped = tie.first == m_network.profile().me;
        m_items.push_back(
            {.kind = AgendaKind::Contact,
             .record = tie.id.value,
             .first = isSwapped ? tie.second : tie.first,
             .second = isSwapped ? tie.first : tie.second,
             .due = due,
             .since = contact->last});
    }
    return true;
}

std::vector<AgendaItem> AgendaWriting::take()
{
    std::ranges::stable_sort(
        m_items, {}, [](const AgendaItem& each) { return std::pair(each.due.isNull(), each.due); });
    return std::move(m_items);
}

} // namespace

Result<std::vector<AgendaItem>> agendaOf(const Network& network, CivilDate today, TaskContext& task)
{
    AgendaWriting agenda(network, today);
    agenda.addFollowUps();
    agenda.addIntroductions();
    if (!agenda.addContacts(task))
        return Error{ErrorCode::Cancelled, {}, {}};
    agenda.addPromises();
    agenda.addNeeds();
    return agenda.take();
}

} // namespace cw::weaving
