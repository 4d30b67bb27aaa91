// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/json/JsonReader.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cw::exchange {

/// A value of a record: a scalar's text, or the texts of an array.
struct JsonValue
{
    QString text;      ///< arrays: joined by '|'; objects: their JSON
    QStringList items; ///< of an array
    bool isList = false;
};

/// One element or connection of Kumu's JSON, flat: the keys of `attributes` stand among the others.
struct JsonRecord
{
    QStringList keys; ///< as written, in order; values that are null are empty
    std::vector<JsonValue> values;
    std::optional<DraftPoint> position;
    bool hasAttributes = false; ///< written as the full export does
    QString unsoundKey;         ///< a value with U+0000 or a lone surrogate; null: none
    int row = 0;                ///< line of its brace

    /// The first value with that key, without regard to case; empty if there is none.
    QString value(const char* key) const;
};

/// Reads the object whose StartObject was just read; nothing when the source breaks off.
std::optional<JsonRecord> readRecord(JsonReader& reader);

} // namespace cw::exchange
