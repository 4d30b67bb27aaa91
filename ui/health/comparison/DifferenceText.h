// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/panels/Quantity.h"
#include "core/health/time/Reading.h"

#include <QString>

#include <string_view>

/// Numbers of two days side by side, in words.
namespace cw {

/// "+1", "-3.2 points", "the same".
QString differenceText(health::FigureKind kind, double difference);

/// Why two numbers are not held against each other; empty where they are.
QString whyNotComparable(health::Comparability comparable);

/// How a measure of MeasureTable.h is written.
health::FigureKind figureKindOf(std::string_view key);

} // namespace cw
