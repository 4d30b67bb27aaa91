// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cw {

/// How well `needle` names `text`; both folded() already. 0: not at all; larger is better. Every
/// letter of the needle must appear in order; whole prefixes, word starts and runs count more, and
/// shorter texts win between equals. An empty needle matches everything with 1.
int fuzzyScore(const QString& needle, const QString& text);

} // namespace cw
