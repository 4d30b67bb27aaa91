// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "core/network/Schema.h"
#include "core/network/Vocabulary.h"
#include "core/network/records/Placement.h"

#include <QString>

#include <optional>

namespace cw {

/// UTF-16 units that a text may have.
inline constexpr int kMostAnnotationText = 10'000;

/// Something written on the map: a text, an arrow, or both. As public as the map itself: whoever
/// sees the map reads it.
struct Annotation
{
    AnnotationId id;
    int arrangement = kTheMap; ///< whose coordinates; shown where that arrangement is
    QString text;              ///< may have several lines; empty for an arrow alone
    double x = 0.0;            ///< of the text's middle; map units, finite
    double y = 0.0;            ///< growing downwards
    AnnotationSize size = AnnotationSize::Medium;
    AnnotationTone tone = AnnotationTone::Plain;
    MemberId tipMember;         ///< the arrow points at this member, wherever it stands; or at
    std::optional<double> tipX; ///< this point; neither: no arrow. Both numbers or none, and never
    std::optional<double> tipY; ///< beside a member

    bool hasPoint() const { return tipX && tipY; }
    bool hasArrow() const { return tipMember || hasPoint(); }

    bool operator==(const Annotation&) const = default;
};

template <>
struct Schema<Annotation>
{
    static constexpr std::string_view table = "annotation";
    static constexpr auto fields = std::tuple{
        field("id", &Annotation::id),
        field("arrangement", &Annotation::arrangement),
        field("text", &Annotation::text, Use::Search),
        field("x", &Annotation::x),
        field("y", &Annotation::y),
        field("size", &Annotation::size),
        field("tone", &Annotation::tone),
        field("tip_member", &Annotation::tipMember),
        field("tip_x", &Annotation::tipX),
        field("tip_y", &Annotation::tipY),
    };
};

} // namespace cw
