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

/// What becomes of values that do not fit the new kind.
enum class Unfit { Refuse, Drop };

/// Errors: Conflict ("kind") when a value that is there does not fit and may not be dropped; the
/// detail is that value.
Result<Change> changeFieldKind(
    const EditContext& context, FieldDefinitionId id, FieldKind kind, Unfit unfit = Unfit::Refuse);

/// How the values of a field stand to another kind and list of choices.
struct ValueFit
{
    int values = 0;       ///< that there are
    int unfit = 0;        ///< of them; what Unfit::Drop would drop
    int strays = 0;       ///< of those that fit: not all among the choices, which they need not be
    QStringList examples; ///< of the unfit, at most three different ones
};
/// All zero for a field that is not there. Cost: linear in its owner's rows.
ValueFit fitOfValues(
    const Network& network, FieldDefinitionId id, FieldKind kind, const QStringList& options);

/// What the values of a field say, each choice once, in the order of its first use; at most `most`.
QStringList distinctValues(const Network& network, FieldDefinitionId id, qsizetype most);

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
