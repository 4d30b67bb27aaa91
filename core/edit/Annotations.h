// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/edit/Members.h"
#include "core/kernel/base/Result.h"

#include <optional>
#include <span>

namespace cw::edit {

/// Where an arrow ends: at a member, which it follows, or at a point; neither: no arrow.
struct ArrowTip
{
    MemberId member;
    std::optional<MapPoint> point; ///< not looked at where there is a member
};

/// Writes something on the map. Errors: InvalidArgument ("text") where it says nothing and points
/// nowhere; OutOfRange ("x", "y", "tip_x", "tip_y", "text" beyond kMostAnnotationText).
Result<Change> addAnnotation(const EditContext& context, const Annotation& annotation);

/// Another size or tone, or everything at once; the annotation with the same id.
Result<Change> editAnnotation(const EditContext& context, const Annotation& annotation);

/// Other words. One without an arrow goes with its last word.
Result<Change> rewriteAnnotation(const EditContext& context, AnnotationId id, const QString& text);

/// The text to another place; the arrow goes on pointing where it did.
Result<Change> moveAnnotation(const EditContext& context, AnnotationId id, MapPoint to);

/// The arrow to another end. One without a text goes with its arrow.
Result<Change> pointAnnotation(const EditContext& context, AnnotationId id, const ArrowTip& tip);

Result<Change> removeAnnotations(const EditContext& context, std::span<const AnnotationId> ids);

} // namespace cw::edit
