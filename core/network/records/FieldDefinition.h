// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"

#include <QString>
#include <QStringList>

namespace cw {

/// A custom field: what a value under `key` in some record's `fields` means.
struct FieldDefinition
{
    FieldDefinitionId id;
    FieldOwner owner = FieldOwner::Member;
    QString key;   ///< stable, unique among the fields of its owner
    QString label; ///< what people read; the header in files
    FieldKind kind = FieldKind::Text;
    QStringList options; ///< of Choice and Choices, in order; others may be typed
    int position = 0;    ///< order among its owner's fields
    bool isPrivate = false;

    bool operator==(const FieldDefinition&) const = default;
};

template <>
struct Schema<FieldDefinition>
{
    static constexpr std::string_view table = "field_definition";
    static constexpr auto fields = std::tuple{
        field("id", &FieldDefinition::id),
        field("owner", &FieldDefinition::owner),
        field("key", &FieldDefinition::key),
        field("label", &FieldDefinition::label, Use::Search),
        field("kind", &FieldDefinition::kind),
        field("options", &FieldDefinition::options),
        field("position", &FieldDefinition::position),
        field("is_private", &FieldDefinition::isPrivate),
    };
};

} // namespace cw
