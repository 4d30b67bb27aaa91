// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/CivilDate.h"
#include "core/network/Vocabulary.h"
#include "ui/paper/Paper.h"

#include <array>
#include <set>
#include <string_view>

namespace cw {

/// What a report may speak of, in this order.
enum class ReportSection {
    Relationships, ///< always in
    Shape,
    Resilience,
    Reach,
    Bridging,
    Activity,
    Change,
    Pulse,
    Coverage,
};

template <>
struct EnumKeys<ReportSection>
{
    static constexpr auto keys = std::to_array<std::string_view>(
        {"relationships", "shape", "resilience", "reach", "bridging", "activity", "change", "pulse",
         "coverage"});
};

inline constexpr std::array kReportSections{
    ReportSection::Relationships, ReportSection::Shape,    ReportSection::Resilience,
    ReportSection::Reach,         ReportSection::Bridging, ReportSection::Activity,
    ReportSection::Change,        ReportSection::Pulse,    ReportSection::Coverage};

struct ReportOptions
{
    std::set<ReportSection> sections{kReportSections.begin(), kReportSections.end()};
    /// Names of members of every kind: whoever shares a report must want them in it.
    bool withNames = false;
    Paper paper = Paper::A4;
    CivilDate today; ///< on which it is written

    bool includes(ReportSection section) const
    {
        return section == ReportSection::Relationships || sections.contains(section);
    }
};

} // namespace cw
