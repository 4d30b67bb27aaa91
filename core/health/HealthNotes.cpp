// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/HealthNotes.h"

namespace cw::health {

std::vector<HealthNote> notesOf(const HealthMeasures& found)
{
    std::vector<HealthNote> notes;
    const query::Coverage& coverage = found.network.coverage;
    if (found.asOf && coverage.members == 0)
        notes.push_back({NoteKind::NobodyThen});
    if (found.reciprocity && found.reciprocity->arcs == 0)
        notes.push_back({NoteKind::NoArcs});
    if (coverage.undatedMembers > 0)
        notes.push_back({NoteKind::UndatedMembers, coverage.undatedMembers});
    if (coverage.undatedRelationships > 0)
        notes.push_back({NoteKind::UndatedRelationships, coverage.undatedRelationships});
    if (found.minDepth > 0 && coverage.depthKnown < coverage.relationships)
        notes.push_back({NoteKind::DepthUnknown, coverage.relationships - coverage.depthKnown});
    if (found.sampledPaths)
        notes.push_back({NoteKind::Sampled, found.sampledPaths->sources});
    if (found.leftOutAsTooLarge)
        notes.push_back({NoteKind::LeftOut});
    return notes;
}

} // namespace cw::health
