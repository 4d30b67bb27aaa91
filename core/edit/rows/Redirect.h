// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/rows/Cascade.h"
#include "core/rules/RowRules.h"

#include <type_traits>

namespace cw::edit::rows {

/// Whether some record has a field that refers to R.
template <class R>
constexpr bool isReferredTo()
{
    bool isReferred = false;
    EveryRecord::forEach([&]<class Other>() {
        forEachReferenceField<Other>([&]<class F>(const F&, std::size_t) {
            isReferred = isReferred || std::is_same_v<typename F::Type, Id<R>> ||
                         std::is_same_v<typename F::Type, IdSet<R>>;
        });
    });
    return isReferred;
}

/// Whether any row refers to this one.
template <class R>
bool isReferenced(const Network& network, Id<R> id)
{
    bool isThere = false;
    EveryRecord::forEach([&]<class Other>() {
        forEachReferenceField<Other>([&]<class F>(const F& field, std::size_t) {
            constexpr bool refersToR = std::is_same_v<typename F::Type, Id<R>> ||
                                       std::is_same_v<typename F::Type, IdSet<R>>;
            if constexpr (refersToR)
                network.forEachReferencing(field.member, id, [&](Id<Other>) { isThere = true; });
        });
    });
    return isThere;
}

/// Makes one field of rows of Other refer to `to` where it referred to `from`. Rows that their
/// rules do not allow for that go (a tie to oneself, the same said twice), with what depends on
/// them; `dropped(table, row)` is told.
template <class Other, class F, class R, class Fn>
void redirectField(ChangeBuilder& builder, const F& field, Id<R> from, Id<R> to, Fn&& dropped)
{
    for (const Id<Other> id : builder.network().referencing(field.member, from)) {
        const Other* const before = builder.network().find(id);
        if (!before)
            continue;
        Other after = *before;
        bool isAllowed = true;
        if constexpr (IsIdSet<typename F::Type>::value) {
            (after.*field.member).remove(from);
            (after.*field.member).insert(to);
        } else {
            after.*field.member = to;
            isAllowed = rules::validated(builder.network(), after).ok() ||
                        !rules::validated(builder.network(), *before).ok();
        }
        if (isAllowed) {
            builder.update(after);
            continue;
        }
        dropped(Schema<Other>::table, id.value);
        if constexpr (isReferredTo<Other>())
            removeWithDependents(builder, id);
        else
            builder.remove(id);
    }
}

/// The same for every field of every record but those of `Apart`, which need more than that.
template <class... Apart, class R, class Fn>
void redirect(ChangeBuilder& builder, Id<R> from, Id<R> to, Fn&& dropped)
{
    EveryRecord::forEach([&]<class Other>() {
        if constexpr (!(std::is_same_v<Other, Apart> || ...)) {
            forEachReferenceField<Other>([&]<class F>(const F& field, std::size_t) {
                constexpr bool refersToR = std::is_same_v<typename F::Type, Id<R>> ||
                                           std::is_same_v<typename F::Type, IdSet<R>>;
                if constexpr (refersToR)
                    redirectField<Other>(builder, field, from, to, dropped);
            });
        }
    });
}

} // namespace cw::edit::rows
