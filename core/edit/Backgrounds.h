// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

namespace cw::edit {

/// What all pictures of a document may have together, in bytes: they are in memory while it is
/// open.
inline constexpr qint64 kMostPicturesTogether = 256LL << 20;

/// Lays a picture under an arrangement, in place of the one that may be there. The same bytes are
/// kept once, whoever shows them.
///
/// @param picture     without an id.
/// @param background  arrangement, place, opacity; id and picture are not looked at.
/// Errors: InvalidArgument and OutOfRange with the column of the picture or background.
Result<Change>
layBackground(const EditContext& context, const Picture& picture, const Background& background);

/// Another place, width, opacity or lock; the one with the same id.
/// Errors: InvalidArgument ("picture") for another picture.
Result<Change> editBackground(const EditContext& context, const Background& background);

/// Takes it away; its picture goes too where nobody else shows it. Errors: NotFound.
Result<Change> removeBackground(const EditContext& context, BackgroundId id);

/// The one under an arrangement, or null.
const Background* backgroundOf(const Network& network, int arrangement = kTheMap);

} // namespace cw::edit
