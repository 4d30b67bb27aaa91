// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/panels/Panels.h"

#include <span>

/// What several panels are made with.
namespace cw::health {

inline std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

inline NamedNumber share(Quantity quantity, Measured value)
{
    return {quantity, FigureKind::Share, value};
}
inline NamedNumber count(Quantity quantity, double value)
{
    return {quantity, FigureKind::Count, {value}};
}
inline NamedNumber real(Quantity quantity, Measured value)
{
    return {quantity, FigureKind::Real, value};
}

/// `part` of `whole`, none of nothing.
Measured shareOf(double part, double whole, NotDefined why);

/// A number of MeasureTable.h by its key; its pass has run.
Measured measured(const PanelInput& input, std::string_view key);

/// Those above 0, most first; of equal ones the one who was there first.
std::vector<PersonBehind>
peopleBy(const query::NetworkGraph& graph, std::span<const double> values);

/// The first so many of them.
std::vector<MemberId> firstOf(const std::vector<PersonBehind>& people, std::size_t count);

/// Relationships of the edges, ascending.
std::vector<RelationshipId>
relationshipsOf(const query::NetworkGraph& graph, std::span<const std::int32_t> edges);

/// The first day of the month that is so many months before (or after) that of the day.
CivilDate monthBegin(CivilDate day, int monthsLater);

/// The eight whole quarters before that of the day, each with 0.
std::vector<DatedNumber> quartersBefore(CivilDate day);

/// Counts the day in its quarter, if that is one of these.
void countIn(std::vector<DatedNumber>& quarters, CivilDate day);

inline constexpr int kYear = 365; ///< days that "lately" is for ties and members

/// How many of a sentence's people are given by name at most.
inline constexpr std::size_t kNamed = 3;

} // namespace cw::health
