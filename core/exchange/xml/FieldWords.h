// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace cw::exchange {

/// "text", "number", "date", "link", "choice", "choices": how our writers say a field's kind where
/// a format has no word for it.
QString kindWord(DraftFieldKind kind);
std::optional<DraftFieldKind> kindFromWord(QStringView word);

/// The choices of what other programs call a boolean.
const QStringList& booleanChoices();
bool isBoolean(const DraftField& field);

} // namespace cw::exchange
