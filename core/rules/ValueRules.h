// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/network/Network.h"

#include <QString>
#include <QStringList>

namespace cw::rules {

/// What stands between the choices of a value of kind Choices.
inline constexpr QChar kChoiceSeparator = u'|';

/// The single choices of such a value, trimmed, without empty ones.
QStringList choicesIn(const QString& value);
QString joinedChoices(const QStringList& choices);

/// The value of a custom field as it is kept: numbers as written in C ("1.5"; never localised),
/// dates as ISO days, choices joined by '|' without repetition. A choice need not be among the
/// options. Empty: no value.
///
/// Errors: InvalidArgument with the field's key.
Result<QString> soundValue(const FieldDefinition& field, const QString& text);

/// The definition of a key, or null.
const FieldDefinition* fieldOf(const Network& network, FieldOwner owner, const QString& key);

/// Checks what differs between `before` and `after`, and tidies it: keys are defined, values fit
/// their kind. What was there and stays is not judged again (a file may have brought it so).
Result<KeyedText> soundFields(
    const Network& network, FieldOwner owner, const KeyedText& before, const KeyedText& after);

template <class R>
struct FieldOwnerOf;
template <>
struct FieldOwnerOf<Member>
{
    static constexpr FieldOwner owner = FieldOwner::Member;
};
template <>
struct FieldOwnerOf<Relationship>
{
    static constexpr FieldOwner owner = FieldOwner::Relationship;
};
template <>
struct FieldOwnerOf<Strand>
{
    static constexpr FieldOwner owner = FieldOwner::Strand;
};
template <>
struct FieldOwnerOf<Affiliation>
{
    static constexpr FieldOwner owner = FieldOwner::Affiliation;
};
template <>
struct FieldOwnerOf<Interaction>
{
    static constexpr FieldOwner owner = FieldOwner::Interaction;
};

template <class R>
concept HasCustomFields = requires(R row)
{
    row.fields;
};

/// Calls `fn.template operator()<R>()` with the record that `owner` names.
template <class Fn>
void withRecordOf(FieldOwner owner, Fn&& fn)
{
    switch (owner) {
    case FieldOwner::Member:
        return fn.template operator()<Member>();
    case FieldOwner::Relationship:
        return fn.template operator()<Relationship>();
    case FieldOwner::Strand:
        return fn.template operator()<Strand>();
    case FieldOwner::Affiliation:
        return fn.template operator()<Affiliation>();
    case FieldOwner::Interaction:
        return fn.template operator()<Interaction>();
    }
}

} // namespace cw::rules
