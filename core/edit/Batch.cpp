// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Batch.h"

#include <span>

namespace cw::edit {

namespace {

/// By halves, so that many steps cost n log n rows instead of n squared.
Change composedAll(std::span<const Change> steps)
{
    if (steps.empty())
        return {};
    if (steps.size() == 1)
        return steps.front();
    const std::size_t half = steps.size() / 2;
    return composed(composedAll(steps.first(half)), composedAll(steps.subspan(half)));
}

} // namespace

void Batch::keep(const Change& change)
{
    if (change.isEmpty())
        return;
    apply(m_network, change);
    m_steps.push_back(change);
}

Change Batch::take()
{
    const std::vector<Change> steps = std::exchange(m_steps, {});
    return composedAll(steps);
}

} // namespace cw::edit
