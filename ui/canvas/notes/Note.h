// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/Geometry.h"
#include "core/network/Network.h"
#include "ui/canvas/tools/CanvasHost.h"

#include <QString>

#include <optional>
#include <vector>

namespace cw {

/// A text on the canvas; 0 is none.
using NoteKey = std::int64_t;

/// An annotation as the canvas shows it. Points are world.
struct Note
{
    NoteKey id = 0;
    QString text; ///< empty: an arrow alone
    scene::Point at;
    AnnotationSize size = AnnotationSize::Medium;
    AnnotationTone tone = AnnotationTone::Plain;
    MemberKey tipMember = 0;
    std::optional<scene::Point> tip; ///< not looked at where there is a member

    bool hasArrow() const { return tipMember != 0 || tip; }
    bool operator==(const Note&) const = default;
};

using Notes = std::vector<Note>;

/// What is written on an arrangement, in the order of its making.
Notes notesOf(const Network& network, int arrangement = kTheMap);

} // namespace cw
