// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Annotations.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

/// Changes one through `edit(Annotation&)`; takes it out where nothing is left of it.
template <class Fn>
Result<Change> changeOrRemove(const EditContext& context, AnnotationId id, Fn&& edit)
{
    const Annotation* before = context.network.find(id);
    if (!before)
        return rules::notFound<Annotation>();
    Annotation after = *before;
    edit(after);
    return rules::isHollow(after) ? removeAnnotations(context, {&id, 1})
                                  : rows::replaceRow(context, std::move(after));
}

} // namespace

Result<Change> addAnnotation(const EditContext& context, const Annotation& annotation)
{
    return rows::insertRow(context, annotation);
}

Result<Change> editAnnotation(const EditContext& context, const Annotation& annotation)
{
    return rows::replaceRow(context, annotation);
}

Result<Change> rewriteAnnotation(const EditContext& context, AnnotationId id, const QString& text)
{
    return changeOrRemove(context, id, [&](Annotation& annotation) { annotation.text = text; });
}

Result<Change> moveAnnotation(const EditContext& context, AnnotationId id, MapPoint to)
{
    return rows::changeRow(context, id, [&](Annotation& annotation) {
        annotation.x = to.x;
        annotation.y = to.y;
    });
}

Result<Change> pointAnnotation(const EditContext& context, AnnotationId id, const ArrowTip& tip)
{
    return changeOrRemove(context, id, [&](Annotation& annotation) {
        const bool isPoint = tip.member.isNull() && tip.point;
        annotation.tipMember = tip.member;
        annotation.tipX = isPoint ? std::optional(tip.point->x) : std::nullopt;
        annotation.tipY = isPoint ? std::optional(tip.point->y) : std::nullopt;
    });
}

Result<Change> removeAnnotations(const EditContext& context, std::span<const AnnotationId> ids)
{
    return rows::removeRows<Annotation>(context, ids);
}

} // namespace cw::edit
