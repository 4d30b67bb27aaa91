// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/CapturePairs.h"

#include <algorithm>

namespace cw::query {

void addWeaver(const Network& network, Interpretation& answer, std::size_t at)
{
    const bool isThere = std::ranges::any_of(answer.names, &CapturedName::isMe);
    const MemberId me = network.profile().me;
    if (isThere || !me)
        return;
    CapturedName name;
    name.member = me;
    name.newName = network.find(me)->name;
    name.isMe = true;
    answer.names.insert(answer.names.begin() + static_cast<std::ptrdiff_t>(at), name);
}

void CapturePairs::run()
{
    addMe();
    preferRelated();
    tellApart();
    pairUp();
    findProblems();
}

/// With one name and something said about it, the weaver is the other.
void CapturePairs::addMe()
{
    if (m_answer.names.size() != 1 || !hasSaidMore() || m_answer.names.front().isMe)
        return;
    if (m_answer.names.front().member == m_network.profile().me && !m_answer.names.front().isNew())
        return;
    m_order.isMeMeant = true;
    addWeaver(m_network, m_answer, m_order.isVerbFirst ? 0 : 1);
    m_order.subjects = m_answer.names.size() == 2 ? 1 : m_answer.names.size();
}

/// Nobody is meant twice: whoever answers next, or somebody new.
void CapturePairs::tellApart()
{
    for (auto name = m_answer.names.begin(); name != m_answer.names.end(); ++name) {
        const auto isTaken = [&](MemberId member) {
            return std::any_of(m_answer.names.begin(), name, [member](const CapturedName& other) {
                return other.member == member;
            });
        };
        if (name->isNew() || name->isMe || !isTaken(name->member))
            continue;
        const auto next = std::ranges::find_if_not(name->alternatives, isTaken);
        const bool isThere = next != name->alternatives.end();
        name->member = isThere ? *next : MemberId();
        if (isThere)
            name->alternatives.erase(next);
        name->isUncertain = true;
    }
}

/// Among several who answer to a name, the one who already has a tie to another in the sentence.
void CapturePairs::preferRelated()
{
    for (CapturedName& name : m_answer.names) {
        if (name.isUncertain)
            preferRelated(name);
    }
}

void CapturePairs::preferRelated(CapturedName& name)
{
    const auto isRelated = [&](MemberId candidate) {
        return std::ranges::any_of(m_answer.names, [&](const CapturedName& other) {
            return &other != &name && other.member && !other.isUncertain &&
                   m_network.relationshipBetween(candidate, other.member);
        });
    };
    if (!name.member || isRelated(name.member))
        return;
    const auto related = std::ranges::find_if(name.alternatives, isRelated);
    const bool answersAsWell =
        related != name.alternatives.end() &&
        m_network.find(*related)->name.startsWith(name.typed, Qt::CaseInsensitive);
    if (answersAsWell)
        std::swap(name.member, *related);
}

void CapturePairs::pairAcross(std::size_t from, std::size_t middle)
{
    for (std::size_t a = from; a < middle; ++a) {
        for (std::size_t b = middle; b < m_answer.names.size(); ++b)
            m_answer.pairs.emplace_back(a, b);
    }
}

void CapturePairs::pairAll(std::size_t from)
{
    for (std::size_t a = from; a < m_answer.names.size(); ++a) {
        for (std::size_t b = a + 1; b < m_answer.names.size(); ++b)
            m_answer.pairs.emplace_back(a, b);
    }
}

void CapturePairs::pairUp()
{
    const std::size_t count = m_answer.names.size();
    const bool isIntroduction = m_answer.interaction == InteractionKind::Introduced && count > 2;
    const bool isAcross = m_order.subjects > 0 && m_order.subjects < count;
    const bool isOnlyInteraction =
        m_answer.interaction && !m_answer.depth && !m_answer.strand && !m_order.isKnown;
    if (isIntroduction)
        pairAll(isAcross ? m_order.subjects : 1);
    else if (isOnlyInteraction && count > 2)
        return;
    else if (isAcross)
        pairAcross(0, m_order.subjects);
    else
        pairAll(0);
    if (!m_order.isBackward)
        return;
    m_answer.strand->flow = CaptureFlow::Forward;
    for (Interpretation::Pair& pair : m_answer.pairs)
        std::swap(pair.first, pair.second);
}

void CapturePairs::findProblems()
{
    if (m_answer.names.empty())
        m_answer.problems.push_back(CaptureProblem::NothingSaid);
    if (m_order.isMeMeant && !m_network.profile().me)
        m_answer.problems.push_back(CaptureProblem::NobodyIsMe);
    if (!m_answer.names.empty() && !m_answer.isWhole())
        m_answer.problems.push_back(CaptureProblem::NothingToDo);
}

bool Interpretation::isWhole() const
{
    const bool hasNew = std::ranges::any_of(names, &CapturedName::isNew);
    const bool isHeard = !listings.empty() || !exchanges.empty();
    return unfinished.isEmpty() && !names.empty() &&
           (hasNew || !pairs.empty() || interaction || isHeard);
}

} // namespace cw::query
