// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/ChangeBuilder.h"

namespace cw {

ChangeBuilder::ChangeBuilder(const Network& network, IdGenerator& ids)
    : m_network(network), m_ids(&ids)
{}

ChangeBuilder::~ChangeBuilder() = default;

Change ChangeBuilder::take() const
{
    Change change;
    EveryRecord::forEach([&]<class R>() {
        RecordChange<R>& part = change.of<R>();
        for (const auto& entry : std::get<Originals<R>>(m_originals)) {
            const std::optional<R>& before = entry.second;
            const R* after = m_network.find(entry.first);
            if (before && after) {
                if (*before != *after)
                    part.updated.push_back({*before, *after});
            } else if (before) {
                part.removed.push_back(*before);
            } else if (after) {
                part.inserted.push_back(*after);
            }
        }
    });
    return change;
}

} // namespace cw
