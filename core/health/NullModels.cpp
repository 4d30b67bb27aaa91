// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/NullModels.h"

namespace cw::health {

namespace {

/// Sizes kept; a few kilobytes each. A network goes through one with each edit.
constexpr std::size_t kMostKept = 256;

} // namespace

std::shared_ptr<const NullModel> NullModels::find(NodeIndex nodes, std::size_t ties) const
{
    const std::lock_guard lock(m_mutex);
    const auto kept = m_kept.find({nodes, ties});
    return kept == m_kept.end() ? nullptr : kept->second;
}

Result<std::shared_ptr<const NullModel>> NullModels::of(
    NodeIndex nodes, std::size_t ties, const NullModelOptions& options, TaskContext& task)
{
    if (auto kept = find(nodes, ties))
        return kept;
    auto drawn = drawNullModel(nodes, ties, options, task);
    if (!drawn.ok())
        return drawn.error();
    auto made = std::make_shared<const NullModel>(std::move(drawn).value());
    const std::lock_guard lock(m_mutex);
    if (m_kept.size() >= kMostKept)
        m_kept.clear();
    m_kept[{nodes, ties}] = made;
    return std::shared_ptr<const NullModel>(made);
}

} // namespace cw::health
