// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <QStringList>

#include <span>

namespace cw::edit {

class Batch;

/// The tag of this name, whatever its case; null when there is none.
const Tag* tagNamed(const Network& network, const QString& name);

/// The tags of these names, made where there are none yet; empty names count for nothing. Errors:
/// those of createTag().
Result<IdSet<Tag>> tagsNamed(Batch& batch, const QStringList& names);

/// A new word; its id is given here. Errors: AlreadyExists ("name").
Result<Change> createTag(const EditContext& context, const Tag& tag);

/// Errors: AlreadyExists when another tag has the name: mergeTags() then.
Result<Change> renameTag(const EditContext& context, TagId id, const QString& name);

/// @param color  "#rrggbb"; empty: by its order.
Result<Change> recolorTag(const EditContext& context, TagId id, const QString& color);
Result<Change> describeTag(const EditContext& context, TagId id, const QString& description);

/// Puts `kept` wherever one of the others is, and takes those out.
Result<Change> mergeTags(const EditContext& context, TagId kept, std::span<const TagId> others);

/// Takes tags out, and off everything that has them.
Result<Change> removeTags(const EditContext& context, std::span<const TagId> ids);

/// Takes out all tags that nothing has.
Result<Change> removeUnusedTags(const EditContext& context);

Result<Change> tagMembers(const EditContext& context, std::span<const MemberId> members, TagId tag);
Result<Change>
untagMembers(const EditContext& context, std::span<const MemberId> members, TagId tag);
Result<Change> tagStrands(const EditContext& context, std::span<const StrandId> strands, TagId tag);
Result<Change>
untagStrands(const EditContext& context, std::span<const StrandId> strands, TagId tag);

} // namespace cw::edit
