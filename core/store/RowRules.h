// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/StoredValue.h"
#include "core/network/records/Records.h"

#include <string_view>

/// What every row in a document keeps to. Looked at before a row is written and when one is read,
/// so that nothing is written that could not be read back, and code that indexes by a depth needs
/// no check of its own.
namespace cw::store {

/// Whether the value survives being written and read.
inline bool isStorable(const QString& value)
{
    return value.isValidUtf16();
}
bool isStorable(const QStringList& value);
inline bool isStorable(double value)
{
    return std::isfinite(value);
}
inline bool isStorable(CivilDate value)
{
    return !value || CivilDate::fromIso(value.toIso()) == value;
}
template <class T>
bool isStorable(const std::optional<T>& value)
{
    return !value || isStorable(*value);
}
template <class T>
bool isStorable(const T&)
{
    return true;
}

/// The field of a row that breaks a rule of its record, by name; empty: none.
template <class R>
std::string_view brokenRule(const R&)
{
    return {};
}
std::string_view brokenRule(const Relationship& row);
std::string_view brokenRule(const Assessment& row);

/// The first field that must not be written as it is, by name; empty: none.
template <class R>
std::string_view unfitField(const R& row)
{
    std::string_view name = brokenRule(row);
    forEachField<R>([&](const auto& each) {
        if (name.empty() && !isStorable(row.*each.member))
            name = each.name;
    });
    return name;
}

} // namespace cw::store
