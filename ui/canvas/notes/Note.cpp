// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/notes/Note.h"

namespace cw {

Notes notesOf(const Network& network, int arrangement)
{
    Notes notes;
    for (const Annotation& row : network.all<Annotation>()) {
        if (row.arrangement != arrangement)
            continue;
        Note note;
        note.id = row.id.value;
        note.text = row.text;
        note.at = {row.x, row.y};
        note.size = row.size;
        note.tone = row.tone;
        note.tipMember = row.tipMember.value;
        if (row.hasPoint())
            note.tip = scene::Point{*row.tipX, *row.tipY};
        notes.push_back(std::move(note));
    }
    return notes;
}

} // namespace cw
