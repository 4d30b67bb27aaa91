// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Vocabulary.h"

#include <QString>

#include <optional>

namespace cw::exchange {

/// The kind of member that a word of a Type column stands for ("NGO": organization), in English,
/// German, Spanish and French, without regard to case and accents; nothing for words that say no
/// kind.
std::optional<MemberKind> kindOfWord(const QString& type);

} // namespace cw::exchange
