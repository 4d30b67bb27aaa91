// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/notes/Note.h"

#include "core/network/MapReach.h"

#include <algorithm>

namespace cw {

namespace {

/// What stands out of reach is shown there: no view is fitted around it, but keys still find it.
double beforeTheEdge(double coordinate)
{
    constexpr double kEdge = 10 * kFarthestPlace;
    return std::clamp(coordinate, -kEdge, kEdge);
}

} // namespace

Notes notesOf(const Network& network, int arrangement)
{
    Notes notes;
    for (const Annotation& row : network.all<Annotation>()) {
        if (row.arrangement != arrangement)
            continue;
        Note note;
        note.id = row.id.value;
        note.text = row.text;
        note.at = {beforeTheEdge(row.x), beforeTheEdge(row.y)};
        note.size = row.size;
        note.tone = row.tone;
        note.tipMember = row.tipMember.value;
        if (row.hasPoint())
            note.tip = scene::Point{beforeTheEdge(*row.tipX), beforeTheEdge(*row.tipY)};
        notes.push_back(std::move(note));
    }
    return notes;
}

} // namespace cw
