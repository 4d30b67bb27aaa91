// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ValueRules.h"

#include "core/rules/TextRules.h"

#include <cmath>

namespace cw::rules {

namespace {

Error invalid(const FieldDefinition& field, const char* detail)
{
    return {ErrorCode::InvalidArgument, field.key.toStdString(), detail};
}

} // namespace

QStringList choicesIn(const QString& value)
{
    QStringList choices;
    for (const QString& part : value.split(kChoiceSeparator)) {
        const QString choice = part.trimmed();
        if (!choice.isEmpty())
            choices.append(choice);
    }
    return choices;
}

QString joinedChoices(const QStringList& choices)
{
    return choices.join(kChoiceSeparator);
}

Result<QString> soundValue(const FieldDefinition& field, const QString& text)
{
    const bool isText = field.kind == FieldKind::Text;
    Result<QString> line = isText ? soundProse(text, {}) : soundLine(text, {});
    if (!line)
        return Error{line.error().code, field.key.toStdString(), line.error().detail};
    if (isText || line->isEmpty())
        return line;
    switch (field.kind) {
    case FieldKind::Number: {
        bool isNumber = false;
        const double number = line->toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return invalid(field, "not a number");
        return line;
    }
    case FieldKind::Date:
        if (!CivilDate::fromIso(line->toStdString()))
            return invalid(field, "not a day as YYYY-MM-DD");
        return line;
    case FieldKind::Choices: {
        QStringList choices = choicesIn(*line);
        choices.removeDuplicates();
        return joinedChoices(choices);
    }
    case FieldKind::Text:
    case FieldKind::Link:
    case FieldKind::Choice:
        break;
    }
    return line;
}

const FieldDefinition* fieldOf(const Network& network, FieldOwner owner, const QString& key)
{
    for (const FieldDefinition& field : network.all<FieldDefinition>()) {
        if (field.owner == owner && field.key == key)
            return &field;
    }
    return nullptr;
}

Result<KeyedText> soundFields(
    const Network& network, FieldOwner owner, const KeyedText& before, const KeyedText& after)
{
    if (before == after)
        return after;
    KeyedText sound = after;
    for (const KeyedText::Entry& entry : after.entries()) {
        if (before.value(entry.first) == entry.second)
            continue;
        const FieldDefinition* field = fieldOf(network, owner, entry.first);
        if (!field) {
            return Error{
                ErrorCode::NotFound, std::string(Schema<FieldDefinition>::table),
                entry.first.toStdString()};
        }
        const Result<QString> value = soundValue(*field, entry.second);
        if (!value)
            return value.error();
        sound.setValue(entry.first, *value);
    }
    return sound;
}

} // namespace cw::rules
