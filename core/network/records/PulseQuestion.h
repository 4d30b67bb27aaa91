// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>

namespace cw {

/// Something to ask the members, answered from 1 to 5.
struct PulseQuestion
{
    PulseQuestionId id;
    PulseTheme theme = PulseTheme::Belonging;
    QString text;
    QString low;  ///< what 1 means
    QString high; ///< what 5 means
    int position = 0;
    bool archived = false; ///< asked no longer; its answers stay

    bool operator==(const PulseQuestion&) const = default;
};

template <>
struct Schema<PulseQuestion>
{
    static constexpr std::string_view table = "pulse_question";
    static constexpr auto fields = std::tuple{
        field("id", &PulseQuestion::id),
        field("theme", &PulseQuestion::theme),
        field("text", &PulseQuestion::text, Use::Search),
        field("low", &PulseQuestion::low),
        field("high", &PulseQuestion::high),
        field("position", &PulseQuestion::position),
        field("archived", &PulseQuestion::archived),
    };
};

} // namespace cw
