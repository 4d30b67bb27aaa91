// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Loaded.h"

namespace cw::store {

/// What kind of place a file with this path on this type of file system ("ext4", "cifs") lies in.
Place placeOf(const QString& path, const QByteArray& fileSystem);

/// The same, asking the system.
Place placeOf(const QString& path);

} // namespace cw::store
