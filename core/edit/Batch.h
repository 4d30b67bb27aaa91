// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <utility>
#include <vector>

namespace cw::edit {

/// Several use cases as one Change: each step sees what the ones before did.
///
///     Batch batch(context);
///     const auto ana = batch.then(addMember, Member{.name = ...});
///     if (!ana) return ana.error();
///     batch.then(relate, insertedId<Member>(*ana), bo);
///     return batch.take();
///
/// A step that fails leaves the batch as it was before the step. Cost: a snapshot a step; made for
/// a handful of steps, not for thousands.
class Batch
{
public:
    /// @param context  its `ids` outlive the batch; its network is copied.
    explicit Batch(const EditContext& context)
        : m_network(context.network), m_ids(&context.ids), m_today(context.today)
    {}

    /// The network as it is after the steps so far.
    const Network& network() const { return m_network; }
    EditContext context() const { return {m_network, *m_ids, m_today}; }

    /// Runs `useCase(context(), arguments...)` and keeps its Change, which is also returned.
    template <class UseCase, class... Arguments>
    Result<Change> then(UseCase&& useCase, Arguments&&... arguments)
    {
        Result<Change> step = useCase(context(), std::forward<Arguments>(arguments)...);
        if (step.ok())
            keep(*step);
        return step;
    }

    /// Carries out a Change made for network(), by whatever means.
    void keep(const Change& change);

    /// All steps as one.
    Change take();

private:
    Network m_network;
    IdGenerator* m_ids;
    CivilDate m_today;
    std::vector<Change> m_steps;
};

} // namespace cw::edit
