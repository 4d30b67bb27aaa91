// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Ids.h"
#include "core/network/KeyedText.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

namespace cw {

/// Something that members did together on a day: a meeting, a call, a message.
struct Interaction
{
    InteractionId id;
    CivilDate date;
    InteractionKind kind = InteractionKind::Meeting;
    IdSet<Member> participants; ///< at least one
    QString note;               ///< private
    KeyedText fields;

    bool operator==(const Interaction&) const = default;
};

template <>
struct Schema<Interaction>
{
    static constexpr std::string_view table = "interaction";
    static constexpr auto fields = std::tuple{
        field("id", &Interaction::id),
        field("date", &Interaction::date),
        field("kind", &Interaction::kind),
        field("participants", &Interaction::participants, Use::Owner),
        field("note", &Interaction::note, Use::Search | Use::Private),
        field("fields", &Interaction::fields, Use::Search),
    };
};

} // namespace cw
