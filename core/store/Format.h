// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The marks that tell a document from any other file, and one format of it from another; FORMAT.md
/// has the rest.
namespace cw::store {

/// "CWev" in the header of the database file, for ever.
inline constexpr quint32 kApplicationId = 0x43576576;

/// What this program writes; `user_version` in the header. Raised by every change of the tables,
/// each with its step in migrations/.
inline constexpr int kFormat = 4;

/// The oldest format whose programs can read, and write, what this one writes: kept in the
/// document, so that an older program can tell.
inline constexpr int kOldestReader = 1;
inline constexpr int kOldestWriter = 4;

inline constexpr char kFileEnding[] = ".weave";

} // namespace cw::store
