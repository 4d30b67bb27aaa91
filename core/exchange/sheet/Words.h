// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace cw::exchange {

/// Whether there is nothing but white space.
bool isBlank(QStringView text);

/// The names of a '|' list, trimmed, without empty ones and repetitions.
QStringList splitList(const QString& text);

/// "directed", "undirected", "mutual" and what else people write for them; nothing for other
/// words.
std::optional<DraftDirection> directionFromWord(QStringView word);

/// "directed", "undirected", "mutual": Kumu's words.
QString directionWord(DraftDirection direction);

/// A, B ... Z, AA ...: the name of a column that has no header. 0-based.
QString columnLetters(int column);

} // namespace cw::exchange
