// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"
#include "core/health/Measured.h"

#include <optional>
#include <span>
#include <string_view>

/// All measures by their stable keys (DESIGN 6). Definitions: DESIGN 11.4 to 11.7 and what the
/// functions of kernel/analytics say that are called.
namespace cw::health {

enum class NumberKind { Whole, Real, Flag };

struct NetworkMeasure
{
    std::string_view key;
    HealthPass pass;
    NumberKind kind;
    /// Only where the pass was run.
    Measured (*read)(const HealthMeasures& found);
    /// How far the value may be off, where it comes from a sample; nothing where it is exact.
    std::optional<double> (*error)(const HealthMeasures& found) = nullptr;
    /// Counts up whenever the same network would give another number than before: what was kept
    /// under another is not comparable.
    int method = 1;
};

/// What each member comes to.
struct PersonalMeasure
{
    std::string_view key;
    HealthPass pass;
    NumberKind kind;
    /// Nothing where it is not defined for the member. Only where the pass was run.
    std::optional<double> (*read)(const HealthMeasures& found, NodeIndex node);
    /// As that of a NetworkMeasure.
    std::optional<double> (*error)(const HealthMeasures& found, NodeIndex node) = nullptr;
};

std::span<const NetworkMeasure> networkMeasures();
std::span<const PersonalMeasure> personalMeasures();

/// Answers that are not one number.
inline constexpr std::string_view kFieldMixingKey = "ei_index";
inline constexpr std::string_view kPhaseKey = "phase";
/// As NetworkMeasure::method.
inline constexpr int kFieldMixingMethod = 1;

/// The pass that a measure comes from; nothing for what is no key of any.
std::optional<HealthPass> passOf(std::string_view key);

} // namespace cw::health
