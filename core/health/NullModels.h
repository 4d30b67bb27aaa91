// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/analytics/NullModel.h"

#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace cw::health {

/// Keeps what chance gives by the size of the network, which is all that it depends on. Thread:
/// any; two that ask for the same at once may both draw it.
class NullModels
{
public:
    /// What is there already, or null. O(log kept).
    std::shared_ptr<const NullModel> find(NodeIndex nodes, std::size_t ties) const;

    /// Draws it where it is not there yet. Errors: Cancelled.
    Result<std::shared_ptr<const NullModel>>
    of(NodeIndex nodes, std::size_t ties, const NullModelOptions& options, TaskContext& task);

private:
    using Size = std::pair<NodeIndex, std::size_t>;

    mutable std::mutex m_mutex;
    std::map<Size, std::shared_ptr<const NullModel>> m_kept; ///< guarded by m_mutex
};

} // namespace cw::health
