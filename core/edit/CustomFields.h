// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

namespace cw::edit {

/// A new custom field, last of its owner's; its id is given here. Without a key it gets one made
/// of its label.
///
/// Errors: AlreadyExists ("key").
Result<Change> defineField(const EditContext& context, const FieldDefinition& field);

/// Changes what people read; the key stays.
Result<Change> renameField(const EditContext& context, FieldDefinitionId id, const QString& label);

/// Errors: Conflict ("kind") when a value that is there does not fit; the detail is that value.
Result<Change> changeFieldKind(const EditContext& context, FieldDefinitionId id, FieldKind kind);

/// The choices offered, in order. Values that are no longer among them stay.
Result<Change>
setFieldOptions(const EditContext& context, FieldDefinitionId id, const QStringList& options);

Result<Change> setFieldPrivate(const EditContext& context, FieldDefinitionId id, bool isPrivate);

/// Puts the field at a place among its owner's fields, 0 the first; beyond the last: the last.
Result<Change> moveField(const EditContext& context, FieldDefinitionId id, int position);

/// Takes the field out with all its values.
Result<Change> removeField(const EditContext& context, FieldDefinitionId id);

/// Sets the value of a custom field on one record; empty: none. Errors: NotFound, InvalidArgument
/// with the key when it does not fit the field's kind.
Result<Change>
setFieldValue(const EditContext& context, MemberId id, const QString& key, const QString& value);
Result<Change> setFieldValue(
    const EditContext& context, RelationshipId id, const QString& key, const QString& value);
Result<Change>
setFieldValue(const EditContext& context, StrandId id, const QString& key, const QString& value);
Result<Change> setFieldValue(
    const EditContext& context, AffiliationId id, const QString& key, const QString& value);
Result<Change> setFieldValue(
    const EditContext& context, InteractionId id, const QString& key, const QString& value);

} // namespace cw::edit
