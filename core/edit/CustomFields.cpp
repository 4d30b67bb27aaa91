// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/CustomFields.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

std::vector<FieldDefinition> fieldsOf(const Network& network, FieldOwner owner)
{
    std::vector<FieldDefinition> fields;
    for (const FieldDefinition& field : network.all<FieldDefinition>()) {
        if (field.owner == owner)
            fields.push_back(field);
    }
    std::ranges::stable_sort(fields, {}, &FieldDefinition::position);
    return fields;
}

/// "First contact!" -> "first_contact", with a number behind it where that is taken.
QString keyFor(const Network& network, FieldOwner owner, const QString& label)
{
    QString key;
    for (const QChar c : label.normalized(QString::NormalizationForm_C).toLower()) {
        if (c.isLetterOrNumber())
            key.append(c);
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key.append(u'_');
    }
    while (key.endsWith(u'_'))
        key.chop(1);
    if (key.isEmpty())
        key = QStringLiteral("field");
    QString free = key;
    const auto isTaken = [&](const FieldDefinition& field) {
        return field.owner == owner && rules::caseFolded(field.key) == rules::caseFolded(free);
    };
    for (int number = 2; std::ranges::any_of(network.all<FieldDefinition>(), isTaken); ++number)
        free = key + u'_' + QString::number(number);
    return free;
}

/// The change with every value under the field's key as `valueFor(old value)` says.
template <class ValueFor>
Result<void> reviseValues(
    const Network& network, const FieldDefinition& field, Change& change, ValueFor&& valueFor)
{
    Result<void> result;
    rules::withRecordOf(field.owner, [&]<class R>() {
        for (const R& row : network.all<R>()) {
            if (!result.ok())
                return;
            const QString old = row.fields.value(field.key);
            if (old.isEmpty())
                continue;
            const Result<QString> revised = valueFor(old);
            if (!revised) {
                result = revised.error();
                return;
            }
            R after = row;
            after.fields.setValue(field.key, *revised);
            rows::addUpdate(change, row, std::move(after));
        }
    });
    return result;
}

/// Calls `fn(value)` for every value under the field's key.
template <class Fn>
void forEachValue(const Network& network, const FieldDefinition& field, Fn&& fn)
{
    rules::withRecordOf(field.owner, [&]<class R>() {
        for (const R& row : network.all<R>()) {
            const QString value = row.fields.value(field.key);
            if (!value.isEmpty())
                fn(value);
        }
    });
}

bool isAmong(const QStringList& options, const QString& value)
{
    return std::ranges::all_of(
        rules::choicesIn(value), [&](const QString& choice) { return options.contains(choice); });
}

template <class R>
Result<Change>
setValue(const EditContext& context, Id<R> id, const QString& key, const QString& value)
{
    const FieldDefinition* field =
        rules::fieldOf(context.network, rules::FieldOwnerOf<R>::owner, key);
    if (!field)
        return rules::notFound<FieldDefinition>();
    return rows::changeRow(context, id, [&](R& row) { row.fields.setValue(key, value); });
}

} // namespace

Result<Change> defineField(const EditContext& context, const FieldDefinition& field)
{
    FieldDefinition defined = field;
    if (defined.key.trimmed().isEmpty())
        defined.key = keyFor(context.network, field.owner, field.label);
    const auto present = fieldsOf(context.network, field.owner);
    defined.position = present.empty() ? 0 : present.back().position + 1;
    return rows::insertRow(context, defined);
}

Result<Change> renameField(const EditContext& context, FieldDefinitionId id, const QString& label)
{
    return rows::changeRow(context, id, [&](FieldDefinition& field) { field.label = label; });
}

Result<Change>
changeFieldKind(const EditContext& context, FieldDefinitionId id, FieldKind kind, Unfit unfit)
{
    const FieldDefinition* before = context.network.find(id);
    if (!before)
        return rules::notFound<FieldDefinition>();
    Change change;
    if (before->kind == kind)
        return change;
    FieldDefinition after = *before;
    after.kind = kind;
    if (kind != FieldKind::Choice && kind != FieldKind::Choices)
        after.options.clear();
    Result<FieldDefinition> sound = rules::validated(context.network, std::move(after));
    if (!sound)
        return sound.error();
    const Result<void> revised =
        reviseValues(context.network, *before, change, [&](const QString& old) -> Result<QString> {
            Result<QString> value = rules::soundValue(*sound, old);
            if (!value && unfit == Unfit::Refuse)
                return Error{ErrorCode::Conflict, "kind", old.toStdString()};
            return value.ok() ? value : QString();
        });
    if (!revised)
        return revised.error();
    rows::addUpdate(change, *before, *std::move(sound));
    return change;
}

ValueFit fitOfValues(
    const Network& network, FieldDefinitionId id, FieldKind kind, const QStringList& options)
{
    constexpr qsizetype kMostExamples = 3;
    ValueFit fit;
    const FieldDefinition* found = network.find(id);
    if (!found)
        return fit;
    FieldDefinition field = *found;
    field.kind = kind;
    const bool hasOptions = kind == FieldKind::Choice || kind == FieldKind::Choices;
    forEachValue(network, field, [&](const QString& value) {
        ++fit.values;
        if (rules::soundValue(field, value).ok()) {
            fit.strays += hasOptions && !isAmong(options, value);
            return;
        }
        ++fit.unfit;
        if (fit.examples.size() < kMostExamples && !fit.examples.contains(value))
            fit.examples.append(value);
    });
    return fit;
}

QStringList distinctValues(const Network& network, FieldDefinitionId id, qsizetype most)
{
    QStringList distinct;
    const FieldDefinition* field = network.find(id);
    if (!field)
        return distinct;
    forEachValue(network, *field, [&](const QString& value) {
        for (const QString& choice : rules::choicesIn(value)) {
            if (distinct.size() < most && !distinct.contains(choice))
                distinct.append(choice);
        }
    });
    return distinct;
}

Result<Change>
setFieldOptions(const EditContext& context, FieldDefinitionId id, const QStringList& options)
{
    return rows::changeRow(context, id, [&](FieldDefinition& field) { field.options = options; });
}

Result<Change> setFieldPrivate(const EditContext& context, FieldDefinitionId id, bool isPrivate)
{
    return rows::changeRow(
        context, id, [&](FieldDefinition& field) { field.isPrivate = isPrivate; });
}

Result<Change> moveField(const EditContext& context, FieldDefinitionId id, int position)
{
    const FieldDefinition* moved = context.network.find(id);
    if (!moved)
        return rules::notFound<FieldDefinition>();
    return rows::reorderRows(context, fieldsOf(context.network, moved->owner), id, position);
}

Result<Change> removeField(const EditContext& context, FieldDefinitionId id)
{
    const FieldDefinition* field = context.network.find(id);
    if (!field)
        return rules::notFound<FieldDefinition>();
    Change change;
    const Result<void> revised = reviseValues(
        context.network, *field, change, [](const QString&) { return Result<QString>(QString()); });
    if (!revised)
        return revised.error();
    change.of<FieldDefinition>().removed.push_back(*field);
    return change;
}

Result<Change>
setFieldValue(const EditContext& context, MemberId id, const QString& key, const QString& value)
{
    return setValue(context, id, key, value);
}

Result<Change> setFieldValue(
    const EditContext& context, RelationshipId id, const QString& key, const QString& value)
{
    return setValue(context, id, key, value);
}

Result<Change>
setFieldValue(const EditContext& context, StrandId id, const QString& key, const QString& value)
{
    return setValue(context, id, key, value);
}

Result<Change> setFieldValue(
    const EditContext& context, AffiliationId id, const QString& key, const QString& value)
{
    return setValue(context, id, key, value);
}

Result<Change> setFieldValue(
    const EditContext& context, InteractionId id, const QString& key, const QString& value)
{
    return setValue(context, id, key, value);
}

} // namespace cw::edit
