// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/Candidate.h"

#include <algorithm>
#include <utility>

namespace cw::advice {

void Found::take(Candidate candidate)
{
    if (m_most == 0 || candidate.score() <= kLeast)
        return;
    if (m_about != Candidate::kNobody && std::ranges::count(candidate.members, m_about) == 0)
        return;
    if (m_best.size() == m_most) {
        if (!comesBefore(candidate, m_best.front()))
            return;
        std::ranges::pop_heap(m_best, comesBefore);
        m_best.pop_back();
    }
    m_best.push_back(std::move(candidate));
    std::ranges::push_heap(m_best, comesBefore);
}

std::vector<Candidate> Found::taken()
{
    std::ranges::sort_heap(m_best, comesBefore);
    return std::exchange(m_best, {});
}

} // namespace cw::advice
