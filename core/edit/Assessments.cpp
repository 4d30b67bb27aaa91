// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Assessments.h"

#include "core/edit/rows/RowEdit.h"
#include "core/query/Depth.h"

namespace cw::edit {

namespace {

template <class T>
bool saysNothingNew(const std::optional<T>& said, const std::optional<T>& known)
{
    return !said || said == known;
}

bool saysNothingNew(const Assessment& assessment, const query::SideView& view)
{
    return view.hasSpoken && saysNothingNew(assessment.depth, view.depth) &&
           saysNothingNew(assessment.trust, view.trust) &&
           saysNothingNew(assessment.wantedDepth, view.wantedDepth) &&
           saysNothingNew(assessment.importance, view.importance) &&
           (assessment.note.isEmpty() || assessment.note == view.note);
}

/// Whether the author's view at that date is all that the assessment says; of one without a date,
/// also the view of today.
bool isKnown(const Network& network, const Assessment& assessment)
{
    const CivilDate firstDay = *CivilDate::of(1, 1, 1);
    const auto viewAt = [&](CivilDate asOf) {
        return query::sideView(network, assessment.relationship, assessment.author, asOf);
    };
    if (assessment.date)
        return saysNothingNew(assessment, viewAt(assessment.date));
    return saysNothingNew(assessment, viewAt({})) || saysNothingNew(assessment, viewAt(firstDay));
}

} // namespace

Result<Change> assess(const EditContext& context, const Assessment& assessment)
{
    Result<Change> change = rows::insertRow(context, assessment);
    if (change.ok() && isKnown(context.network, change->of<Assessment>().inserted.front()))
        return Change();
    return change;
}

Result<Change> deepen(const EditContext& context, RelationshipId id, MemberId author, int depth)
{
    Assessment assessment;
    assessment.relationship = id;
    assessment.author = author;
    assessment.date = context.today;
    assessment.depth = depth;
    return assess(context, assessment);
}

Result<Change> correctAssessment(const EditContext& context, const Assessment& assessment)
{
    return rows::replaceRow(context, assessment);
}

Result<Change> removeAssessments(const EditContext& context, std::span<const AssessmentId> ids)
{
    return rows::removeRows(context, ids);
}

} // namespace cw::edit
